package se.metodhandbok.captions.webvtt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.captions.webvtt.CueNode.Span;
import se.metodhandbok.captions.webvtt.CueNode.Tag;

/**
 * Runs cases from web-platform-tests by hand. They are other people's and not kept here: the argument is a folder with
 * {@code wpt-file-checks.json}, {@code wpt-file/} and {@code wpt-cue-text/}.
 */
final class WebPlatformCases {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private int passed;
    private int failed;

    private WebPlatformCases() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        WebPlatformCases cases = new WebPlatformCases();
        int files = 0;
        for (JsonNode test :
                MAPPER.readTree(folder.resolve("wpt-file-checks.json").toFile())) {
            int before = cases.failed;
            cases.file(folder, test);
            files += cases.failed == before ? 1 : 0;
        }
        System.out.printf(Locale.ROOT, "%d files, %d checks right, %d wrong%n", files, cases.passed, cases.failed);
        WebPlatformCases trees = new WebPlatformCases();
        try (Stream<Path> lists = Files.list(folder.resolve("wpt-cue-text"))) {
            for (Path list : lists.sorted().toList()) {
                for (JsonNode test : MAPPER.readTree(list.toFile())) {
                    trees.tree(test);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%d trees right, %d wrong%n", trees.passed, trees.failed);
    }

    private void check(String what, boolean right) {
        if (right) {
            passed++;
        } else {
            failed++;
            System.out.println("wrong: " + what);
        }
    }

    private void file(Path folder, JsonNode test) throws IOException {
        String text = Files.readString(folder.resolve(test.get("file").asText()), StandardCharsets.UTF_8);
        Optional<WebVtt> parsed = WebVttParser.parse(text);
        List<Cue> cues = parsed.map(WebVtt::cues).orElse(List.of());
        if (test.get("count").isNumber()) {
            check(test.get("name") + " count", cues.size() == test.get("count").asInt());
        }
        parsed.ifPresent(file -> check(
                test.get("name") + " round trip",
                without(WebVttParser.parse(WebVttWriter.write(file)).orElseThrow())
                        .equals(without(file))));
        for (JsonNode assertion : test.get("checks")) {
            Object actual = value(cues, assertion.get(0).asText());
            boolean equal = assertion.get(2).has("ref")
                    ? actual == value(cues, assertion.get(2).get("ref").asText())
                    : equal(actual, assertion.get(2));
            check(
                    test.get("name") + " " + assertion + " is " + actual,
                    equal == assertion.get(1).asText().equals("eq"));
        }
    }

    private static List<Cue> without(WebVtt file) {
        return file.cues().stream()
                .map(cue -> new Cue(0, cue.id(), cue.start(), cue.end(), cue.settings(), cue.text()))
                .toList();
    }

    private static boolean equal(@Nullable Object actual, JsonNode expected) {
        if (expected.isNull() || actual == null) {
            return expected.isNull() && actual == null;
        }
        if (expected.isNumber()) {
            return actual instanceof Number number && number.doubleValue() == expected.asDouble();
        }
        return actual.toString().equals(expected.asText());
    }

    private static @Nullable Object value(List<Cue> cues, String path) {
        String[] parts = path.split("\\.", -1);
        Cue cue = cues.get(Integer.parseInt(parts[0]));
        CueSettings settings = cue.settings();
        Region region = settings.region();
        return switch (path.substring(parts[0].length() + 1)) {
            case "id" -> cue.id();
            case "text" -> cue.text();
            case "startTime" -> cue.start() / 1000.0;
            case "endTime" -> cue.end() / 1000.0;
            case "vertical" -> settings.vertical().keyword();
            case "line" -> settings.line() == null ? "auto" : settings.line();
            case "snapToLines" -> settings.snapToLines();
            case "lineAlign" -> CueSettings.keyword(settings.lineAlign());
            case "position" -> settings.position() == null ? "auto" : settings.position();
            case "positionAlign" -> CueSettings.keyword(settings.positionAlign());
            case "size" -> settings.size();
            case "align" -> CueSettings.keyword(settings.align());
            case "region" -> region;
            case "region.lines" -> region.lines();
            case "region.width" -> region.width();
            case "region.regionAnchorX" -> region.anchorX();
            case "region.regionAnchorY" -> region.anchorY();
            case "region.viewportAnchorX" -> region.viewportAnchorX();
            case "region.viewportAnchorY" -> region.viewportAnchorY();
            case "region.scroll" -> region.scrollUp() ? "up" : "";
            default -> throw new IllegalArgumentException(path);
        };
    }

    private void tree(JsonNode test) {
        String file = "WEBVTT\n\n00:00.000 --> 00:01.000\n" + test.get("text").asText();
        StringBuilder tree = new StringBuilder();
        print(
                CueTextParser.parse(
                        WebVttParser.parse(file).orElseThrow().cues().getFirst().text()),
                "| ",
                tree);
        check(
                test + " is " + tree,
                tree.toString().equals(test.get("expectedTree").asText()));
    }

    private static void print(List<CueNode> nodes, String indent, StringBuilder tree) {
        for (CueNode node : nodes) {
            switch (node) {
                case CueNode.Text text -> tree.append(indent + "\"" + text.text() + "\"\n");
                case CueNode.Moment moment ->
                    tree.append(indent + "<?timestamp " + Timestamp.format(moment.time()) + ">\n");
                case Span span -> {
                    boolean html = span.tag() == Tag.C || span.tag() == Tag.V || span.tag() == Tag.LANG;
                    tree.append(indent + "<" + (html ? "span" : CueSettings.keyword(span.tag())) + ">\n");
                    if (!span.classes().isEmpty()) {
                        tree.append(indent + "  class=\"" + String.join(" ", span.classes()) + "\"\n");
                    }
                    if (span.tag() == Tag.V || span.tag() == Tag.LANG) {
                        String name = span.tag() == Tag.V ? "title" : "lang";
                        tree.append(indent + "  " + name + "=\"" + span.annotation() + "\"\n");
                    }
                    print(span.children(), indent + "  ", tree);
                }
            }
        }
    }
}
