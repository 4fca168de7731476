package se.metodhandbok.captions.webvtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** W3C's algorithms, by cases of our own. In the tables, | stands for a line break. */
class WebVttParserTest {
    /** A file with every kind of block and setting, to break in a seeded way. */
    static final String SAMPLE = """
            WEBVTT - Möte
            Kind: captions

            STYLE
            ::cue(b) { color: red }

            REGION
            id:nere
            width:40%
            lines:3
            regionanchor:0%,100%
            viewportanchor:10%,90%
            scroll:up

            NOTE källa: manus; granskad: nej

            inledning
            00:00:01.000 --> 00:00:04.000 region:nere align:left
            <v Åsa>Hej och <b>välkomna</b> &amp; varmt <i.stor>hit</i>!

            00:05.000 --> 00:07.500 line:80%,end position:10%,line-left size:50% vertical:rl
            Två rader
            – <lang en>so far</lang> <00:00:06.000>nu

            fel --> tid
            borta

            00:00:08.000 --> 00:00:09.000
            <ruby>漢<rt>kan</rt></ruby>&nbsp;&lt;slut&gt;
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "WEBVTT; 0",
                "WEBVTT|; 0",
                "WEBVTT title|; 0",
                "WEBVTT\ttitle|; 0",
                "WEBVTT||00:00.000 --> 00:01.000|a; 1",
                "WEBVTT|00:00.000 --> 00:01.000|a; 1",
                "WEBVTT|Kind: captions|00:00.000 --> 00:01.000|a; 1",
                "WEBVTT|||00:00.000 --> 00:01.000|a||||00:01.000 --> 00:02.000|b; 2",
                "WEBVTT||00:00.000 --> 00:01.000|a|00:01.000 --> 00:02.000|b; 2",
                "WEBVTT||id|00:00.000 --> 00:01.000|a; 1",
                "WEBVTT||id|more|00:00.000 --> 00:01.000|a; 1",
                "WEBVTT||NOTE|00:00.000 --> 00:01.000|a; 1",
                "WEBVTT||NOTE x|y|00:00.000 --> 00:01.000|a; 1",
                "WEBVTT||STYLE|00:00.000 --> 00:01.000|a; 1",
                "WEBVTT||STYLE|x|00:00.000 --> 00:01.000|a; 1",
                "WEBVTT||00:00.000 --> 00:01.000; 1",
                "WEBVTT||00:00.000-->00:01.000|a; 1",
                "WEBVTT||00:00.000 -- > 00:01.000|a; 0",
                "WEBVTT||00:00,000 --> 00:01,000|a; 0",
                "WEBVTT||0:00.000 --> 0:01.000|a; 0",
                "WEBVTT||00:00.00 --> 00:01.000|a; 0",
                "WEBVTT||00:60.000 --> 01:00.000|a; 0",
                "WEBVTT||00:60:00.000 --> 01:00:00.000|a; 0",
                "WEBVTT||-00:01.000 --> 00:01.000|a; 0",
                "WEBVTT||1:00:00.000 --> 123:00:00.000|a; 1",
                "WEBVTT||60:00.000 --> 61:00.000|a; 0",
                "WEBVTT||00:00.000 --> 00:01.000align:start|a; 1",
                "WEBVTT||00:00.000 --> x|00:00.000 --> 00:01.000|a; 1"
            })
    void findsTheCuesABrowserFinds(String file, int cues) {
        assertThat(WebVttParser.parse(file.replace('|', '\n')).orElseThrow().cues())
                .hasSize(cues);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WEBVT", "webvtt", " WEBVTT", "WEBVTTx", "\n\nWEBVTT", "WEBVTT:", "<html>", "1\n00:00"})
    void refusesAnotherSignature(String file) {
        assertThat(WebVttParser.parse(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEveryKindOfLineBreak(String lineBreak) {
        String file = "\uFEFFWEBVTT\n\nid\n00:00.000 --> 00:01.000\na\nb\n".replace("\n", lineBreak);

        assertThat(WebVttParser.parse(file).orElseThrow().cues())
                .containsExactly(new Cue(4, "id", 0, 1000, CueSettings.DEFAULT, "a\nb"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "line:5; line:5",
                "line:-1; line:-1",
                "line:-0; line:0",
                "line:1.5; line:1.5",
                "line:50%; line:50%",
                "line:50%,center; line:50%,center",
                "line:5,end; line:5,end",
                "line:5,start; line:5",
                "line:5,top; ''",
                "line:101%; ''",
                "line:5-; ''",
                "line:.5; ''",
                "line:5.; ''",
                "line:1e3; ''",
                "position:10%; position:10%",
                "position:10%,line-left; position:10%,line-left",
                "position:10%,line-right; position:10%,line-right",
                "position:10%,center; position:10%,center",
                "position:10%,auto; ''",
                "position:10; ''",
                "position:-1%; ''",
                "position:100.1%; ''",
                "size:50%; size:50%",
                "size:0%; size:0%",
                "size:.5%; ''",
                "size:50; ''",
                "align:start; align:start",
                "align:left; align:left",
                "align:right; align:right",
                "align:end; align:end",
                "align:center; ''",
                "align:middle; ''",
                "align:Start; ''",
                "vertical:rl; vertical:rl",
                "vertical:lr; vertical:lr",
                "vertical:horizontal; ''",
                "region:finns-inte; ''",
                "size:50% size:70%; size:70%",
                "size:50% size:bad; size:50%",
                "size: 50%; ''",
                ":50% size:; ''",
                "line:3,end line:4; line:4,end"
            })
    void readsAndWritesSettings(String written, String kept) {
        String times = "00:00:00.000 --> 00:00:01.000";
        WebVtt file =
                WebVttParser.parse("WEBVTT\n\n" + times + " " + written + "\na").orElseThrow();

        assertThat(WebVttWriter.write(file))
                .isEqualTo("WEBVTT\n\n" + times + (kept.isEmpty() ? "" : " " + kept) + "\na\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a<b>c</b>d ~ acd",
                "<b ~ ''",
                "a< ~ a",
                "<>a ~ a",
                "<x>a</x> ~ a",
                "&amp;&lt;&gt; ~ &<>",
                "&amp &copy; &nosuch; ~ & © &nosuch;",
                "&notit; ~ ¬it;",
                "&#229;&#xe4; ~ åä",
                "<v Åsa Öberg>hej ~ hej",
                "a<00:00:01.000>b ~ ab",
                "a<00:01>b ~ ab",
                "<script>alert(1)</script> ~ alert(1)",
                "<ruby>a<rt>b</ruby>c ~ abc",
                "<rt>a ~ a",
                "</b>a ~ a",
                "<b><i>a</b>b</i>c ~ abc"
            })
    void readsTextWithoutTags(String text, String plain) {
        assertThat(CueNode.plainText(CueTextParser.parse(text))).isEqualTo(plain);
    }

    @Test
    void buildsATreeOfTags() {
        assertThat(CueTextParser.parse("<v.hög Åsa>a<i>b</i></v>c").toString())
                .isEqualTo("[Span[tag=V, classes=[hög], annotation=Åsa, children=[Text[text=a], "
                        + "Span[tag=I, classes=[], annotation=, children=[Text[text=b]]]]], Text[text=c]]");
        assertThat(CueNode.speaker(CueTextParser.parse("<i><v  Åsa &amp; Bo >a</v></i>")))
                .contains("Åsa & Bo");
    }

    @Test
    void remembersWhereEverythingStands() {
        List<Block> blocks = WebVttParser.parse(SAMPLE).orElseThrow().blocks();

        assertThat(blocks).extracting(Block::line).containsExactly(4, 7, 15, 18, 21, 25, 28);
        assertThat(blocks)
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Style", "RegionDefinition", "Note", "Cue", "Cue", "Lost", "Cue");
    }

    @Test
    void findsWhatACommentSays() {
        WebVtt file = WebVttParser.parse(SAMPLE).orElseThrow();

        assertThat(file.note("granskad")).contains("nej");
        assertThat(file.note("källa")).contains("manus");
        assertThat(file.note("annat")).isEmpty();
    }

    /** Seeded, so that a failure can be found again; by hand it is run with more. */
    @Test
    void neverFailsAndLosesNothingWhateverItReads() {
        int inputs = Integer.getInteger("captions.fuzz", 20_000);
        WebVttParser.parse(SAMPLE).orElseThrow().cues().forEach(Cue::plainText);
        long slowest = 0;
        Random random = new Random(6);
        for (int i = 0; i < inputs; i++) {
            String input = broken(random);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Optional<WebVtt> read = WebVttParser.parse(input);
            read.ifPresent(file -> file.cues().forEach(Cue::plainText));
            slowest = Math.max(slowest, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
            read.ifPresent(file -> {
                String written = WebVttWriter.write(file);
                WebVtt again = WebVttParser.parse(written).orElseThrow();
                assertThat(comparable(again)).as(input).isEqualTo(comparable(file));
                assertThat(WebVttWriter.write(again)).isEqualTo(written);
            });
        }
        System.setProperty("captions.slowest", Long.toString(slowest));
    }

    private static String broken(Random random) {
        StringBuilder text = new StringBuilder(SAMPLE);
        String[] pieces = {
            "\n",
            "\n\n",
            "\r",
            "\0",
            "-->",
            " --> ",
            "<",
            ">",
            "&",
            ";",
            ":",
            "%",
            "NOTE",
            "STYLE\n",
            "REGION\n",
            "id:",
            "00:",
            ".000",
            "WEBVTT",
            "\uFEFF",
            "99999999999999999999",
            "-",
            ",",
            "<v ",
            "</",
            "<ruby>",
            "<rt>",
            "&#x110000;",
            "\uD800",
            "\t",
            "00:00:01.000 --> 00:00:02.000 "
        };
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            int at = 6 + random.nextInt(text.length() - 6);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, pieces[random.nextInt(pieces.length)]);
                case 1 -> text.delete(at, Math.min(at + 1 + random.nextInt(20), text.length()));
                case 2 -> text.setCharAt(at, (char) random.nextInt(0x180));
                default -> text.insert(at, text.substring(at, Math.min(at + random.nextInt(60), text.length())));
            }
            if (text.length() < 20) {
                text.append(SAMPLE);
            }
        }
        return text.toString();
    }

    /** The file without what writing may change: line numbers. */
    private static String comparable(WebVtt file) {
        return file.header()
                + file.blocks().stream()
                        .map(block -> switch (block) {
                            case Cue cue ->
                                List.of(cue.id(), cue.start(), cue.end(), cue.settings(), cue.text())
                                        .toString();
                            case Block.Style style -> style.css().toString();
                            case Block.RegionDefinition region ->
                                region.region().toString();
                            case Block.Note note -> note.lines().toString();
                            case Block.Lost lost -> lost.lines().toString();
                        })
                        .collect(Collectors.joining("\n"));
    }
}
