package se.metodhandbok.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.log.LogRecord;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

/**
 * Converts AsciiDoc with AsciidoctorJ. It runs in the strictest mode, with no right to read any file: includes are
 * already in the text. JRuby takes seconds to start, so it is started only when a page really must be converted.
 *
 * <p>Not thread-safe, and neither is Asciidoctor's log.
 */
final class AsciidocConverter implements AutoCloseable {
    private static final Pattern MISSING_ATTRIBUTE = Pattern.compile("skipping reference to missing attribute: (.+)");

    /** What our own checks on the finished page tell better, with a place. */
    private static final Pattern TOLD_ELSEWHERE = Pattern.compile(
            "section title out of sequence.*|id assigned to .* already in use.*|possible invalid reference.*");

    /** Held, because a logger that nobody holds forgets its settings. */
    private static final Logger CONSOLE = Logger.getLogger("asciidoctor");

    private final ConversionCache cache;
    private @Nullable Asciidoctor asciidoctor;
    private final List<LogRecord> log = new ArrayList<>();

    AsciidocConverter(ConversionCache cache) {
        this.cache = cache;
    }

    /** The body's HTML, from the cache when the same text has been converted before. */
    Markup convert(SourceText body) {
        String text = body.text();
        Conversion conversion = cache.get(text).orElseGet(() -> {
            Conversion fresh = convertNow(text);
            cache.put(text, fresh);
            return fresh;
        });
        return new Markup(
                conversion.html(),
                conversion.messages().stream()
                        .flatMap(message -> problem(message, body).stream())
                        .distinct()
                        .toList());
    }

    private Conversion convertNow(String text) {
        log.clear();
        String html = asciidoctor().convert(text, options());
        List<Conversion.Message> messages = log.stream()
                .map(entry -> new Conversion.Message(
                        entry.getCursor() == null ? 0 : entry.getCursor().getLineNumber(), entry.getMessage()))
                .toList();
        return new Conversion(html == null ? "" : html, messages);
    }

    private Asciidoctor asciidoctor() {
        if (asciidoctor == null) {
            asciidoctor = Asciidoctor.Factory.create();
            asciidoctor.registerLogHandler(log::add);
            // Its messages become problems with a place; the console would show them a second time without one.
            CONSOLE.setUseParentHandlers(false);
        }
        return asciidoctor;
    }

    private static Options options() {
        return Options.builder()
                .safe(SafeMode.SECURE)
                .standalone(false)
                .attributes(Attributes.builder()
                        // Links between files stay as authors write them, so that the site can check and resolve them.
                        .attribute("relfilesuffix", ".adoc")
                        .attribute("attribute-missing", "warn")
                        .attribute("idprefix", "")
                        .attribute("idseparator", "-")
                        .attribute("note-caption", "Obs")
                        .attribute("tip-caption", "Tips")
                        .attribute("important-caption", "Viktigt")
                        .attribute("warning-caption", "Varning")
                        .attribute("caution-caption", "Varning")
                        .attribute("table-caption!", "")
                        .attribute("figure-caption!", "")
                        .attribute("example-caption!", "")
                        .build())
                .build();
    }

    private static Optional<Problem> problem(Conversion.Message message, SourceText body) {
        Matcher attribute = MISSING_ATTRIBUTE.matcher(message.text());
        if (attribute.matches()) {
            Pattern use = Pattern.compile("\\{" + Pattern.quote(attribute.group(1)) + "}", Pattern.CASE_INSENSITIVE);
            Place place = body.find(use).stream().findFirst().orElse(body.place(1));
            return Optional.of(Problem.of(place, Rule.UNRESOLVED_ATTRIBUTE, attribute.group(1)));
        }
        if (TOLD_ELSEWHERE.matcher(message.text()).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                Problem.of(body.place(message.line()), Rule.ASCIIDOC, AsciidoctorMessage.swedish(message.text())));
    }

    @Override
    public void close() {
        if (asciidoctor != null) {
            asciidoctor.close();
        }
    }
}
