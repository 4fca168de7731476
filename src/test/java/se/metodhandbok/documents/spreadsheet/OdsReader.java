package se.metodhandbok.documents.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import se.metodhandbok.documents.spreadsheet.ReadWorkbook.ReadSheet;

/** Reads an OpenDocument workbook back, straight from its XML. */
final class OdsReader {
    private final Document content;
    private final Document styles;
    private final Document meta;

    private OdsReader(Map<String, String> parts) {
        content = Jsoup.parse(parts.get("content.xml"), Parser.xmlParser());
        styles = Jsoup.parse(parts.get("styles.xml"), Parser.xmlParser());
        meta = Jsoup.parse(parts.get("meta.xml"), Parser.xmlParser());
    }

    static ReadWorkbook read(byte[] file) {
        OdsReader reader = new OdsReader(Parts.of(file));
        return new ReadWorkbook(
                Map.of(
                        "title", reader.meta.getElementsByTag("dc:title").text(),
                        "language", reader.meta.getElementsByTag("dc:language").text(),
                        "id",
                                reader.meta
                                        .getElementsByAttributeValue("meta:name", "Mall-id")
                                        .text(),
                        "version",
                                reader.meta
                                        .getElementsByAttributeValue("meta:name", "Mallversion")
                                        .text()),
                reader.content.getElementsByTag("table:table").stream()
                        .map(reader::sheet)
                        .toList());
    }

    private ReadSheet sheet(Element table) {
        Map<String, String> cells = new TreeMap<>();
        Map<String, String> formulas = new TreeMap<>();
        Map<String, List<Area>> ruled = new HashMap<>();
        Map<String, Area> styled = new HashMap<>();
        List<Element> rows = table.getElementsByTag("table:table-row");
        for (int row = 0; row < rows.size(); row++) {
            List<Element> line = rows.get(row).children();
            for (int column = 0; column < line.size(); column++) {
                Element cell = line.get(column);
                Area area = Area.cell(column, row);
                if (!value(cell).isEmpty()) {
                    cells.put(area.name(), value(cell));
                }
                if (cell.hasAttr("table:formula")) {
                    formulas.put(area.name(), cell.attr("table:formula"));
                }
                ruled.computeIfAbsent(cell.attr("table:content-validation-name"), name -> new ArrayList<>())
                        .add(area);
                styled.putIfAbsent(cell.attr("table:style-name"), area);
            }
        }
        List<String> rules = new ArrayList<>();
        ruled.forEach((name, areas) -> {
            if (!name.isEmpty()) {
                rules.add(rule(name, areas));
            }
        });
        return new ReadSheet(
                table.attr("table:name"),
                header(table, cells),
                cells,
                formulas,
                rules.stream().sorted().toList(),
                looks(styled),
                table.getElementsByAttribute("table:number-columns-spanned").size());
    }

    private static String value(Element cell) {
        return switch (cell.attr("office:value-type")) {
            case "float", "currency" -> Expected.number(Double.parseDouble(cell.attr("office:value")));
            case "date" ->
                Expected.number(new Value.Date(java.time.LocalDate.parse(cell.attr("office:date-value"))).serial());
            case "boolean" -> cell.attr("office:boolean-value");
            default ->
                cell.getElementsByTag("text:p").stream().map(Element::wholeText).collect(Collectors.joining("\n"));
        };
    }

    private List<String> header(Element table, Map<String, String> cells) {
        List<String> header = new ArrayList<>();
        List<Element> rows = table.select("> table|table-header-rows > table|table-row");
        String sheet = "$'" + table.attr("table:name").replace("'", "''") + "'.$A$" + rows.size();
        boolean named = content.getElementsByTag("table:named-range").stream()
                .anyMatch(name -> name.attr("table:cell-range-address").equals(sheet));
        if (!rows.isEmpty() && named) {
            for (int column = 0; column < rows.getLast().childrenSize(); column++) {
                header.add(cells.getOrDefault(Area.cell(column, rows.size() - 1).name(), ""));
            }
        }
        return header;
    }

    private String rule(String name, List<Area> areas) {
        Element rule = content.getElementsByAttributeValue("table:name", name).first();
        String condition = rule.attr("table:condition").replaceFirst("^of:", "");
        String between = condition.replaceFirst(".*cell-content-is-between\\((.*)\\)", "$1");
        String kind;
        if (condition.isEmpty()) {
            kind = "any";
        } else if (condition.startsWith("cell-content-is-in-list(\"")) {
            String list = condition.substring(condition.indexOf('(') + 2, condition.length() - 2);
            kind = "list " + list.replace("\";\"", ",");
        } else if (condition.startsWith("cell-content-is-in-list(")) {
            kind = "list of cells";
        } else if (condition.startsWith("cell-content-is-whole")) {
            kind = "whole " + between;
        } else if (condition.startsWith("cell-content-is-decimal")) {
            kind = "decimal " + between;
        } else {
            kind = "date " + between;
        }
        Area first = areas.getFirst();
        Area last = areas.getLast();
        return new Area(first.column(), first.row(), last.column(), last.row()).name()
                + " "
                + kind
                + " | "
                + rule.getElementsByTag("table:help-message").text()
                + " | "
                + rule.getElementsByTag("table:error-message").text();
    }

    private List<String> looks(Map<String, Area> styled) {
        List<String> looks = new ArrayList<>();
        styled.forEach((name, area) -> {
            for (Element style : content.getElementsByAttributeValue("style:name", name)) {
                for (Element map : style.getElementsByTag("style:map")) {
                    String condition = map.attr("style:condition").replaceFirst("^is-true-formula\\((.*)\\)$", "$1");
                    looks.add(area.row() + ":" + area.column() + " " + condition
                            + told(map.attr("style:apply-style-name")));
                }
            }
        });
        return looks.stream().sorted().toList();
    }

    private String told(String styleName) {
        Element style =
                styles.getElementsByAttributeValue("style:name", styleName).first();
        boolean bold = style.toString().contains("fo:font-weight=\"bold\"");
        boolean plain = style.toString().contains("fo:background-color=\"#FFFFFF\"");
        return bold || plain ? " *" : "";
    }
}
