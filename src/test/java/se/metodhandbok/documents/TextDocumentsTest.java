package se.metodhandbok.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.GlossaryDocumentDocument1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Template;

/** What is written is read back by others and says what the template says. */
class TextDocumentsTest {
    private static final DocxWriter WORD = new DocxWriter(Samples::picture);
    private static final OdtWriter OPEN = new OdtWriter(Samples::picture);
    private static final int MOST_BYTES = 40_000;

    private final Template everything = Samples.EVERYTHING;

    @Test
    void wordFilesReadBackAsTheirTemplates() throws Exception {
        for (Template template : Samples.all()) {
            assertThat(WordReader.read(WORD.write(template)).lines())
                    .as(template.fileName())
                    .isEqualTo(Structure.of(template).lines());
        }
    }

    @Test
    void openDocumentFilesReadBackAsTheirTemplates() throws IOException {
        for (Template template : Samples.all()) {
            assertThat(OpenDocumentReader.read(OPEN.write(template)).lines())
                    .as(template.fileName())
                    .isEqualTo(Structure.of(template).lines());
        }
    }

    @Test
    void everyFileFollowsTheAccessibilityRulesAndIsSmallAndAlwaysTheSame() throws IOException {
        for (Template template : Samples.all()) {
            for (DocumentWriter writer : List.of(WORD, OPEN)) {
                byte[] file = writer.write(template);

                assertThat(AccessibilityRules.findings(file, "sv-SE"))
                        .as(template.fileName())
                        .isEmpty();
                assertThat(file).hasSizeLessThanOrEqualTo(MOST_BYTES).isEqualTo(writer.write(template));
            }
        }
    }

    @Test
    void wordPartsAreValidByTheOoxmlSchemas() throws Exception {
        for (Template template : Samples.all()) {
            PackageParts parts = PackageParts.of(WORD.write(template));
            // What the schemas do not hold: elements that older versions of Word are told to ignore.
            String body = parts.text("word/document.xml")
                    .replaceAll("<w14:checkbox>.*?</w14:checkbox>", "")
                    .replaceAll(" mc:Ignorable=\"w14\"", "");
            assertValid(DocumentDocument.Factory.parse(body));
            assertValid(StylesDocument.Factory.parse(parts.text("word/styles.xml")));
            assertValid(NumberingDocument.Factory.parse(parts.text("word/numbering.xml")));
            assertValid(SettingsDocument.Factory.parse(parts.text("word/settings.xml")));
            assertValid(GlossaryDocumentDocument1.Factory.parse(parts.text("word/glossary/document.xml")));
            assertValid(FtrDocument.Factory.parse(parts.text("word/footer1.xml")));
        }
    }

    private static void assertValid(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
    }

