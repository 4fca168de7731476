package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import se.metodhandbok.documents.LibreOffice;
import se.metodhandbok.documents.OpenDocumentReader;
import se.metodhandbok.documents.PackageParts;
import se.metodhandbok.documents.Structure;
import se.metodhandbok.documents.WordReader;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.template.Inline.Field;
import se.metodhandbok.model.template.Template;

/** The form that fills in a template: what is typed stands in the file that comes out, and went nowhere else. */
@Tag("browser")
class FormTest {
    private static final String LONG = "Åtgärd nr 7. ".repeat(800).strip();
    private static final String AWKWARD =
            "Först <b>&\"'</b> & 🎉👩‍💻\n\n  ]]> -->\ttabb  två\u0000\u0007\uFFFE\uD800 sist";
    private static final String SOUND = "Först <b>&\"'</b> & 🎉👩‍💻\n\n  ]]> -->\ttabb  två sist";

    /** One of each type of field; the document's name stands in the table at its top. */
    private static final Map<Field.Type, String> TYPED = Map.of(
            Field.Type.TEXT, "Bygglov <&\"'> 🎉",
            Field.Type.DATE, "2027-02-28",
            Field.Type.NUMBER, "1 250,5");

    @RegisterExtension
    static final Browser browser = Browser.withScript();

    private static Page page;
    private static Template template;
    private static Path downloads;

