package se.metodhandbok.wcag.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** A selector that would be more than this when its choices are written out is matched as it stands. */
    private static final int MAX_CHOICES = 64;

    private static final Pattern NAME = Pattern.compile("(?:[\\w-]|[^\\x00-\\x7f]|\\\\.)+");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s*([\\w:|-]+)\\s*(?:([~|^$*]?=)\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\\]]+)))?\\s*([iIsS])?\\s*");
    private static final Pattern NTH = Pattern.compile("\\s*(?:([+-]?\\d*)n)?\\s*([+-]?\\s*\\d+)?\\s*");

    private final String text;
    private int at;
    private int specificity;
    private int written = 1;

    private SelectorParser(String text) {
        this.text = text.strip();
    }

    /** The selectors of a list that can be read. */
    static List<Selector> list(String list) {
        List<Selector> selectors = new ArrayList<>();
        for (String one : CssText.split(list, ',')) {
            selectors.addAll(new SelectorParser(one).parse());
        }
        return selectors;
    }

    /** The selector; as several when a compound offers choices, and none when it can't be read. */
    private List<Selector> parse() {
        List<List<Part>> compounds = new ArrayList<>();
        Combinator combinator = Combinator.SELF;
        List<Combinator> between = new ArrayList<>();
        while (at < text.length()) {
            List<Part> choices = compound();
            if (choices.isEmpty()) {
                return List.of();
            }
            compounds.add(choices);
            combinator = combinator();
            if (at < text.length()) {
                between.add(combinator);
            }
        }
        if (compounds.isEmpty() || between.size() != compounds.size() - 1) {
            return List.of();
        }
        List<List<Part>> fromRight = List.of(List.of());
        for (int i = compounds.size() - 1; i >= 0; i--) {
            Combinator toRight = i == compounds.size() - 1 ? Combinator.SELF : between.get(i);
            fromRight = withChoices(fromRight, compounds.get(i), toRight);
        }
        return fromRight.stream().map(parts -> new Selector(parts, specificity)).toList();
    }

    /** Every selector so far followed by every choice. */
    private static List<List<Part>> withChoices(List<List<Part>> selectors, List<Part> choices, Combinator toRight) {
        List<List<Part>> longer = new ArrayList<>();
        for (List<Part> parts : selectors) {
            for (Part choice : choices) {
                List<Part> more = new ArrayList<>(parts);
                more.add(new Part(toRight, choice.type(), choice.id(), choice.classes(), choice.tests()));
                longer.add(List.copyOf(more));
            }
        }
        return longer;
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

    /** The compound; as several when it has {@code :is} of simple compounds, and none when it can't be read or match. */
    private List<Part> compound() {
        List<Part> choices = List.of(Part.ANY);
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
                    List<Part> earlier = choices;
                    choices = pseudo().stream()
                            .flatMap(choice -> earlier.stream().flatMap(other -> other.and(choice).stream()))
                            .toList();
                }
            }
        }
        if (at == from) {
            return List.of();
        }
        Part plain = new Part(Combinator.SELF, type, id, List.copyOf(classes), List.copyOf(tests));
        return choices.stream().flatMap(choice -> plain.and(choice).stream()).toList();
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

    /** What a pseudo-class asks, as the compounds one of which must match; none when it is not known here. */
    private List<Part> pseudo() {
        if (peek() == ':') {
            return List.of();
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
            case "is", "matches", "-webkit-any" -> choices(nested(argument));
            case "where" -> choices(list(argument));
            default -> {
                Predicate<Element> test = test(name, argument);
                yield test == null ? List.of() : List.of(Part.of(test));
            }
        };
    }

    /** Simple ones stand for themselves, so that their names are known; the others are matched one by one. */
    private List<Part> choices(List<Selector> selectors) {
        boolean simple = written * selectors.size() <= MAX_CHOICES
                && selectors.stream().allMatch(selector -> selector.parts().size() == 1);
        if (!simple) {
            return List.of(Part.of(any(selectors)));
        }
        written *= selectors.size();
        return selectors.stream().map(Selector::subject).toList();
    }

    private @Nullable Predicate<Element> test(String name, String argument) {
        return switch (name) {
            case "not" -> any(nested(argument)).negate();
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
