package se.metodhandbok.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader is told of a PDF: its tags in reading order, one line each. */
final class PdfStructure {
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private PdfStructure(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> byId = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, byId));
            texts.put(page.getCOSObject(), byId);
        }
        walk(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    /** {@code H2 text}, {@code LI text}, {@code TH Column text}, {@code Figure alternative text}, {@code P text}. */
    static List<String> of(PDDocument pdf) throws IOException {
        return new PdfStructure(pdf).lines;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> byId) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, byId);
            }
        }
        if (content.getMCID() >= 0) {
            byId.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                switch (element.getStructureType()) {
                    case "H1", "H2", "H3", "H4", "H5", "P", "LI", "TD" ->
                        line(element.getStructureType(), text(element));
                    case "TH" -> line("TH " + scope(element), text(element));
                    case "Figure" -> line("Figure", String.valueOf(element.getAlternateDescription()));
                    default -> {}
                }
                walk(element);
            }
        }
    }

    private void line(String tag, String text) {
        lines.add((tag + " " + text).replaceAll("[\\s\u00a0]+", " ").strip());
    }

    private static String scope(PDStructureElement element) {
        var attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        if (attributes instanceof COSDictionary one) {
            return one.getNameAsString("Scope");
        }
        if (attributes instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary one && one.containsKey("Scope")) {
                    return one.getNameAsString("Scope");
                }
            }
        }
        return "-";
    }

    /** The text of the element itself and what is inline in it, without that of lists and cells inside. */
    private String text(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            switch (kid) {
                case Integer id -> text.append(at(element.getPage(), id));
                case PDMarkedContentReference reference ->
                    text.append(at(
                            reference.getPage() == null ? element.getPage() : reference.getPage(),
                            reference.getMCID()));
                case PDStructureElement inner
                when !List.of("L", "Table", "P", "Figure").contains(inner.getStructureType()) ->
                    text.append(text(inner));
                default -> {}
            }
        }
        return text.toString();
    }

    private String at(PDPage page, int id) {
        return page == null
                ? ""
                : texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "");
    }
}
