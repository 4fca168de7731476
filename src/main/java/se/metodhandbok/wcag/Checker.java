package se.metodhandbok.wcag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.css.Styles;
import se.metodhandbok.wcag.page.HtmlPage;
import se.metodhandbok.wcag.rule.PageRule;
import se.metodhandbok.wcag.rule.WcagRule;

/**
 * Checks finished pages. Reads files only: the pages, and the style sheets beside them. Keep one for many pages, so that their
 * sheets are read once. May be used by several threads.
 */
public final class Checker {
    private static final int MAX_BYTES = 64_000_000;
    private static final int SNIFFED = 4096;
    private static final int[] NO_LINES = {};

    /** A page that says so at once saves looking for it in all of it. */
    private static final Pattern UTF_8 = Pattern.compile("(?i)<meta charset=[\"']?utf-8\\b");

    /** After a mark of the byte order, white space and comments: a declaration, or another root than a page's. */
    private static final Pattern XML = Pattern.compile(
            "(?is)(?:\\u00EF\\u00BB\\u00BF|\\uFEFF)?\\s*(?:<!--.*?-->\\s*)*+<(?:\\?xml|(?:svg|math|rss|feed)[\\s>])");

    private final List<PageRule> rules;
    private final WcagMessages messages;
    private final boolean tripleA;
    private final StyleSheets sheets = new StyleSheets();

    /** Thrown when a file is no page. The message is not for people; ask {@link #reason}. */
    public static final class NotAPageException extends IOException {
        private static final long serialVersionUID = 1L;

        private final Reason reason;

        /** Why a file is not checked. */
        public enum Reason {
            BINARY,
            TOO_LARGE
        }

        NotAPageException(Reason reason) {
            super(reason.toString());
            this.reason = reason;
        }

        /** Why. */
        public Reason reason() {
            return reason;
        }
    }

    /**
     * A checker.
     *
     * @param site whether to check what the handbook asks of itself: its own rules, stricter than WCAG, and level AA; otherwise
     *     the rules for any page, level AAA too
     * @param locale English gives English words, everything else Swedish
     */
    public static Checker of(boolean site, Locale locale) {
        return new Checker(site ? PageRule.withSite() : PageRule.all(), new WcagMessages(locale), !site);
    }

    private Checker(List<PageRule> rules, WcagMessages messages, boolean tripleA) {
        this.rules = List.copyOf(rules);
        this.tripleA = tripleA;
        this.messages = messages;
    }

    /** The tool's version. */
    public static String version() {
        try (InputStream text = Checker.class.getResourceAsStream("/se/metodhandbok/version.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules it holds pages to. */
    public List<WcagRule> rules() {
        return Stream.of(WcagRule.values())
                .filter(rule -> tripleA ? !rule.act().isEmpty() : !rule.isTripleA())
                .toList();
    }

    /**
     * Checks a file.
     *
     * @throws NotAPageException when it is binary or larger than 64 MB
     * @throws IOException when it can't be read
     */
    public PageResult check(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new NotAPageException(NotAPageException.Reason.TOO_LARGE);
        }
        byte[] bytes = Files.readAllBytes(file);
        if (isBinary(bytes)) {
            throw new NotAPageException(NotAPageException.Reason.BINARY);
        }
        String start = start(bytes);
        String encoding = UTF_8.matcher(start).find() ? "UTF-8" : null;
        Document document = Jsoup.parse(new ByteArrayInputStream(bytes), encoding, "", Parser.htmlParser());
        Supplier<String> text = () -> new String(bytes, document.charset()).replaceFirst("^\uFEFF", "");
        return check(
                document,
                text,
                file,
                !isXml(start) && !file.toString().toLowerCase(Locale.ROOT).endsWith(".svg"));
    }

    /** Checks a text that is a page. Linked style sheets are not found. */
    public PageResult check(String html) {
        return check(
                Jsoup.parse(html, "", Parser.htmlParser()),
                () -> html,
                null,
                !isXml(html.substring(0, Math.min(html.length(), SNIFFED))));
    }

    private PageResult check(Document document, Supplier<String> text, @Nullable Path file, boolean html) {
        Collector collector = new Collector(messages, tripleA);
        List<String> missing = new ArrayList<>();
        Styles styles = sheets.of(document, file, link -> missing.add(link.attr("href")));
        HtmlPage page = new HtmlPage(document, styles, html);
        for (PageRule rule : rules) {
            rule.check(page, collector);
        }
        return collector.result(missing, elements -> lines(text.get(), page, elements));
    }

    /**
     * The lines some elements begin on, from 1; 0 if unknown. A parser that keeps positions takes twice the time, so that it is
     * asked only when the tags as they are written do not tell.
     */
    private static IdentityHashMap<Element, Integer> lines(String text, HtmlPage page, Set<Element> elements) {
        int[] written = StartTags.lines(text, page.elements()).orElse(NO_LINES);
        IdentityHashMap<Element, Integer> lines = new IdentityHashMap<>();
        for (Element element : elements) {
            int order = page.order(element);
            if (order >= written.length || written[order] == 0) {
                return parsedLines(text, page, elements);
            }
            lines.put(element, written[order]);
        }
        return lines;
    }

    private static IdentityHashMap<Element, Integer> parsedLines(String text, HtmlPage page, Set<Element> elements) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
        List<Element> again = HtmlPage.elements(document);
        IdentityHashMap<Element, Integer> lines = new IdentityHashMap<>();
        for (Element element : elements) {
            Element twin = again.get(page.order(element));
            lines.put(element, Math.max(0, twin.sourceRange().start().lineNumber()));
        }
        return lines;
    }

    /** Enough to tell what a file is, whatever its encoding: signs of ASCII are themselves. */
    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
    }

    private static boolean isBinary(byte[] bytes) {
        boolean utf16 = bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        for (int i = 0; i < Math.min(bytes.length, SNIFFED) && !utf16; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** A drawing, a formula or other XML is no page: its root is not {@code html}. */
    private static boolean isXml(String start) {
        return XML.matcher(start).lookingAt() && !start.toLowerCase(Locale.ROOT).contains("<html");
    }
}
