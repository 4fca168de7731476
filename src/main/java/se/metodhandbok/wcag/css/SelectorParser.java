package se.metodhandbok.wcag.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.css.Selector.Combinator;
import se.metodhandbok.wcag.css.Selector.Part;

/**
 * Reads selectors. One with a pseudo-element, with something unknown, or with a state that needs a person (":hover",
 * ":focus") matches no element here and is left out.
 */
final class SelectorParser {
    private static final int ID = 1 << 20;
    private static final int CLASS = 1 << 10;
    private static final Pattern NAME = Pattern.compile("(?:[\\w-]|[^\\x00-\\x7f]|\\\\.)+");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s*([\\w:|-]+)\\s*(?:([~|^$*]?=)\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\\]]+)))?\\s*([iIsS])?\\s*");
    private static final Pattern NTH = Pattern.compile("\\s*(?:([+-]?\\d*)n)?\\s*([+-]?\\s*\\d+)?\\s*");

    private final String text;
    private int at;
    private int specificity;

    private SelectorParser(String text) {
        this.text = text.strip();
    }

    /** The selectors of a list that can be read. */
    static List<Selector> list(String list) {
        List<Selector> selectors = new ArrayList<>();
        for (String one : CssText.split(list, ',')) {
            new SelectorParser(one).parse().ifPresent(selectors::add);
        }
        return selectors;
    }

    private Optional<Selector> parse() {
        List<Part> parts = new ArrayList<>();
        Combinator combinator = Combinator.SELF;
        List<Combinator> between = new ArrayList<>();
        while (at < text.length()) {
            Part part = compound();
            if (part == null) {
                return Optional.empty();
            }
            parts.add(part);
            combinator = combinator();
            if (at < text.length()) {
                between.add(combinator);
            }
        }
        if (parts.isEmpty() || between.size() != parts.size() - 1) {
            return Optional.empty();
        }
        List<Part> fromRight = new ArrayList<>();
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            Combinator toRight = i == parts.size() - 1 ? Combinator.SELF : between.get(i);
            fromRight.add(new Part(toRight, part.type(), part.id(), part.classes(), part.tests()));
        }
        return Optional.of(new Selector(List.copyOf(fromRight), specificity));
    }

    private Combinator combinator() {
        int from = at;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        Combinator combinator = Combinator.DESCENDANT;
        if (at < text.length() && ">+~".indexOf(text.charAt(at)) >= 0) {
            combinator = switch (text.charAt(at)) {
                case '>' -> Combinator.CHILD;
                case '+' -> Combinator.NEXT;
                default -> Combinator.SIBLING;
            };
            at++;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return at == from ? Combinator.SELF : combinator;
    }

    private @Nullable Part compound() {
        int from = at;
        String type = null;
        String id = null;
        List<String> classes = new ArrayList<>();
        List<Predicate<Element>> tests = new ArrayList<>();
        if (peek() == '*') {
            at++;
        } else if (NAME.matcher(text).region(at, text.length()).lookingAt()) {
            type = name().toLowerCase(Locale.ROOT);
            specificity++;
        }
        while (at < text.length() && "#.[:".indexOf(peek()) >= 0) {
            char kind = text.charAt(at++);
            switch (kind) {
                case '#' -> {
                    id = name();
                    specificity += ID;
                }
                case '.' -> {
                    classes.add(name());
                    specificity += CLASS;
                }
                case '[' -> tests.add(attribute());
                default -> {
                    Predicate<Element> test = pseudo();
                    if (test == null) {
                        return null;
                    }
                    tests.add(test);
                }
            }
        }
        return at == from ? null : new Part(Combinator.SELF, type, id, List.copyOf(classes), List.copyOf(tests));
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private String name() {
        Matcher matcher = NAME.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return "";
        }
        at = matcher.end();
        return matcher.group().replace("\\", "");
    }

    private Predicate<Element> attribute() {
        int end = CssText.next(text, at - 1);
        Matcher matcher = ATTRIBUTE.matcher(text.substring(at, Math.max(at, end - 1)));
        at = end;
        specificity += CLASS;
        if (!matcher.matches()) {
            return SelectorParser::never;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        String operator = matcher.group(2);
        if (operator == null) {
            return element -> element.hasAttr(name);
        }
        String quoted = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
        String value = quoted != null ? quoted : matcher.group(5);
        boolean ignoreCase = "i".equalsIgnoreCase(matcher.group(6));
        return element -> element.hasAttr(name)
                && compares(fold(element.attr(name), ignoreCase), operator, fold(value, ignoreCase));
    }

    private static String fold(String value, boolean ignoreCase) {
        return ignoreCase ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static boolean compares(String actual, String operator, String value) {
        return switch (operator) {
            case "=" -> actual.equals(value);
            case "~=" -> !value.isEmpty() && List.of(actual.split("\\s+", -1)).contains(value);
            case "|=" -> actual.equals(value) || actual.startsWith(value + "-");
            case "^=" -> !value.isEmpty() && actual.startsWith(value);
            case "$=" -> !value.isEmpty() && actual.endsWith(value);
            default -> !value.isEmpty() && actual.contains(value);
        };
    }

    private @Nullable Predicate<Element> pseudo() {
        if (peek() == ':') {
            return null;
        }
        String name = name().toLowerCase(Locale.ROOT);
        String argument = "";
        if (peek() == '(') {
            int end = CssText.next(text, at);
            argument = text.substring(at + 1, Math.max(at + 1, end - 1));
            at = end;
        }
        if (!name.equals("where") && !name.equals("not") && !name.equals("is")) {
            specificity += CLASS;
        }
        return switch (name) {
            case "not" -> none(nested(argument));
            case "is", "matches", "-webkit-any" -> any(nested(argument));
            case "where" -> any(list(argument));
            case "root" ->
                element -> element.parent() == null || element.normalName().equals("html");
            case "first-child" -> element -> element.previousElementSibling() == null;
            case "last-child" -> element -> element.nextElementSibling() == null;
            case "only-child" ->
                element -> element.previousElementSibling() == null && element.nextElementSibling() == null;
            case "empty" -> SelectorParser::isEmpty;
            case "nth-child" -> nth(argument, false);
            case "nth-of-type" -> nth(argument, true);
            case "first-of-type" -> nth("1", true);
            case "link", "any-link" ->
                element -> element.hasAttr("href") && List.of("a", "area").contains(element.normalName());
            case "disabled" -> element -> element.hasAttr("disabled");
            case "checked" -> element -> element.hasAttr("checked") || element.hasAttr("selected");
            case "before", "after", "first-line", "first-letter" -> null;
            default -> null;
        };
    }

    private List<Selector> nested(String argument) {
        List<Selector> selectors = list(argument);
        specificity += selectors.stream().mapToInt(Selector::specificity).max().orElse(0);
        return selectors;
    }

    private static Predicate<Element> any(List<Selector> selectors) {
        return element -> {
            for (Selector selector : selectors) {
                if (selector.matches(element)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Predicate<Element> none(List<Selector> selectors) {
        return any(selectors).negate();
    }

    private static boolean isEmpty(Element element) {
        return element.childNodes().stream()
                .noneMatch(node -> node instanceof Element
                        || (node instanceof TextNode text
                                && !text.getWholeText().isEmpty()));
    }

    private static Predicate<Element> nth(String argument, boolean ofType) {
        String formula = argument.strip().toLowerCase(Locale.ROOT);
        formula = formula.equals("odd") ? "2n+1" : formula.equals("even") ? "2n" : formula;
        Matcher matcher = NTH.matcher(formula);
        if (!matcher.matches()) {
            return SelectorParser::never;
        }
        int step = matcher.group(1) == null ? 0 : number(matcher.group(1));
        int first =
                matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2).replaceAll("[\\s+]", ""));
        return element -> {
            int position = position(element, ofType);
            int rest = position - first;
            return step == 0 ? rest == 0 : rest % step == 0 && rest / step >= 0;
        };
    }

    private static int number(String signed) {
        return switch (signed) {
            case "", "+" -> 1;
            case "-" -> -1;
            default -> Integer.parseInt(signed.replace("+", ""));
        };
    }

    private static int position(Element element, boolean ofType) {
        int position = 1;
        Element before = element.previousElementSibling();
        while (before != null && position < 1000) {
            if (!ofType || before.normalName().equals(element.normalName())) {
                position++;
            }
            before = before.previousElementSibling();
        }
        return position;
    }

    /** What can't hold without a person, or is not known here. */
    private static boolean never(Element element) {
        return false;
    }
}
