package se.metodhandbok.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import se.metodhandbok.model.template.Template;

/** Writes templates as tagged PDF (PDF/UA-1, ISO 14289-1) to read on a screen or print and fill in by hand. */
public final class PdfWriter implements DocumentWriter {
    private static final String FONT = Typeface.NAME;
    private static final String CSS = new String(Typeface.resource("pdf.css"), StandardCharsets.UTF_8);

    private final Pictures pictures;

    /** A writer that takes its pictures from the given place. */
    public PdfWriter(Pictures pictures) {
        this.pictures = pictures;
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public byte[] write(Template template) throws IOException {
        TextDocument text = TextDocument.of(template);
        Document html = new PaperHtml(pictures).of(text);
        html.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(CSS + footer(text.footer())));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(html), "");
        builder.usePdfUaAccessibility(true);
        builder.usePageSupplier(PdfWriter::page);
        builder.useFont(() -> new ByteArrayInputStream(Typeface.REGULAR), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(Typeface.BOLD), FONT, 700, FontStyle.NORMAL, true);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                describe(pdf, template);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                pdf.save(bytes);
                return bytes.toByteArray();
            }
        }
    }

    /** An empty page at the end of the document, its size in points. */
    private static PDPage page(PDDocument pdf, float width, float height, int number, int part) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new PageMarks());
        page.setResources(new PDResources(resources));
        pdf.addPage(page);
        return page;
    }

    /** The footer is an artefact of the page, so it is read once by nobody and printed on every sheet. */
    private static String footer(String words) {
        String quoted = "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return "@page { @bottom-left { content: %s; font: 9pt %s; color: #42535a; }".formatted(quoted, FONT)
                + " @bottom-right { content: counter(page) \" (\" counter(pages) \")\"; font: 9pt %s; color: #42535a; } }"
                        .formatted(FONT);
    }

    /** What the renderer gets wrong or makes anew each time: the language, the dates and the file's id. */
    private static void describe(PDDocument pdf, Template template) {
        pdf.getDocumentCatalog().setLanguage(template.language());
        Calendar modified = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        modified.setTimeInMillis(
                template.modified().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(template.title());
        information.setAuthor(template.owner());
        information.setSubject(template.description());
        information.setKeywords(String.join(", ", template.keywords()));
        information.setCreationDate(modified);
        information.setModificationDate(modified);
        information.setCustomMetadataValue("Mall-id", template.id());
        information.setCustomMetadataValue("Mallversion", template.version());
        CRC32 id = new CRC32();
        id.update((template.fileName() + template.modified()).getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(id.getValue());
    }
}
