package se.metodhandbok.documents.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schema of SpreadsheetML (ECMA-376, transitional), as poi-ooxml-full carries it. */
final class SpreadsheetSchema {
    private static final Schema SCHEMA = load();

    /** Every XML may say so, but the schema does not know the attribute. */
    private static final String PRESERVED = " xml:space=\"preserve\"";

    private SpreadsheetSchema() {}

    private static Schema load() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(SpreadsheetSchema.class.getResource("/org/apache/poi/schemas/ooxml/src/sml.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with the parts that hold sheets, styles, tables and texts. */
    static List<String> problems(byte[] file) {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, String> part : Parts.of(file).entrySet()) {
            if (part.getKey().matches("xl/.*\\.xml") && !part.getKey().contains("theme")) {
                try {
                    SCHEMA.newValidator()
                            .validate(new StreamSource(
                                    new StringReader(part.getValue().replace(PRESERVED, ""))));
                } catch (SAXException e) {
                    problems.add(part.getKey() + ": " + e.getMessage());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return problems;
    }
}
