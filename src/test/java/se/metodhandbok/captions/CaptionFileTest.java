package se.metodhandbok.captions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.metodhandbok.captions.rule.CaptionRule;
import se.metodhandbok.captions.rule.Finding;
import se.metodhandbok.captions.rule.Subject;
import se.metodhandbok.captions.rule.Thresholds;
import se.metodhandbok.captions.rule.Words;
import se.metodhandbok.captions.webvtt.Cue;
import se.metodhandbok.captions.webvtt.WebVtt;
import se.metodhandbok.captions.webvtt.WebVttParser;
import se.metodhandbok.captions.webvtt.WebVttWriter;

/** Files as they come: encodings, SubRip, plain text, and files that are something else. | stands for a line break. */
class CaptionFileTest {
    private static final String SRT = "1\n00:00:01,000 --> 00:00:03,000\nÅsa är på väg\n";

    @TempDir
    private Path folder;

    private final List<Finding> findings = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void readsSubRipInEveryEncoding(String charset) throws IOException {
        assertThat(read("a.srt", SRT.getBytes(Charset.forName(charset)))
                        .orElseThrow()
                        .cues())
                .extracting(Cue::text)
                .containsExactly("Åsa är på väg");
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsByteOrderMarks(String charset) throws IOException {
        assertThat(read("a.srt", ("\uFEFF" + SRT).getBytes(Charset.forName(charset)))
                        .orElseThrow()
                        .cues())
                .extracting(Cue::text)
                .containsExactly("Åsa är på väg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1|00:00:01,000 --> 00:00:03,000|a ~ 1000-3000 a",
                "1|00:00:01.000 --> 00:00:03.000|a ~ 1000-3000 a",
                "00:00:01,000 --> 00:00:03,000|a ~ 1000-3000 a",
                "1|00:00:01,000 --> 00:00:03,000|a|2|00:00:03,000 --> 00:00:04,000|b ~ 1000-3000 a ++ 3000-4000 b",
                "1|00:00:01,000 --> 00:00:03,000|a||||2|00:00:03,000 --> 00:00:04,000|b ~ 1000-3000 a ++ 3000-4000 b",
                "00:00:01,000 --> 00:00:03,000|a|00:00:03,000 --> 00:00:04,000|b ~ 1000-3000 a ++ 3000-4000 b",
                "1|00:00:01,000 --> 00:00:03,000|a||b ~ 1000-3000 a/b",
                "1|0:0:1,5 -> 0:0:3,25|a ~ 1500-3250 a",
                "1|00:01,000 --> 00:03,000|a ~ 1000-3000 a",
                "1|00:00:01 --> 00:00:03|a ~ 1000-3000 a",
                "1|00:00:01,000 --> 00:00:03,000 X1:10 X2:20|a ~ 1000-3000 a",
                "1|00:00:01,000 --> 00:00:03,000|<font color=\"red\">a</font> ~ 1000-3000 a",
                "1|00:00:01,000 --> 00:00:03,000|<FONT SIZE=3>a</FONT> ~ 1000-3000 a",
                "1|00:00:01,000 --> 00:00:03,000|<I>a</I> ~ 1000-3000 <i>a</i>",
                "1|00:00:01,000 --> 00:00:03,000|a<br/>b ~ 1000-3000 a/b",
                "1|00:00:01,000 --> 00:00:03,000|{\\an2}a ~ 1000-3000 a",
                "1|00:00:01,000 --> 00:00:03,000|a & b < c ~ 1000-3000 a &amp; b &lt; c",
                "1|00:00:01,000 --> 00:00:03,000|<script>x</script> ~ 1000-3000 &lt;script&gt;x&lt;/script&gt;",
                "1|00:00:01,000 --> 00:00:03,000|2026 ~ 1000-3000 2026",
                "1|100:00:01,000 --> 100:00:03,000|a ~ 360001000-360003000 a"
            })
    void readsSubRipAsItIsFound(String srt, String cues) throws IOException {
        WebVtt read = read("a.srt", srt.replace('|', '\n').getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        assertThat(String.join(
                        " ++ ",
                        read.cues().stream()
                                .map(cue -> cue.start() + "-" + cue.end() + " "
                                        + cue.text().replace('\n', '/'))
                                .toList()))
                .isEqualTo(cues);
        WebVtt again = WebVttParser.parse(WebVttWriter.write(read)).orElseThrow();
        assertThat(again.cues())
                .extracting(Cue::text)
                .isEqualTo(read.cues().stream().map(Cue::text).toList());
    }

    @Test
    void keepsSubRipsPlaceAtTheTop() throws IOException {
        WebVtt read = read("a.srt", SRT.replace("Åsa", "{\\an8}Åsa").getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        assertThat(WebVttWriter.write(read)).contains("00:00:03.000 line:0\nÅsa är på väg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "1|-00:00:01,000 --> 00:00:03,000|a ~ V2.negative",
                "1|ett --> två|a ~ V2.time",
                "bara text ~ V2.lost"
            })
    void tellsWhatSubRipLoses(String srt, String fault) throws IOException {
        read("a.srt", srt.replace('|', '\n').getBytes(StandardCharsets.UTF_8));

        assertThat(findings).extracting(Finding::fault).contains(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "'WEBVTT\n\n00:01.000 --> 00:02.000\nå', windows-1252, V1.encoding",
        "'WEBVTT\n\n00:01.000 --> 00:02.000\nå', UTF-16LE, V1.encoding",
        "'\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nå', UTF-8, V1.bom",
        "'WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nå', UTF-8, V1.crlf",
        "'WEBVT\n', UTF-8, V1.signature",
        "'', UTF-8, V1.signature",
        "'1\n00:00:01,000 --> 00:00:02,000\na', UTF-8, V1.signature"
    })
    void tellsWhatIsWrongWithWebVttAsAFile(String text, String charset, String fault) throws IOException {
        read("a.vtt", text.getBytes(Charset.forName(charset)));

        assertThat(findings).extracting(Finding::fault).containsExactly(fault);
    }

    @Test
    void tellsTheLineOfTheFirstBadByte() throws IOException {
        read("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nå".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(findings.getFirst().place().line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.vtt", "a.srt", "a.txt"})
    void refusesAFileThatIsNoText(String name) throws IOException {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);

        assertThat(read(name, bytes)).isEmpty();
        assertThat(findings).extracting(Finding::fault).containsExactly("V1.binary");
    }

    @Test
    void refusesALargeFileWithoutReadingIt() throws IOException {
        Path file = folder.resolve("stor.vtt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(50_000_000);
        }

        assertThat(CaptionFile.webVtt(file, "stor.vtt", findings::add)).isEmpty();
        assertThat(findings).extracting(Finding::fault).containsExactly("V1.large");
    }

    @Test
    void refusesSymbolicLinksAndMissingFiles() throws IOException {
        Files.writeString(folder.resolve("b.vtt"), "WEBVTT\n");
        Files.createSymbolicLink(folder.resolve("a.vtt"), folder.resolve("b.vtt"));

        CaptionFile.webVtt(folder.resolve("a.vtt"), "a.vtt", findings::add);
        CaptionFile.webVtt(folder.resolve("c.vtt"), "c.vtt", findings::add);

        assertThat(findings).extracting(Finding::fault).containsExactly("V1.missing", "V1.missing");
    }

    @Test
    void makesADraftOfTextWithTimes() throws IOException {
        String text = "[00:00] Hej och välkomna till filmen. Nu börjar vi.\n\n[00:10] Det här är nästa del & slutet.";
        WebVtt draft = read("a.txt", text.getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertThat(draft.note("granskad")).contains("nej");
        assertThat(draft.cues()).extracting(Cue::start).startsWith(0L).contains(10_000L);
        assertThat(draft.cues()).extracting(Cue::plainText).contains("Nu börjar vi.", "Det här är nästa del & slutet.");
        assertThat(CaptionRule.findings(Subject.of("a", draft, Thresholds.NORMAL)))
                .extracting(Finding::fault)
                .contains("P1.draft");
    }

    @Test
    void mendsTimesAndLinesButNeverWords() {
        Random random = new Random(7);
        String[] words =
                "vi ska en kommun att det är projektet (paus) – mål och behov 30 procent i dag till".split(" ", -1);
        for (int i = 0; i < 300; i++) {
            List<Cue> cues = new ArrayList<>();
            long now = random.nextInt(2000);
            for (int n = 0; n < 6; n++) {
                StringBuilder text = new StringBuilder("Start");
                for (int w = random.nextInt(14); w > 0; w--) {
                    text.append(random.nextInt(5) == 0 ? '\n' : ' ').append(words[random.nextInt(words.length)]);
                }
                long end = now + 200 + random.nextInt(5000);
                cues.add(Cue.of(now, end, text.toString()));
                now = Math.max(end - 300 + random.nextInt(900), now);
            }
            WebVtt fixed = CaptionFix.fix(WebVtt.of(cues), Thresholds.NORMAL);

            assertThat(CaptionFix.fix(fixed, Thresholds.NORMAL)).isEqualTo(fixed);
            for (int n = 0; n < 6; n++) {
                assertThat(Words.of(fixed.cues().get(n).text()))
                        .isEqualTo(Words.of(cues.get(n).text()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "00:01.000 --> 00:03.150|ett två ++ 00:03.000 --> 00:05.000|tre ~ 00:00:03.000|ett",
                "00:01.000 --> 00:03.000|ett två ++ 00:03.040 --> 00:05.000|tre ~ 00:00:02.960|ett",
                "00:01.000 --> 00:01.500|ett två ++ 00:09.000 --> 00:11.000|tre ~ 00:00:02.500|ett",
                "00:01.000 --> 00:03.000|(musik) ++ 00:09.000 --> 00:11.000|tre ~ [musik]",
                "00:01.000 --> 00:03.000|- Ja|– Nej ++ 00:09.000 --> 00:11.000|tre ~ – Ja|– Nej",
                "00:01.000 --> 00:05.000|Vi ska prata om en|process ++ 00:09.000 --> 00:11.000|tre ~ om en process"
            })
    void mends(String cues, String mended) {
        String file = "WEBVTT\n\n" + cues.replace(" ++ ", "\n\n").replace('|', '\n');
        WebVtt fixed = CaptionFix.fix(WebVttParser.parse(file).orElseThrow(), Thresholds.NORMAL);

        assertThat(WebVttWriter.write(fixed)).contains(mended.replace('|', '\n'));
    }

    private Optional<WebVtt> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return CaptionFile.any(file, name, findings::add);
    }
}
