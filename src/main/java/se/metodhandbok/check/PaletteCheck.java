package se.metodhandbok.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.metodhandbok.model.Colour;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

/**
 * The palette's contract: every pair of colours the style sheet puts together has contrast enough in both themes, 4.5:1
 * for text (WCAG 1.4.3) and 3:1 for borders and outlines (1.4.11).
 *
 * <p>The pairs are read from the rules. A colour with a background in the same rule, or in the rule of its {@code ::before},
 * stands on that; one without stands on the page's background and on each background that brings no colour of its own. A
 * token whose name stands in a comment {@code decorative: --name} only separates or adorns, and is not measured.
 */
public final class PaletteCheck {
    private static final double TEXT = 4.5;
    private static final double EDGE = 3;
    private static final Pattern TOKEN = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Pattern TWO = Pattern.compile("light-dark\\(\\s*(#\\w+)\\s*,\\s*(#\\w+)\\s*\\)");
    private static final Pattern DECORATIVE = Pattern.compile("decorative: ((?:--[\\w-]+[, ]*)+)");
    private static final String[] THEMES = {"ljust", "mörkt"};

    private final String file;
    private final Consumer<Problem> problems;
    private final List<StyleRule> rules;
    private final Map<String, Set<String>> tokens = new HashMap<>();
    private final Set<String> decorative = new LinkedHashSet<>();
    private final Set<String> told = new LinkedHashSet<>();

    private PaletteCheck(String css, String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
        // Paper has no themes, and forced colours are the reader's own.
        this.rules = StyleRule.parse(css).stream()
                .filter(rule ->
                        rule.around().stream().noneMatch(at -> at.matches(".*(print|forced-colors|@supports).*")))
                .toList();
        for (StyleRule rule : rules) {
            rule.declarations().forEach((name, value) -> {
                if (name.startsWith("--")) {
                    tokens.computeIfAbsent(name, unused -> new LinkedHashSet<>())
                            .add(value);
                }
            });
        }
        for (Matcher match = DECORATIVE.matcher(css); match.find(); ) {
            decorative.addAll(List.of(match.group(1).strip().split("[, ]+", -1)));
        }
    }

    /**
     * Measures a style sheet.
     *
     * @param css its text
     * @param file its name in the problems
     */
    public static void check(String css, String file, Consumer<Problem> problems) {
        new PaletteCheck(css, file, problems).run();
    }

    private void run() {
        Set<String> grounds = grounds();
        for (StyleRule rule : rules) {
            for (String colour : colours(rule, "color")) {
                Set<String> own = behind(rule);
                measure(rule, Rule.TEXT_CONTRAST, colour, Set.of(), own.isEmpty() ? grounds : own, TEXT);
            }
            // A ring of two colours is seen where one of them is.
            Set<String> ring = rule.declarations().containsKey("outline") ? colours(rule, "box-shadow") : Set.of();
            for (String edge : edges(rule)) {
                if (!decorative.contains(edge)) {
                    measure(rule, Rule.EDGE_CONTRAST, edge, ring, grounds, EDGE);
                }
            }
        }
    }

    /** The page's background, and those of rules that leave the text its colour. */
    private Set<String> grounds() {
        Set<String> grounds = new LinkedHashSet<>();
        for (StyleRule rule : rules) {
            boolean drawn = rule.selector().contains("::");
            boolean colourless = !rule.declarations().containsKey("color");
            if (rule.selector().equals("body") || (!drawn && colourless)) {
                grounds.addAll(background(rule));
            }
        }
        return grounds;
    }

    private Set<String> behind(StyleRule rule) {
        Set<String> own = background(rule);
        if (own.isEmpty()) {
            rules.stream()
                    .filter(other -> other.selector().equals(rule.selector() + "::before"))
                    .forEach(other -> own.addAll(background(other)));
        }
        return own;
    }

    private Set<String> background(StyleRule rule) {
        Set<String> all = colours(rule, "background");
        all.addAll(colours(rule, "background-color"));
        return all;
    }

    private Set<String> edges(StyleRule rule) {
        Set<String> all = new LinkedHashSet<>();
        rule.declarations().keySet().stream()
                .filter(name -> name.matches("(border|outline)(?!.*(radius|spacing|collapse|width|style|offset)).*"))
                .forEach(name -> all.addAll(colours(rule, name)));
        return all;
    }

    /** The tokens a property uses; one that only names others, such as {@code --c}, stands for them all. */
    private Set<String> colours(StyleRule rule, String property) {
        Set<String> found = new LinkedHashSet<>();
        Matcher match = TOKEN.matcher(rule.declarations().getOrDefault(property, ""));
        while (match.find()) {
            resolve(rule, match.group(1), found);
        }
        return found;
    }

    private void resolve(StyleRule rule, String token, Set<String> found) {
        Set<String> values = tokens.getOrDefault(token, Set.of());
        if (values.isEmpty() && told.add(token)) {
            problems.accept(Problem.of(place(rule), Rule.UNKNOWN_COLOUR, token));
        }
        for (String value : values) {
            Matcher other = TOKEN.matcher(value);
            if (other.matches()) {
                resolve(rule, other.group(1), found);
            } else if (!themes(token).isEmpty()) {
                found.add(token);
            }
        }
    }

    private void measure(
            StyleRule rule, Rule kind, String colour, Set<String> beside, Set<String> grounds, double least) {
        for (String ground : grounds) {
            for (int theme = 0; theme < THEMES.length; theme++) {
                double contrast = contrast(colour, ground, theme);
                for (String other : beside) {
                    contrast = Math.max(contrast, contrast(other, ground, theme));
                }
                if (contrast < least && told.add(kind + colour + ground + theme)) {
                    problems.accept(Problem.of(
                            place(rule), kind, colour, ground, number(contrast), THEMES[theme], number(least)));
                }
            }
        }
    }

    private double contrast(String one, String other, int theme) {
        return themes(one).get(theme).contrast(themes(other).get(theme));
    }

    /** The colour in the light and in the dark theme; empty for a token that is no colour. */
    private List<Colour> themes(String token) {
        List<Colour> found = new ArrayList<>();
        for (String value : tokens.getOrDefault(token, Set.of())) {
            Matcher two = TWO.matcher(value);
            List<String> both = two.matches() ? List.of(two.group(1), two.group(2)) : List.of(value, value);
            both.forEach(text -> Colour.ofHex(text).ifPresent(found::add));
        }
        return found;
    }

    private Place place(StyleRule rule) {
        return new Place(file, rule.line(), 1);
    }

    /** Rounded down, so that 4.49 is never told as 4.5. */
    private static String number(double contrast) {
        return String.format(Locale.forLanguageTag("sv"), "%.1f", Math.floor(contrast * 10) / 10);
    }
}