    @Test
    void anOpenDocumentFileSaysItsTypeInItsFirstBytes() throws IOException {
        String start = new String(OPEN.write(everything), 0, 80, StandardCharsets.ISO_8859_1);
        assertThat(start.substring(30)).startsWith("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Test
    void aRepeatedFieldIsOneValue() throws IOException {
        PackageParts word = PackageParts.of(WORD.write(everything));
        assertThat(word.xml("customXml/item1.xml").select("projekt")).hasSize(1);
        assertThat(word.xml("word/document.xml").select("w|dataBinding").eachAttr("w:xpath"))
                .filteredOn(path -> path.endsWith("f:projekt[1]"))
                .hasSize(2);
        PackageParts open = PackageParts.of(OPEN.write(everything));
        assertThat(open.xml("content.xml").select("text|user-field-decl[text:name=projekt]"))
                .hasSize(1);
        assertThat(open.xml("content.xml").select("text|user-field-input[text:name=projekt]"))
                .hasSize(2);
    }

    @Test
    void libreOfficeOpensEveryFileAndFindsItsHeadings(@TempDir Path folder) throws Exception {
        List<Template> templates = Samples.all();
        List<Path> files = new ArrayList<>();
        for (Template template : templates) {
            for (DocumentWriter writer : List.of(WORD, OPEN)) {
                Path file = folder.resolve(template.fileName() + "-" + writer.extension() + "." + writer.extension());
                files.add(Files.write(file, writer.write(template)));
            }
        }

        List<Path> texts = LibreOffice.convert(folder.resolve("office"), "txt:Text (encoded):UTF8", files);

        for (int i = 0; i < texts.size(); i++) {
            assertThat(Files.readString(texts.get(i))
                            .replace("\uFEFF", "")
                            .lines()
                            .map(String::strip))
                    .as(texts.get(i).getFileName().toString())
                    .containsSubsequence(templates.get(i / 2).headings().stream()
                            .map(Block.Heading::text)
                            .toList());
        }
    }

    @ParameterizedTest(name = "docx: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            alternative text removed | word/document.xml | ' descr="[^"]*"' | ''
            alternative text changed | word/document.xml | 'descr="En svart' | 'descr="En vit'
            wrong language | word/styles.xml | 'w:lang w:val="sv-SE"' | 'w:lang w:val="en-US"'
            header row lost | word/document.xml | '<w:tblHeader/>' | ''
            row's header lost | word/document.xml | 'w:val="Tabellradrubrik"' | 'w:val="Tabelltext"'
            title lost | docProps/core.xml | '<dc:title>[^<]*' | '<dc:title>'
            heading skipped | word/document.xml | 'w:val="Heading2"' | 'w:val="Heading3"'
            heading only bold | word/document.xml | 'w:val="Heading2"' | 'w:val="BodyText"'
            link text says nothing | word/document.xml | 'exempelkommunens sida' | 'här'
            order changed | word/document.xml | '(<w:p><w:pPr><w:pStyle w:val="Hjalptext"/>.*?</w:p>)(<w:p>.*?</w:p>)' | '$2$1'
            contrast too low | word/styles.xml | '42535A' | '8A9BA2'
            cells merged | word/document.xml | '(<w:tcW [^>]*/>)' | '$1<w:gridSpan w:val="2"/>'
            control without name | word/document.xml | '<w:alias [^>]*/>' | ''
            control without prompt | word/document.xml | '<w:placeholder>.*?</w:placeholder>' | ''
            control lost | word/document.xml | '<w:tag w:val="start"/>' | ''
            picture floats | word/document.xml | 'wp:inline' | 'wp:anchor'
            list without numbers | word/document.xml | '<w:numPr>.*?</w:numPr>' | ''
            text lost | word/document.xml | 'Så kan det se ut' | ''
            """)
    void wordFaultsAreCaught(String fault, String part, String pattern, String replacement) throws IOException {
        byte[] faulty = PackageParts.of(WORD.write(everything)).with(part, pattern, replacement);

        assertThat(isCaught(faulty, () -> WordReader.read(faulty))).as(fault).isTrue();
    }

    @ParameterizedTest(name = "odt: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            alternative text removed | content.xml | '<svg:desc>[^<]*</svg:desc>' | ''
            wrong language | styles.xml | 'fo:language="sv"' | 'fo:language="en"'
            header row lost | content.xml | '</?table:table-header-rows>' | ''
            row's header lost | content.xml | '</?table:table-header-columns>' | ''
            title lost | meta.xml | '<dc:title>[^<]*' | '<dc:title>'
            heading skipped | content.xml | 'text:outline-level="2"' | 'text:outline-level="3"'
            heading only bold | content.xml | 'text:h(?=[ >])' | 'text:p'
            link text says nothing | content.xml | 'exempelkommunens sida' | 'klicka här'
            order changed | content.xml | '(<text:p text:style-name="Hjalptext">.*?</text:p>)(<text:p.*?</text:p>)' | '$2$1'
            contrast too low | styles.xml | '42535A' | '8A9BA2'
            field without description | content.xml | ' text:description="[^"]*"' | ''
            field lost | content.xml | '<text:user-field-input[^>]*>.*?</text:user-field-input>' | ''
            text lost | content.xml | 'Så kan det se ut' | ''
            """)
    void openDocumentFaultsAreCaught(String fault, String part, String pattern, String replacement) throws IOException {
        byte[] faulty = PackageParts.of(OPEN.write(everything)).with(part, pattern, replacement);

        assertThat(isCaught(faulty, () -> OpenDocumentReader.read(faulty)))
                .as(fault)
                .isTrue();
    }

    private interface Reading {
        Structure read() throws Exception;
    }

    /** A reader that can't read the file has caught the fault too. */
    private boolean isCaught(byte[] file, Reading reading) {
        if (!AccessibilityRules.findings(file, "sv-SE").isEmpty()) {
            return true;
        }
        try {
            return !reading.read().equals(Structure.of(everything));
        } catch (Exception e) {
            return true;
        }
    }
}
