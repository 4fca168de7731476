package se.metodhandbok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handbok captions} as people meet it. */
class CaptionsCommandTest {
    private static final String GOOD = "WEBVTT\n\nett\n00:00:01.000 --> 00:00:03.500 line:0\n<v Åsa>Hej på er\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void parsesToJson() throws IOException {
        assertThat(run("parse", "--format", "json", write("a.vtt", GOOD))).isEqualTo(Handbok.OK);

        JsonNode cue = new ObjectMapper().readTree(out.toString()).get(0);
        assertThat(cue.get("id").asText()).isEqualTo("ett");
        assertThat(cue.get("start").asDouble()).isEqualTo(1.0);
        assertThat(cue.get("end").asDouble()).isEqualTo(3.5);
        assertThat(cue.get("text").asText()).isEqualTo("<v Åsa>Hej på er");
        assertThat(cue.at("/settings/line").asInt()).isZero();
        assertThat(cue.at("/settings/position").asText()).isEqualTo("auto");
    }

    @Test
    void checksAndTellsThePlace() throws IOException {
        assertThat(run("check", write("a.vtt", GOOD))).isEqualTo(Handbok.OK);
        String file = write("b.vtt", GOOD.replace("03.500", "01.500"));

        assertThat(run("check", file)).isEqualTo(Handbok.PROBLEMS);
        assertThat(out.toString()).contains(file + ":4:1: fel T3, text 1: Visas i 0,5 s.");
    }

    @Test
    void checksToJson() throws IOException {
        run("check", "--format", "json", write("a.vtt", "WEBVTT\n"));

        JsonNode finding = new ObjectMapper().readTree(out.toString()).get(0);
        assertThat(finding.get("rule").asText()).isEqualTo("V1");
        assertThat(finding.get("severity").asText()).isEqualTo("error");
    }

    @Test
    void mendsIntoAFileOfItsOwn() throws IOException {
        String file = write("a.vtt", GOOD.replace("03.500", "02.000"));

        run("check", "--fix", file);

        assertThat(Files.readString(folder.resolve("a.vtt"))).contains("02.000");
        assertThat(Files.readString(folder.resolve("a.rattad.vtt"))).contains("--> 00:00:02.500");
    }

    @Test
    void convertsButNeverOverAFile() throws IOException {
        String file = write("a.srt", "1\n00:00:01,000 --> 00:00:03,000\nHej\n");

        assertThat(run("convert", file)).isEqualTo(Handbok.OK);
        assertThat(folder.resolve("a.vtt")).hasContent("WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nHej");
        assertThat(run("convert", file)).isEqualTo(Handbok.PROBLEMS);
        assertThat(err.toString()).contains("finns redan");
    }

    @Test
    void writesTheTextWithTimesAndSpeakers() throws IOException {
        run("transcript", write("a.vtt", GOOD));

        assertThat(out.toString()).isEqualTo("[00:01] Åsa: Hej på er" + System.lineSeparator());
    }

    @Test
    void aDraftIsMarkedUntilItIsSigned() throws IOException {
        write("l.mp4", "film");
        run("draft", "--output", folder.resolve("l.sv.vtt").toString(), write("asr.vtt", GOOD));

        assertThat(folder.resolve("l.sv.vtt")).content().contains("NOTE källa: taligenkänning; granskad: nej");
        assertThat(run("sign", folder.resolve("l.sv.vtt").toString())).isEqualTo(Handbok.OK);
        assertThat(folder.resolve("l.sv.vtt")).content().doesNotContain("granskad");
        assertThat(folder.resolve("media.lock")).content().contains("  l.mp4\n").contains("  l.sv.vtt\n");
    }

    @Test
    void exitsWithTwoOnWrongUse() throws IOException {
        assertThat(run("check", "finns-inte.vtt")).isEqualTo(Handbok.WRONG_USE);
        assertThat(run("parse", "--format", "xml", write("a.vtt", GOOD))).isEqualTo(Handbok.WRONG_USE);
        assertThat(run()).isEqualTo(Handbok.WRONG_USE);
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "captions";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Handbok.run(folder, new PrintWriter(out, true), new PrintWriter(err, true), all);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
