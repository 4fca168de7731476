package se.metodhandbok.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.source.Header.Entry;
import se.metodhandbok.source.SourceText.Line;

/**
 * Reads a page's header: AsciiDoc's {@code = Title} and {@code :key: value} lines, or the {@code key=value} lines above
 * {@code ~~~~~~} that JBake gives Markdown. Read here and not by the converters, so that each key keeps its place.
 */
final class HeaderReader {
    private static final Pattern TITLE = Pattern.compile("^= (.+)$");
    private static final Pattern ASCIIDOC = Pattern.compile("^:([^:\\s]+):(?:\\s+(.*))?$");
    private static final Pattern MARKDOWN = Pattern.compile("^([^=\\s]+)\\s*=\\s*(.*)$");
    private static final Pattern END_OF_MARKDOWN_HEADER = Pattern.compile("^~{6,}\\s*$");
    private static final String CONTINUED = " \\";

    private final SourceText source;
    private final Consumer<Problem> problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private String title = "";
    private int at;

    private HeaderReader(SourceText source, Consumer<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    static Header asciidoc(SourceText source, Consumer<Problem> problems) {
        return new HeaderReader(source, problems).readAsciidoc();
    }

    static Header markdown(SourceText source, Consumer<Problem> problems) {
        return new HeaderReader(source, problems).readMarkdown();
    }

    private Header readAsciidoc() {
        skipBlankAndComments();
        while (at < lines().size() && !current().text().isBlank()) {
            Line line = current();
            Matcher key = ASCIIDOC.matcher(line.text());
            Matcher heading = TITLE.matcher(line.text());
            if (heading.matches() && title.isEmpty()) {
                title = heading.group(1).strip();
            } else if (key.matches()) {
                add(line, key, continued(key.group(2) == null ? "" : key.group(2)));
            } else if (!line.text().startsWith("//")) {
                problems.accept(Problem.of(place(line, 1), Rule.STRAY_HEADER_LINE, line.text()));
                break;
            }
            at++;
        }
        return finish(at + 1);
    }

    private Header readMarkdown() {
        boolean ended = false;
        for (; at < lines().size() && !ended; at++) {
            Line line = current();
            Matcher key = MARKDOWN.matcher(line.text());
            if (END_OF_MARKDOWN_HEADER.matcher(line.text()).matches()) {
                ended = true;
            } else if (key.matches() && key.group(1).equals("title")) {
                title = key.group(2).strip();
            } else if (key.matches()) {
                add(line, key, key.group(2));
            } else if (!line.text().isBlank()) {
                problems.accept(Problem.of(place(line, 1), Rule.STRAY_HEADER_LINE, line.text()));
                return finish(at + 1);
            }
        }
        return finish(at + 1);
    }

    private Header finish(int bodyStart) {
        if (title.isEmpty()) {
            problems.accept(Problem.of(new Place(source.file(), 1, 1), Rule.NO_TITLE));
        }
        return new Header(title, entries, Math.min(bodyStart, lines().size() + 1));
    }

    private void add(Line line, Matcher key, String value) {
        // JBake's Markdown header writes type and status without the prefix its AsciiDoc header needs.
        String name = key.group(1);
        if (name.equals("type") || name.equals("status")) {
            name = "jbake-" + name;
        }
        int valueAt = key.start(2) < 0 ? line.text().length() : key.start(2);
        Entry entry = new Entry(value.strip(), place(line, key.start(1) + 1), place(line, valueAt + 1));
        Entry first = entries.putIfAbsent(name, entry);
        if (first != null) {
            problems.accept(Problem.of(
                    entry.place(), Rule.REPEATED_KEY, name, first.place().line()));
        }
    }

    private String continued(String firstLine) {
        StringBuilder value = new StringBuilder(firstLine);
        while (value.toString().endsWith(CONTINUED) && at + 1 < lines().size()) {
            at++;
            value.setLength(value.length() - 1);
            value.append(current().text().strip());
        }
        return value.toString();
    }

    private void skipBlankAndComments() {
        while (at < lines().size()
                && (current().text().isBlank() || current().text().startsWith("//"))) {
            at++;
        }
    }

    private List<Line> lines() {
        return source.lines();
    }

    private Line current() {
        return lines().get(at);
    }

    private static Place place(Line line, int column) {
        return new Place(line.file(), line.number(), column);
    }
}
