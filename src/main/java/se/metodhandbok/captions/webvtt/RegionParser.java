package se.metodhandbok.captions.webvtt;

import java.util.regex.Pattern;

/** Reads a region's settings, section 6.2 "collect WebVTT region settings". What can't be read is left as it was. */
final class RegionParser {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private Region region = Region.DEFAULT;

    private RegionParser() {}

    static Region parse(String text) {
        RegionParser parser = new RegionParser();
        SettingsParser.forEach(text, parser::set);
        return parser.region;
    }

    private void set(String name, String value) {
        Region r = region;
        switch (name) {
            case "id" -> region = with(value, r.width(), r.lines(), r.scrollUp());
            case "width" ->
                SettingsParser.percentage(value)
                        .ifPresent(width -> region = with(r.id(), width, r.lines(), r.scrollUp()));
            case "lines" -> {
                if (DIGITS.matcher(value).matches()) {
                    // A number beyond all doubles still has to be a number that can be written again.
                    double lines = Math.min(Double.parseDouble(value), Double.MAX_VALUE);
                    region = with(r.id(), r.width(), lines, r.scrollUp());
                }
            }
            case "regionanchor" -> setAnchor(value, false);
            case "viewportanchor" -> setAnchor(value, true);
            case "scroll" -> region = with(r.id(), r.width(), r.lines(), r.scrollUp() || value.equals("up"));
            default -> {
                // Unknown settings are skipped.
            }
        }
    }

    private Region with(String id, double width, double lines, boolean scrollUp) {
        Region r = region;
        return new Region(
                id, width, lines, r.anchorX(), r.anchorY(), r.viewportAnchorX(), r.viewportAnchorY(), scrollUp);
    }

    private void setAnchor(String value, boolean ofViewport) {
        int comma = value.indexOf(',');
        if (comma < 0) {
            return;
        }
        var x = SettingsParser.percentage(value.substring(0, comma));
        var y = SettingsParser.percentage(value.substring(comma + 1));
        if (x.isEmpty() || y.isEmpty()) {
            return;
        }
        double left = x.getAsDouble();
        double top = y.getAsDouble();
        Region r = region;
        region = ofViewport
                ? new Region(r.id(), r.width(), r.lines(), r.anchorX(), r.anchorY(), left, top, r.scrollUp())
                : new Region(
                        r.id(),
                        r.width(),
                        r.lines(),
                        left,
                        top,
                        r.viewportAnchorX(),
                        r.viewportAnchorY(),
                        r.scrollUp());
    }
}
