package se.metodhandbok.captions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import se.metodhandbok.captions.rule.Script;
import se.metodhandbok.captions.rule.Script.Sentence;
import se.metodhandbok.captions.rule.Script.Slide;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

/**
 * Reads a film's script, YAML with {@code titel} and {@code bilder}; each {@code bild} has {@code rubrik}, {@code punkter} and
 * {@code text}, a list of sentences. A sentence that must be read otherwise than it is written is {@code {text, uttal}}.
 */
public final class ScriptReader {
    private static final int LARGEST_BYTES = 200_000;

    private ScriptReader() {}

    /**
     * Reads a script.
     *
     * @param name what messages call the file
     * @return empty after telling why
     */
    public static Optional<Script> read(Path file, String name, Consumer<Problem> problems) {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(LARGEST_BYTES + 1);
            if (bytes.length > LARGEST_BYTES) {
                throw new NotAScriptException(LARGEST_BYTES / 1000 + " kB");
            }
            Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            Object root = yaml.load(new String(bytes, StandardCharsets.UTF_8));
            return Optional.of(script(root));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.accept(Problem.of(new Place(name, line, 1), Rule.BAD_SCRIPT, "YAML"));
        } catch (YAMLException e) {
            problems.accept(Problem.of(Place.of(name), Rule.BAD_SCRIPT, "YAML"));
        } catch (NotAScriptException | IOException e) {
            problems.accept(Problem.of(Place.of(name), Rule.BAD_SCRIPT, String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static Script script(@Nullable Object root) throws NotAScriptException {
        Map<?, ?> map = map(root, "titel");
        List<Slide> slides = new ArrayList<>();
        for (Object each : list(map.get("bilder"), "bilder")) {
            Map<?, ?> slide = map(each, "bilder");
            List<String> points = new ArrayList<>();
            for (Object point : slide.containsKey("punkter") ? list(slide.get("punkter"), "punkter") : List.of()) {
                points.add(text(point, "punkter"));
            }
            List<Sentence> sentences = new ArrayList<>();
            for (Object sentence : list(slide.get("text"), "text")) {
                sentences.add(sentence(sentence));
            }
            slides.add(new Slide(text(slide.get("rubrik"), "rubrik"), points, sentences));
        }
        return new Script(text(map.get("titel"), "titel"), slides);
    }

    private static Sentence sentence(@Nullable Object node) throws NotAScriptException {
        if (node instanceof Map<?, ?> map) {
            return new Sentence(text(map.get("text"), "text"), text(map.get("uttal"), "uttal"));
        }
        String text = text(node, "text");
        return new Sentence(text, text);
    }

    private static Map<?, ?> map(@Nullable Object node, String key) throws NotAScriptException {
        if (node instanceof Map<?, ?> map) {
            return map;
        }
        throw new NotAScriptException(key);
    }

    private static List<?> list(@Nullable Object node, String key) throws NotAScriptException {
        if (node instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw new NotAScriptException(key);
    }

    private static String text(@Nullable Object node, String key) throws NotAScriptException {
        if (node != null
                && !(node instanceof Map)
                && !(node instanceof List)
                && !node.toString().isBlank()) {
            return node.toString().strip();
        }
        throw new NotAScriptException(key);
    }

    /** The file is YAML, but the named key is missing or of the wrong shape. */
    private static final class NotAScriptException extends Exception {
        private static final long serialVersionUID = 1L;

        NotAScriptException(String key) {
            super(key);
        }
    }
}
