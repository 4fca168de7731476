package se.metodhandbok.documents;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.XmlUtils;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Br;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/** Reads a Word file's structure with docx4j. */
public final class WordReader {
    private final WordprocessingMLPackage document;
    private final List<String> lines = new ArrayList<>();

    private WordReader(WordprocessingMLPackage document) {
        this.document = document;
    }

    public static Structure read(byte[] file) throws Exception {
        return new WordReader(WordprocessingMLPackage.load(new ByteArrayInputStream(file))).read();
    }

    private Structure read() throws Exception {
        var defaults = document.getMainDocumentPart()
                .getStyleDefinitionsPart()
                .getContents()
                .getDocDefaults();
        lines.add("language " + defaults.getRPrDefault().getRPr().getLang().getVal());
        lines.add("title "
                + document.getDocPropsCorePart()
                        .getContents()
                        .getTitle()
                        .getValue()
                        .getContent()
                        .getFirst());
        for (Object block : document.getMainDocumentPart().getContent()) {
            Object unwrapped = XmlUtils.unwrap(block);
            if (unwrapped instanceof P paragraph) {
                paragraph(paragraph);
            } else if (unwrapped instanceof Tbl table) {
                table(table);
            } else {
                lines.add("unknown " + unwrapped.getClass());
            }
        }
        return new Structure(lines);
    }

    private void paragraph(P paragraph) {
        String style = style(paragraph);
        String text = text(paragraph.getContent()).strip();
        if (style.equals("Eftertabell")) {
            return;
        }
        if (text.startsWith("picture ")) {
            lines.add(text);
        } else if (paragraph.getPPr().getNumPr() != null) {
            int depth = paragraph.getPPr().getNumPr().getIlvl().getVal().intValue() + 1;
            lines.add(format(paragraph, depth - 1) + " " + depth + " " + text);
        } else {
            lines.add(
                    switch (style) {
                        case "Title" -> "Title " + text;
                        case "BodyText" -> "NORMAL " + text;
                        case "Hjalptext" -> "HELP " + text;
                        case "Exempel" -> "EXAMPLE " + text;
                        case "Caption" -> "caption " + text;
                        case "Checklista" -> "box 1 " + text;
                        default -> heading(style) + text;
                    });
        }
    }

    /** A heading's level is its style's outline level, as Word's navigation has it. */
    private String heading(String style) {
        var level = document.getMainDocumentPart()
                .getStyleDefinitionsPart()
                .getStyleById(style)
                .getPPr()
                .getOutlineLvl();
        return level == null ? style + " " : "heading " + (level.getVal().intValue() + 1) + " ";
    }

    private String format(P paragraph, int level) {
        var numbering = document.getMainDocumentPart().getNumberingDefinitionsPart();
        String number = paragraph.getPPr().getNumPr().getNumId().getVal().toString();
        var list = numbering.getInstanceListDefinitions().get(number);
        return list.getLevel(String.valueOf(level)).IsBullet() ? "bullet" : "number";
    }

    private void table(Tbl table) {
        for (Object row : table.getContent()) {
            Tr cells = (Tr) XmlUtils.unwrap(row);
            List<P> paragraphs = new ArrayList<>();
            for (Object cell : cells.getContent()) {
                paragraphs.add((P) XmlUtils.unwrap(
                        ((Tc) XmlUtils.unwrap(cell)).getContent().getFirst()));
            }
            boolean header = cells.getTrPr().getCnfStyleOrDivIdOrGridBefore().stream()
                    .map(JAXBElement::getName)
                    .anyMatch(name -> name.getLocalPart().equals("tblHeader"));
            boolean headed = style(paragraphs.getFirst()).equals("Tabellradrubrik");
            List<String> texts = paragraphs.stream()
                    .map(paragraph -> text(paragraph.getContent()).strip())
                    .toList();
            lines.add((header ? "header row " : headed ? "headed row " : "row ") + String.join(" | ", texts));
        }
    }

    private static String style(P paragraph) {
        return paragraph.getPPr().getPStyle().getVal();
    }

    private static String text(List<Object> content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content) {
            switch (XmlUtils.unwrap(part)) {
                case R run -> text.append(text(run.getContent()));
                case Text words -> text.append(words.getValue());
                case Br unused -> text.append('\n');
                case R.Tab unused -> text.append('\t');
                case P.Hyperlink link -> text.append(text(link.getContent()));
                case Drawing drawing ->
                    text.append("picture ")
                            .append(((Inline) drawing.getAnchorOrInline().getFirst())
                                    .getDocPr()
                                    .getDescr());
                case SdtRun control -> {
                    // A box to tick has no tag.
                    if (control.getSdtPr().getTag() != null) {
                        String words = text(control.getSdtContent().getContent());
                        text.append(Structure.field(control.getSdtPr().getTag().getVal(), words));
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }
}