    @BeforeAll
    static void letFilesComeDown() throws IOException {
        page = BuiltSite.get().pages().stream()
                .filter(candidate -> candidate.id().equals("mallar/projektplan"))
                .findFirst()
                .orElseThrow();
        template = page.template().orElseThrow();
        downloads = TemporaryFolder.create("handbok-hamtat");
        browser.command(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
    }

    @BeforeEach
    void nothingIsDownloaded() throws IOException {
        for (String format : List.of("docx", "odt")) {
            Files.deleteIfExists(file(template, format));
            Files.deleteIfExists(file(template.withoutHelp(), format));
        }
    }

    @ParameterizedTest
    @CsvSource({"docx, http", "docx, file", "odt, http", "odt, file"})
    void whatIsTypedStandsInTheFileAndNowhereElse(String format, String scheme) throws Exception {
        browser.open(address(scheme));
        browser.requests();
        Map<Field, String> values = fill();

        byte[] made = make(template, format);

        assertThat(read(format, made)).isEqualTo(expected(template, values, format));
        if (format.equals("docx")) {
            PackageParts parts = PackageParts.of(made);
            values.forEach((field, value) -> assertThat(parts.xml("customXml/item1.xml")
                            .selectFirst(field.id())
                            .wholeText())
                    .isEqualTo(value));
        }
        assertThat(browser.requests()).allMatch(address -> address.startsWith("blob:"));
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void theHelpCanBeLeftOut(String format) throws Exception {
        browser.open(address("http"));
        Map<Field, String> values = fill();
        browser.find("#ui-f-hjalp").click();

        byte[] made = make(template.withoutHelp(), format);

        assertThat(read(format, made)).isEqualTo(expected(template.withoutHelp(), values, format));
    }

    @Test
    void nothingTypedGivesTheTemplateAsItIs() throws Exception {
        browser.open(address("http"));

        assertThat(WordReader.read(make(template, "docx"))).isEqualTo(Structure.of(template));
        assertThat(OpenDocumentReader.read(make(template, "odt"))).isEqualTo(Structure.of(template));
    }

    @Test
    void libreOfficeShowsWhatWasTyped() throws Exception {
        browser.open(address("file"));
        Map<Field, String> values = fill();
        make(template, "docx");
        make(template, "odt");
        List<Path> files = List.of(
                Files.copy(file(template, "docx"), downloads.resolve("word.docx")),
                Files.copy(file(template, "odt"), downloads.resolve("open.odt")));

        for (Path text : LibreOffice.convert(downloads.resolve("office"), "txt:Text (encoded):UTF8", files)) {
            String shown = Files.readString(text).replaceAll("\\s+", " ");
            assertThat(values.values()).allSatisfy(value -> assertThat(shown)
                    .as(text.toString())
                    .contains(value.replaceAll("\\s+", " ").strip()));
        }
    }

    @Test
    void leavingAsksFirstOnlyWhenSomethingWouldBeLost() throws Exception {
        browser.open(address("http"));
        assertThat(leavingAsks()).isFalse();
        WebElement first = browser.find("[data-field]");
        first.sendKeys("x");
        assertThat(leavingAsks()).isTrue();
        first.sendKeys(Keys.BACK_SPACE);
        assertThat(leavingAsks()).isFalse();
        first.sendKeys("y");
        make(template, "docx");
        assertThat(leavingAsks()).isFalse();
    }

    @Test
    void isReachedAndUsedWithTheKeyboard() throws Exception {
        browser.open(page);
        WebElement link = browser.find(".downloads a[href$='-fyll-i.html']");
        link.sendKeys(Keys.ENTER);
        browser.await("the form opens", () -> !browser.all("#ui-fyll").isEmpty());
        browser.find("[data-field]").click();
        List<String> stops = new ArrayList<>();
        while (stops.size() < 500 && browser.focused().getDomAttribute("data-format") == null) {
            WebElement stop = browser.focused();
            // A date is several stops in one control.
            if (!stops.contains(stop.getDomAttribute("id"))) {
                stops.add(stop.getDomAttribute("id"));
            }
            browser.tab();
        }
        assertThat(stops)
                .isEqualTo(browser.all("#ui-fyll [id^=ui-f-]").stream()
                        .map(control -> control.getDomAttribute("id"))
                        .toList());
        browser.press(Keys.ENTER);
        browser.await("the file comes", () -> Files.exists(file(template, "docx")));
        assertThat(browser.find("#ui-fyll [role=status]").getText())
                .contains(file(template, "docx").getFileName().toString());
    }

    @Test
    void enterInAFieldMakesNothing() {
        browser.open(address("http"));
        browser.find("input[data-field]").sendKeys("x", Keys.ENTER);
        assertThat(browser.find("#ui-fyll [role=status]").getText()).isEmpty();
        assertThat(String.valueOf(browser.driver().getCurrentUrl()))
                .isEqualTo(address("http").toString());
        browser.find("input[data-field]").clear();
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.NARROW, Browser.WIDE})
    void isAccessibleAndFits(int width) {
        Axe axe = new Axe(browser);
        browser.width(width);
        browser.open(address("http"));
        assertThat(axe.violations()).isEmpty();
        assertThat(Reflow.stickingOut(browser)).isEmpty();
    }

    private static URI address(String scheme) {
        String uri = page.formUri().orElseThrow();
        return scheme.equals("file")
                ? BuiltSite.get().folder().resolve(uri).toUri()
                : BuiltSite.get().address().resolve(uri);
    }

    /** Fills in the first field of each type, a paragraph of awkward signs and a long one. */
    private static Map<Field, String> fill() {
        Map<Field, String> values = new LinkedHashMap<>();
        for (Field field : template.fields()) {
            boolean first = values.keySet().stream().noneMatch(other -> other.type() == field.type());
            long paragraphs = values.keySet().stream()
                    .filter(other -> other.type() == Field.Type.PARAGRAPH)
                    .count();
            if (field.type() == Field.Type.PARAGRAPH && paragraphs < 2) {
                type(field, paragraphs == 0 ? AWKWARD : LONG);
                values.put(field, paragraphs == 0 ? SOUND : LONG);
            } else if (first && field.type() != Field.Type.PARAGRAPH) {
                String value =
                        field.type() == Field.Type.CHOICE ? field.choices().getLast() : TYPED.get(field.type());
                type(field, value);
                values.put(field, value);
            }
        }
        assertThat(values.keySet().stream().map(Field::type)).contains(Field.Type.values());
        return values;
    }

    /** The driver has no keys for signs outside the basic plane. */
    private static void type(Field field, String value) {
        browser.run("""
                const control = document.getElementById('ui-f-' + arguments[0]);
                control.value = String.fromCharCode(...arguments[1]);
                control.dispatchEvent(new Event('input', { bubbles: true }));
                """, field.id(), value.chars().boxed().toList());
    }

    /** Presses the button and waits for the file. */
    private static byte[] make(Template document, String format) throws IOException {
        Object milliseconds = browser.driver().executeAsyncScript("""
                        const [format, done] = arguments;
                        const status = document.querySelector('#ui-fyll [role=status]');
                        status.textContent = '';
                        const start = performance.now();
                        new MutationObserver((all, observer) => { observer.disconnect(); done(performance.now() - start); })
                          .observe(status, { childList: true });
                        document.querySelector(`button[data-format=${format}]`).click();
                        """, format);
        Path file = file(document, format);
        // The browser keeps the place with an empty file until the whole one is moved there.
        browser.await("the file comes", () -> file.toFile().length() > 0);
        byte[] bytes = Files.readAllBytes(file);
        System.out.printf("%s made in %s ms, %d bytes%n", file.getFileName(), milliseconds, bytes.length);
        return bytes;
    }

    private static Path file(Template document, String format) {
        return downloads.resolve(document.fileName() + "-ifylld." + format);
    }

    private static Structure read(String format, byte[] file) throws Exception {
        return format.equals("docx") ? WordReader.read(file) : OpenDocumentReader.read(file);
    }

    /** What the file must say: in OpenDocument a text of several lines takes its field's place. */
    private static Structure expected(Template document, Map<Field, String> values, String format) {
        List<String> lines = new ArrayList<>(Structure.of(document).lines());
        values.forEach((field, value) -> lines.replaceAll(line -> line.replace(
                Structure.field(field.id(), "[" + field.label() + "]"),
                format.equals("odt") && field.type() == Field.Type.PARAGRAPH
                        ? value
                        : Structure.field(field.id(), value))));
        return new Structure(lines);
    }

    private static boolean leavingAsks() {
        return Boolean.FALSE.equals(
                browser.run("return dispatchEvent(new Event('beforeunload', { cancelable: true }))"));
    }
}
