package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;
import se.metodhandbok.model.Page;

@Tag("html")
class HtmlValidityTest {
    /** The validator recurses deeper than an ordinary thread's stack allows. */
    private static final long STACK = 32L << 20;

    @Test
    void everyPageIsValidHtml() throws Exception {
        FutureTask<List<String>> validation = new FutureTask<>(HtmlValidityTest::errors);
        new Thread(null, validation, "validator", STACK).start();
        assertThat(validation.get()).isEmpty();
    }

    private static List<String> errors() throws Exception {
        ErrorList errors = new ErrorList();
        // The schema takes longer to read than the pages, so one validator reads them all.
        SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
        validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, errors);
        validator.setUpValidatorAndParsers(errors, false, false);
        for (Page page : BuiltSite.get().pages()) {
            errors.page = page.uri();
            validator.checkHtmlFile(BuiltSite.get().file(page).toFile(), false);
            if (page.formUri().isPresent()) {
                errors.page = page.formUri().get();
                validator.checkHtmlFile(
                        BuiltSite.get().folder().resolve(errors.page).toFile(), false);
            }
        }
        for (String id : List.of(FilmSite.COURSE, FilmSite.LESSON, FilmSite.WITHOUT_FILM)) {
            errors.page = id;
            validator.checkHtmlFile(FilmSite.get().file(id).toFile(), false);
        }
        return errors.found;
    }

    private static final class ErrorList implements ErrorHandler {
        private final List<String> found = new ArrayList<>();
        private String page = "";

        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) {
            found.add(page + ":" + exception.getLineNumber() + ": " + exception.getMessage());
        }

        @Override
        public void fatalError(SAXParseException exception) {
            error(exception);
        }
    }
}
