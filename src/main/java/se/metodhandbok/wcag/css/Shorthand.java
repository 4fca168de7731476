package se.metodhandbok.wcag.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes out the shorthands whose parts the rules look at. */
final class Shorthand {
    private static final Set<String> WEIGHTS = Set.of("bold", "bolder", "lighter");
    private static final Set<String> SIZES =
            Set.of("xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "smaller", "larger");

    private Shorthand() {}

    static List<Declaration> expand(Declaration shorthand) {
        return switch (shorthand.property()) {
            case "background" -> background(shorthand);
            case "font" -> font(shorthand);
            case "inset" -> inset(shorthand);
            case "margin" -> margin(shorthand);
            default -> List.of(shorthand);
        };
    }

    private static List<Declaration> background(Declaration shorthand) {
        StringBuilder images = new StringBuilder();
        String color = "transparent";
        for (String layer : CssText.split(shorthand.value(), ',')) {
            for (String token : CssText.split(layer.strip().replace('/', ' '), ' ')) {
                String lower = token.toLowerCase(Locale.ROOT);
                if (lower.contains("gradient(") || lower.startsWith("url(") || lower.startsWith("image-set(")) {
                    images.append(images.isEmpty() ? "" : ",").append(token);
                } else if (Color.parse(token).isPresent() || lower.startsWith("var(")) {
                    color = token;
                }
            }
        }
        return List.of(
                with(shorthand, "background-image", images.isEmpty() ? "none" : images.toString()),
                with(shorthand, "background-color", color));
    }

    private static List<Declaration> font(Declaration shorthand) {
        List<Declaration> parts = new ArrayList<>();
        List<String> tokens = CssText.split(shorthand.value(), ' ').stream()
                .filter(token -> !token.isBlank())
                .toList();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i).toLowerCase(Locale.ROOT);
            String size = token.contains("/") ? token.substring(0, token.indexOf('/')) : token;
            Optional<Length> length = Length.parse(size);
            if (WEIGHTS.contains(token)
                    || (length.isPresent() && length.get().unit().isEmpty())) {
                parts.add(with(shorthand, "font-weight", token));
            } else if (length.isPresent() || SIZES.contains(size)) {
                parts.add(with(shorthand, "font-size", size));
                parts.add(with(
                        shorthand,
                        "line-height",
                        size.equals(token) ? "normal" : token.substring(token.indexOf('/') + 1)));
                parts.add(with(shorthand, "font-family", String.join(" ", tokens.subList(i + 1, tokens.size()))));
                break;
            }
        }
        return parts;
    }

    private static List<Declaration> inset(Declaration shorthand) {
        return sides(shorthand, "");
    }

    private static List<Declaration> margin(Declaration shorthand) {
        return sides(shorthand, "margin-");
    }

    private static List<Declaration> sides(Declaration shorthand, String prefix) {
        List<String> values = CssText.split(shorthand.value(), ' ').stream()
                .filter(value -> !value.isBlank())
                .toList();
        int count = values.size();
        return List.of(
                with(shorthand, prefix + "top", values.get(0)),
                with(shorthand, prefix + "right", values.get(count > 1 ? 1 : 0)),
                with(shorthand, prefix + "bottom", values.get(count > 2 ? 2 : 0)),
                with(shorthand, prefix + "left", values.get(count > 3 ? 3 : count > 1 ? 1 : 0)));
    }

    private static Declaration with(Declaration shorthand, String property, String value) {
        return new Declaration(property, value, shorthand.important());
    }
}
