package se.metodhandbok.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.metodhandbok.model.Key;
import se.metodhandbok.model.PageType;

/**
 * The text of a new page: its header with every key explained, and the headings that pages of its type have. The header
 * comes from the metadata record, the body from {@code skeletons/} beside this class: a type without a file there has one
 * page only and no skeleton.
 */
public final class PageSkeleton {
    private final LocalDate today;
    private final StringBuilder text = new StringBuilder();

    private PageSkeleton(LocalDate today) {
        this.today = today;
    }

    /** The types that have a skeleton, in the order of the types. */
    public static List<PageType> types() {
        return Arrays.stream(PageType.values())
                .filter(type -> resource(type) != null)
                .toList();
    }

    /**
     * AsciiDoc to save and go on with. What is required has a value that can stand until the author has a better one, but
     * for ids of other pages, which nobody can guess: they are left empty, and checking the page says which they are.
     *
     * @param type one of {@link #types()}
     * @param title plain text on one line
     * @param today the day of review that the page starts with; it is reviewed again a year later
     */
    public static String of(PageType type, String title, LocalDate today) {
        PageSkeleton skeleton = new PageSkeleton(today);
        skeleton.text.append("= ").append(title).append('\n');
        skeleton.header(type, type.metadata());
        skeleton.text.append('\n').append(body(type));
        return skeleton.text.toString();
    }

    private void header(PageType type, Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            Key key = component.getAnnotation(Key.class);
            if (component.getType().isRecord()) {
                header(type, component.getType());
            } else if (key.value().equals("jbake-type")) {
                line(":" + key.value() + ": " + type.key());
            } else if (key.required()) {
                line("// " + key.help() + rules(key));
                line(":" + key.value() + ": " + value(component.getType(), key));
            } else {
                line("// :" + key.value() + ": " + key.help() + rules(key));
            }
        }
    }

    private void line(String line) {
        text.append(line.strip()).append('\n');
    }

    private static String rules(Key key) {
        if (key.choices().length > 0) {
            return " Välj bland: " + String.join(", ", key.choices()) + ".";
        }
        return key.refersTo().length > 0 ? " Sid-id med komma emellan." : "";
    }

    private String value(Class<?> kind, Key key) {
        if (!key.example().isEmpty()) {
            return key.example();
        } else if (kind == LocalDate.class) {
            return (key.value().equals("granskas-igen") ? today.plusYears(1) : today).toString();
        } else if (kind == int.class) {
            return "1";
        } else if (key.choices().length > 0) {
            return key.choices()[0];
        }
        return key.refersTo().length > 0 ? "" : key.help();
    }

    private static String body(PageType type) {
        try (InputStream in = resource(type)) {
            if (in == null) {
                throw new IllegalArgumentException(type + " has no skeleton");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(PageType type) {
        return PageSkeleton.class.getResourceAsStream("skeletons/" + type.key() + ".adoc");
    }
}
