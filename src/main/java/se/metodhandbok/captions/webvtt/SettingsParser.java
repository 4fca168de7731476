package se.metodhandbok.captions.webvtt;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.captions.webvtt.CueSettings.Align;
import se.metodhandbok.captions.webvtt.CueSettings.Direction;
import se.metodhandbok.captions.webvtt.CueSettings.LineAlign;
import se.metodhandbok.captions.webvtt.CueSettings.PositionAlign;

/** Reads a cue's settings, section 6.3 "parse the WebVTT cue settings". What can't be read is left as it was. */
final class SettingsParser {
    private static final Pattern PERCENTAGE = Pattern.compile("[0-9]+(\\.[0-9]+)?%");
    private static final Pattern LINE_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final List<Region> regions;
    private Direction vertical = Direction.HORIZONTAL;
    private @Nullable Double line;
    private boolean snapToLines = true;
    private LineAlign lineAlign = LineAlign.START;
    private @Nullable Double position;
    private PositionAlign positionAlign = PositionAlign.AUTO;
    private double size = 100;
    private Align align = Align.CENTER;
    private @Nullable Region region;

    private SettingsParser(List<Region> regions) {
        this.regions = regions;
    }

    static CueSettings parse(String text, List<Region> regions) {
        SettingsParser parser = new SettingsParser(regions);
        forEach(text, parser::set);
        return new CueSettings(
                parser.vertical,
                parser.line,
                parser.snapToLines,
                parser.lineAlign,
                parser.position,
                parser.positionAlign,
                parser.size,
                parser.align,
                parser.region);
    }

    /** Finds each {@code name:value} between spaces; neither part is empty. */
    static void forEach(String text, BiConsumer<String, String> setting) {
        for (String token : words(text)) {
            int colon = token.indexOf(':');
            if (colon > 0 && colon < token.length() - 1) {
                setting.accept(token.substring(0, colon), token.substring(colon + 1));
            }
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || LineScanner.isSpace(text.charAt(i))) {
                if (i > from) {
                    words.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    /** A percentage from 0 to 100, section 6.3 "parse a percentage string". */
    static OptionalDouble percentage(String text) {
        if (!PERCENTAGE.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text.substring(0, text.length() - 1));
        return value <= 100 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private void set(String name, String value) {
        switch (name) {
            case "region" -> region = lastRegion(value);
            case "vertical" -> vertical = keyword(Direction.values(), value, vertical);
            case "line" -> setLine(value);
            case "position" -> setPosition(value);
            case "size" -> percentage(value).ifPresent(number -> size = number);
            case "align" -> align = keyword(Align.values(), value, align);
            default -> {
                // Unknown settings are skipped.
            }
        }
    }

    private @Nullable Region lastRegion(String id) {
        return regions.reversed().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private void setLine(String value) {
        int comma = value.indexOf(',');
        String place = comma < 0 ? value : value.substring(0, comma);
        LineAlign aligned = comma < 0 ? lineAlign : keyword(LineAlign.values(), value.substring(comma + 1), null);
        boolean percent = place.endsWith("%");
        OptionalDouble number = percent ? percentage(place) : lineNumber(place);
        if (number.isPresent() && aligned != null) {
            lineAlign = aligned;
            line = number.getAsDouble();
            snapToLines = !percent;
        }
    }

    private static OptionalDouble lineNumber(String text) {
        if (!LINE_NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        // Adding 0 makes -0 an ordinary 0.
        double value = Double.parseDouble(text) + 0.0;
        return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private void setPosition(String value) {
        int comma = value.indexOf(',');
        OptionalDouble number = percentage(comma < 0 ? value : value.substring(0, comma));
        PositionAlign aligned = comma < 0 ? positionAlign : placeAlign(value.substring(comma + 1));
        if (number.isPresent() && aligned != null) {
            positionAlign = aligned;
            position = number.getAsDouble();
        }
    }

    private static @Nullable PositionAlign placeAlign(String word) {
        return word.equals("auto") ? null : keyword(PositionAlign.values(), word, null);
    }

    private static <E extends Enum<E>> @Nullable E keyword(E[] values, String word, @Nullable E otherwise) {
        for (E value : values) {
            if (CueSettings.keyword(value).equals(word) && value != Direction.HORIZONTAL) {
                return value;
            }
        }
        return otherwise;
    }
}
