package se.metodhandbok.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.metodhandbok.documents.Pictures.Picture;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Inline;
import se.metodhandbok.model.template.Kind;

/** Writes an OpenDocument text's content part. */
final class OdtBody {
    private final Pictures source;
    private final List<Picture> pictures = new ArrayList<>();
    private final Xml xml = Odf.part("office:document-content");
    private int tables;

    OdtBody(Pictures source) {
        this.source = source;
    }

    byte[] write(TextDocument document) throws IOException {
        automaticStyles(document.blocks());
        xml.open("office:body").open("office:text");
        variables(document);
        xml.element("text:p", document.template().title(), "text:style-name", "Title");
        for (Block block : document.blocks()) {
            write(block);
        }
        return xml.close().close().bytes();
    }

    /** The pictures that were used, in order. */
    List<Picture> pictures() {
        return pictures;
    }

    /** Where the picture with the number is in the package. */
    static String media(int number, Picture picture) {
        return "Pictures/bild" + number + "." + picture.extension();
    }

    /** Readers know the looks of tables only as automatic styles. */
    private void automaticStyles(List<Block> blocks) {
        xml.open("office:automatic-styles");
        OdtStyles.tables(xml);
        int number = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                number++;
                List<Double> widths = ColumnWidths.millimetres(table, Look.SMALL);
                for (int column = 0; column < widths.size(); column++) {
                    xml.open("style:style", "style:name", column(number, column), "style:family", "table-column");
                    xml.empty("style:table-column-properties", "style:column-width", millimetres(widths.get(column)))
                            .close();
                }
            }
        }
        xml.close();
    }

    private static String column(int table, int column) {
        return "Tabell" + table + ".K" + (column + 1);
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }

    private void variables(TextDocument document) {
        if (document.fields().isEmpty()) {
            return;
        }
        xml.open("text:user-field-decls");
        document.fields().keySet().stream()
                .filter(field -> field.type() != Inline.Field.Type.CHOICE)
                .forEach(field -> xml.empty(
                        "text:user-field-decl",
                        "office:value-type",
                        "string",
                        "office:string-value",
                        placeholder(field),
                        "text:name",
                        field.id()));
        xml.close();
    }

    private static String placeholder(Inline.Field field) {
        return "[" + field.label() + "]";
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> {
                String level = String.valueOf(heading.level());
                xml.element(
                        "text:h",
                        heading.text(),
                        "text:style-name",
                        "Heading_20_" + level,
                        "text:outline-level",
                        level);
            }
            case Block.Paragraph paragraph -> {
                xml.open("text:p", "text:style-name", style(paragraph.kind()));
                if (paragraph.kind() == Kind.EXAMPLE) {
                    span("Strong_20_Emphasis", "Exempel: ");
                }
                inlines(paragraph.inlines());
                xml.close();
            }
            case Block.ListBlock list -> list(list);
            case Block.Table table -> table(table);
            case Block.Image image -> image(image);
            case Block.Sheet sheet -> throw new IllegalArgumentException("Not made a table: " + sheet.id());
            case Block.Matrix matrix -> throw new IllegalArgumentException("Not made a table: " + matrix.title());
        }
    }

    private static String style(Kind kind) {
        return switch (kind) {
            case NORMAL -> "Text_20_body";
            case HELP -> "Hjalptext";
            case EXAMPLE -> "Exempel";
        };
    }

    private void list(Block.ListBlock list) {
        String style = list.checklist() ? "Kryssrutor" : OdtStyles.list(list.kind(), list.ordered());
        String paragraph =
                switch (list.kind()) {
                    case NORMAL -> "Lista";
                    case HELP -> "Hjalplista";
                    case EXAMPLE -> "Exempellista";
                };
        xml.open("text:list", "text:style-name", style);
        for (Block.Item item : list.items()) {
            xml.open("text:list-item").open("text:p", "text:style-name", paragraph);
            inlines(item.inlines());
            xml.close();
            item.lists().forEach(this::list);
            xml.close();
        }
        xml.close();
    }

    private void table(Block.Table table) {
        tables++;
        boolean shortTable = table.rows().size() <= Look.ROWS_KEPT_TOGETHER;
        if (!table.caption().isEmpty()) {
            xml.element("text:p", table.caption(), "text:style-name", "Caption");
        }
        xml.open(
                "table:table",
                "table:name",
                "Tabell" + tables,
                "table:style-name",
                shortTable ? "Korttabell" : "Tabell");
        if (!table.caption().isEmpty()) {
            xml.element("table:title", table.caption());
        }
        columns(table);
        xml.open("table:table-header-rows");
        row(table.header(), "Rubrikcell", "Tabellrubrik", "Rubrikcell", "Tabellrubrik");
        xml.close();
        String text = table.kind() == Kind.EXAMPLE ? "Tabellexempel" : "Tabelltext";
        String firstCell = table.headerColumn() ? "Radcell" : "Cell";
        String firstText = table.headerColumn() ? "Tabellradrubrik" : text;
        table.rows().forEach(row -> row(row, firstCell, firstText, "Cell", text));
        xml.close();
        xml.empty("text:p", "text:style-name", "Efter_20_tabell");
    }

    private void columns(Block.Table table) {
        for (int column = 0; column < table.widths().size(); column++) {
            boolean header = column == 0 && table.headerColumn();
            if (header) {
                xml.open("table:table-header-columns");
            }
            xml.empty("table:table-column", "table:style-name", column(tables, column));
            if (header) {
                xml.close();
            }
        }
    }

    private void row(List<Block.Cell> cells, String firstCell, String firstText, String cell, String text) {
        xml.open("table:table-row", "table:style-name", "Rad");
        for (int i = 0; i < cells.size(); i++) {
            xml.open("table:table-cell", "table:style-name", i == 0 ? firstCell : cell, "office:value-type", "string");
            xml.open("text:p", "text:style-name", i == 0 ? firstText : text);
            inlines(cells.get(i).inlines());
            xml.close().close();
        }
        xml.close();
    }

    private void image(Block.Image image) throws IOException {
        Picture picture = source.picture(image.path());
        pictures.add(picture);
        int number = pictures.size();
        xml.open("text:p", "text:style-name", style(image.kind()));
        xml.open(
                "draw:frame",
                "draw:name",
                "Bild " + number,
                "text:anchor-type",
                "as-char",
                "svg:width",
                millimetres(picture.millimetresWide()),
                "svg:height",
                millimetres(picture.millimetresHigh()));
        xml.empty(
                "draw:image",
                "xlink:href",
                media(number, picture),
                "xlink:type",
                "simple",
                "xlink:show",
                "embed",
                "xlink:actuate",
                "onLoad");
        xml.element("svg:desc", image.alt()).close().close();
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> {
                    if (text.bold() || text.italic()) {
                        span(text.bold() ? "Strong_20_Emphasis" : "Emphasis", text.text());
                    } else {
                        xml.text(text.text());
                    }
                }
                case Inline.Field field -> field(field);
                case Inline.LineBreak unused -> xml.empty("text:line-break");
                case Inline.Link link ->
                    xml.element(
                            "text:a",
                            link.text(),
                            "xlink:type",
                            "simple",
                            "xlink:href",
                            link.href(),
                            "text:style-name",
                            "Internet_20_link");
            }
        }
    }

    private void field(Inline.Field field) {
        xml.open("text:span", "text:style-name", "Platshallare");
        if (field.type() == Inline.Field.Type.CHOICE) {
            xml.open("text:drop-down", "text:name", field.id());
            xml.empty("text:label", "text:value", placeholder(field), "text:current-selected", "true");
            field.choices().forEach(choice -> xml.empty("text:label", "text:value", choice));
            xml.text(placeholder(field)).close();
        } else {
            xml.element(
                    "text:user-field-input",
                    placeholder(field),
                    "text:name",
                    field.id(),
                    "text:description",
                    field.label());
        }
        xml.close();
    }

    private void span(String style, String text) {
        xml.element("text:span", text, "text:style-name", style);
    }
}
