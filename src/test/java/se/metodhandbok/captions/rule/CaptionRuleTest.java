package se.metodhandbok.captions.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.metodhandbok.captions.webvtt.Cue;
import se.metodhandbok.captions.webvtt.WebVtt;
import se.metodhandbok.captions.webvtt.WebVttParser;
import se.metodhandbok.model.FilmDeclaration;
import se.metodhandbok.model.Messages;
import se.metodhandbok.model.Place;

/**
 * Every row of the table, with captions that break it and captions that nearly do. A case is cues parted by {@code ++}, each
 * {@code start-end text} in milliseconds; | stands for a line break. V1's faults of files are in CaptionFileTest.
 */
class CaptionRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "V3.end ERROR ~ 2000-2000 Hej på dig",
                "V3.end ERROR ~ 2000-1000 Hej på dig",
                "V3.end ERROR ~ 1000-3000 Hej på dig ++ 5000-4000 Hej igen du",
                "V3.order ERROR ~ 5000-7000 Hej på dig ++ 1000-3000 Hej igen",
                "V3.order ERROR ~ 2000-4000 Ett två ++ 4000-6000 Hej ++ 3999-7000 Tre",
                "V3.same WARNING ~ 1000-3000 Hej på dig ++ 1000-3000 Hej igen",
                "V3.hours ERROR ~ 360000000-360003000 Hej på dig",
                "T1.overlap ERROR ~ 1000-3000 Hej på dig ++ 2999-5000 Hej igen",
                "T1.overlap ERROR ~ 1000-9000 Hej på dig ++ 2000-5000 Hej igen",
                "T1.overlap ERROR ~ 1000-3200 Hej på dig ++ 3000-5000 Hej igen",
                "T2.gap WARNING ~ 1000-3000 Hej på dig ++ 3001-5000 Hej igen",
                "T2.gap WARNING ~ 1000-3000 Hej på dig ++ 3040-5000 Hej igen",
                "T2.gap WARNING ~ 1000-3000 Hej på dig ++ 3079-5000 Hej igen",
                "T3.short INFO ~ 1000-2400 Hej då",
                "T3.short WARNING ~ 1000-1990 Hej då",
                "T3.short ERROR ~ 1000-1829 Hej",
                "T4.long INFO ~ 1000-7100 Hej på dig, det var länge sedan",
                "T4.long WARNING ~ 1000-8100 Hej på dig, det var länge sedan",
                "T4.long ERROR ~ 1000-11100 Hej på dig, det var länge sedan",
                "R1.fast INFO ~ 1000-3000 Det tar två sekunder att säga",
                "R1.fast WARNING ~ 1000-3000 Det tar två sekunder att säga så",
                "R1.fast ERROR ~ 1000-3000 Det tar två sekunder att säga det här",
                "L1.long INFO ~ 1000-6000 Den här raden har fler än trettiosju tk",
                "L1.long WARNING ~ 1000-6000 Den här raden har mycket fler än 40 tkn i",
                "L1.long ERROR ~ 1000-6000 Den här raden har många fler tecken än en rad ska",
                "L2.lines ERROR ~ 1000-6000 Ett två|tre fyra|fem sex",
                "L2.lines ERROR ~ 1000-6000 Ett|två|tre|fyra",
                "L2.lines ERROR ~ 1000-6000 [dörren slår]|Ett två|tre fyra",
                "L3.break WARNING ~ 1000-6000 Vi ska prata om en|process i kommunen",
                "L3.break WARNING ~ 1000-6000 Vi ska prata om hur|Det är så att|vi ska",
                "L3.break WARNING ~ 1000-6000 I mötet deltog Anna|Andersson från kontoret",
                "L3.break WARNING ~ 1000-6000 Resan tog ungefär 30|minuter med buss",
                "L3.cue WARNING ~ 1000-4000 Det gäller projekt och ++ 4000-7000 uppdrag i linjen",
                "L4.shape INFO ~ 1000-6000 Den övre raden är mycket längre|än den nedre",
                "L4.shape INFO ~ 1000-6000 Hej du|Bengt",
                "L4.shape INFO ~ 1000-6000 Tack|för det",
                "L5.hyphen WARNING ~ 1000-6000 Vi ska tala om verksam-|hetens behov i dag",
                "L5.hyphen WARNING ~ 1000-4000 Vi talar om projekt- ++ 4000-8000 ledarens ansvar i dag",
                "L5.fragment WARNING ~ 1000-6000 Det är klart. Nu ska vi ++ 6000-9000 börja på nästa del.",
                "S1.unclosed WARNING ~ 1000-4000 [telefonen ringer",
                "S1.unclosed WARNING ~ 1000-4000 telefonen ringer]",
                "S1.unclosed WARNING ~ 1000-4000 [[musik]",
                "S1.form INFO ~ 1000-4000 (telefonen ringer)",
                "S1.form INFO ~ 1000-4000 *telefonen ringer*",
                "S1.form INFO ~ 1000-4000 ♪",
                "S1.capital INFO ~ 1000-4000 [Telefonen ringer]",
                "S1.long INFO ~ 1000-6000 [telefonen ringer mycket länge på bordet]",
                "S2.one WARNING ~ 1000-4000 – Är du klar?|Ja, nu är jag det.",
                "S2.one WARNING ~ 1000-4000 Är du klar?|– Ja, nu är jag det.",
                "S2.mixed WARNING ~ 1000-4000 – Är du klar?|- Ja, nu är jag det.",
                "S2.speakers WARNING ~ 1000-6000 – Klar?|– Ja.|– Bra.",
                "S3.dash INFO ~ 1000-4000 Vi gör det därför– ++ 4000-7000 att det behövs.",
                "S3.dash INFO ~ 1000-4000 Vi gör det därför ++ 4000-7000 –att det behövs.",
                "S3.dash INFO ~ 1000-4000 Vi gör det – ++ 4000-7000 att det behövs.",
                "S4.abbreviation WARNING ~ 1000-6000 Det gäller t.ex. en ansökan",
                "S4.abbreviation WARNING ~ 1000-6000 Det kostar ca tusen kronor",
                "S4.abbreviation WARNING ~ 1000-6000 Det gäller (bl.a.) barn",
                "S4.sign WARNING ~ 1000-6000 Det är 50 % av alla",
                "S4.sign WARNING ~ 1000-6000 Det är stål & sten",
                "S5.capitals WARNING ~ 1000-4000 DETTA ÄR VIKTIGT",
                "S5.capitals WARNING ~ 1000-4000 KOMMUNENS|ANSVAR",
                "S5.spelling WARNING ~ 1000-4000 Det är en verskamhet",
                "C1.hole INFO ~ 11000-14000 Hej på dig",
                "C1.hole WARNING ~ 21000-24000 Hej på dig",
                "C1.hole WARNING ~ 1000-3000 Hej på dig ++ 24000-27000 Hej igen"
            })
    void tells(String expected, String cues) {
        Subject subject = subject(cues).withWords(Set.of("verksamhet", "kommunen"));

        assertThat(CaptionRule.findings(subject))
                .extracting(f -> f.fault() + " " + f.severity())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "V3 ~ 1000-3000 Hej på dig ++ 3000-5000 Hej igen",
                "V3 ~ 0-3000 Hej på dig ++ 3080-5000 Hej igen",
                "V3 ~ 359990000-359999000 Hej på dig",
                "T1 ~ 1000-3000 Hej på dig ++ 3000-5000 Hej igen",
                "T1 ~ 1000-4000 [musik] ++ 2000-5000 Hej igen",
                "T1 ~ 1000-4000 Hej på dig ++ 2000-5000 [en dörr slår igen]",
                "T2 ~ 1000-3000 Hej på dig ++ 3000-5000 Hej igen",
                "T2 ~ 1000-3000 Hej på dig ++ 3080-5000 Hej igen",
                "T2 ~ 1000-3000 Hej på dig ++ 6000-8000 Hej igen",
                "T3 ~ 1000-2500 Hej då",
                "T3 ~ 1000-3000 Hej då",
                "T3 ~ 1000-6000 Hej då alla",
                "T4 ~ 1000-7000 Hej på dig, det var länge sedan",
                "T4 ~ 1000-3000 Hej på dig",
                "T4 ~ 1000-2500 Hej på dig",
                "R1 ~ 1000-3000 Tjugosex tecken är okej ja",
                "R1 ~ 1000-4000 Det tar två sekunder att säga",
                "R1 ~ 1000-3000 <b><i>Tjugosex tecken</i></b> är okej",
                "L1 ~ 1000-6000 En rad som har precis trettiosju tckn",
                "L1 ~ 1000-6000 Kort rad|och en till",
                "L1 ~ 1000-6000 <v Anna>En rad som har precis trettiosju tckn",
                "L2 ~ 1000-6000 En rad",
                "L2 ~ 1000-6000 En rad|och en till",
                "L2 ~ 1000-6000 <b>En rad|och en till</b>",
                "L3 ~ 1000-6000 Vi ska prata i dag,|om en process",
                "L3 ~ 1000-6000 Det säger alla som var med,|Anna och Bo",
                "L3 ~ 1000-6000 Det gick bra,|sa hon till oss",
                "L4 ~ 1000-6000 Den övre raden är kort|men den nedre är längre",
                "L4 ~ 1000-6000 – Kommer du med på mötet i dag?|– Ja.",
                "L4 ~ 1000-6000 En enda rad",
                "L5 ~ 1000-6000 Vi tar hand om in-|och utdata",
                "L5 ~ 1000-6000 Vi gör det på e-tjänster|i kommunen",
                "L5 ~ 1000-6000 Det är klart. Nu börjar vi. ++ 6000-9000 Först tar vi nästa del.",
                "S1 ~ 1000-4000 [telefonen ringer]",
                "S1 ~ 1000-4000 [skratt] Det var roligt",
                "S1 ~ 1000-4000 Vi gör (ofta) så här",
                "S2 ~ 1000-4000 – Är du klar?|– Ja, nu är jag det.",
                "S2 ~ 1000-4000 Är du klar?|Ja, nu är jag det.",
                "S2 ~ 1000-4000 <v Anna>Är du klar?|<v Bo>Ja.",
                "S3 ~ 1000-4000 Vi gör det därför– ++ 4000-7000 –att det behövs.",
                "S3 ~ 1000-4000 Vi gör det därför ++ 4000-7000 att det behövs.",
                "S3 ~ 1000-4000 Är du klar? ++ 4000-7000 Ja, det är jag.",
                "S4 ~ 1000-6000 Det gäller till exempel en ansökan",
                "S4 ~ 1000-6000 Det kostar cirka tusen kronor",
                "S4 ~ 1000-6000 Vi talar om R&amp;D och test",
                "S5 ~ 1000-4000 Det är EU och SKR",
                "S5 ~ 1000-4000 Det är en verksamhet",
                "S5 ~ 1000-4000 Det är kommuner och verksamheter",
                "C1 ~ 5000-8000 Hej på dig ++ 17000-19000 Hej igen",
                "C1 ~ 1000-8000 Hej på dig",
                "C1 ~ 30000-33000 [musik]"
            })
    void isSilent(String row, String cues) {
        Subject subject = subject(cues).withWords(Set.of("verksamhet", "kommunen", "kommuner"));

        assertThat(CaptionRule.findings(subject)).extracting(Finding::row).doesNotContain(row);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "V1.empty ~ WEBVTT",
                "V1.empty ~ WEBVTT||NOTE tom",
                "V1.empty ~ WEBVTT||STYLE|::cue {}",
                "V2.comma ~ WEBVTT||00:00:01,000 --> 00:00:02,000|a",
                "V2.negative ~ WEBVTT||-00:00:01.000 --> 00:00:02.000|a",
                "V2.time ~ WEBVTT||00:01 --> 00:02|a",
                "V2.lost ~ WEBVTT||text utan tid",
                "P1.draft ~ WEBVTT||NOTE källa: asr; granskad: nej||00:00:01.000 --> 00:00:03.000|a"
            })
    void tellsOfFilesThatLoseText(String fault, String file) {
        assertThat(CaptionRule.findings(file(file))).extracting(Finding::fault).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "WEBVTT||00:01.000 --> 00:03.000|a b c",
                "WEBVTT||NOTE granskad: ja||00:01.000 --> 00:03.000|a b c",
                "WEBVTT||STYLE|::cue {}||00:01.000 --> 00:03.000|a b c",
                "WEBVTT||REGION|id:a||NOTE||00:01.000 --> 00:03.000|a b c"
            })
    void isSilentAboutWholeFiles(String file) {
        assertThat(CaptionRule.findings(file(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "C1.beyond, 1000-3000 Hej, 1999, true",
        "C1.beyond, 1000-3000 Hej, 2001, false",
        "C1.beyond, 1000-9000 Hej, 4000, true",
        "C1.beyond, 1000-9000 Hej, 9000, false",
        "C1.tail, 1000-9000 Hej, 24001, true",
        "C1.tail, 1000-9000 Hej, 24000, false",
        "C1.coverage, 1000-3000 Hej, 6000, true",
        "C1.coverage, 1000-3000 Hej, 5000, false"
    })
    void comparesWithTheFilm(String fault, String cues, long film, boolean told) {
        List<Finding> findings = CaptionRule.findings(subject(cues).withFilm(Optional.of(Duration.ofMillis(film))));

        assertThat(findings.stream().anyMatch(f -> f.fault().equals(fault))).isEqualTo(told);
    }

    @Test
    void silenceThatIsToldIsNoHole() {
        String file = "WEBVTT||NOTE tyst||00:30.000 --> 00:33.000|a b c||NOTE tyst till slutet";

        assertThat(CaptionRule.findings(file(file).withFilm(Optional.of(Duration.ofSeconds(60)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ett två tre fyra fem sex sju åtta nio tio, ''",
        "Ett två tre fyra fem sex sju åtta nio, ERROR",
        "ett TVÅ tre fyra fem sex sju åtta nio tio [musik], ''",
        "Ett två tre fyra fem sex sju, ERROR",
        "Annat helt och hållet, ERROR"
    })
    void comparesWordsWithTheScript(String said, String severity) {
        List<Finding> findings = CaptionRule.findings(subject("1000-6000 " + said)
                .withScript(script("Ett två tre fyra fem sex sju åtta nio tio", List.of()), List.of()));

        assertThat(findings.stream().filter(f -> f.row().equals("C2")).map(f -> f.severity()
                        .name()))
                .containsExactlyElementsOf(severity(said, severity));
    }

    /** One word of ten is 10 %: a warning, three are an error. */
    private static List<String> severity(String said, String severity) {
        return severity.isEmpty() ? List.of() : List.of(said.contains("nio") ? "WARNING" : severity);
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "300, ''", "301, INFO", "501, WARNING", "1501, ERROR", "-1501, ERROR", "-200, ''"})
    void comparesTimesWithTheSound(long off, String severity) {
        Subject subject = subject((3000 + off) + "-" + (6000 + off) + " Hej på dig")
                .withScript(script("Hej på dig", List.of()), List.of(Cue.of(3000, 6000, "Hej på dig")));

        assertThat(CaptionRule.findings(subject).stream().filter(f -> f.row().equals("C3")))
                .extracting(f -> f.severity().name())
                .containsExactlyElementsOf(severity.isEmpty() ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({
        "Behov, behov finns, false", "Behovet, behoven finns, false", "Ja, behov finns, false",
        "Lösning, behov finns, true", "Kalender, behov finns, true", "Gamla kalendern, behov finns, true"
    })
    void whatIsSeenMustBeHeard(String point, String said, boolean told) {
        Subject subject = subject("1000-6000 " + said).withScript(script(said, List.of(point)), List.of());

        assertThat(CaptionRule.findings(subject).stream()
                        .anyMatch(f -> f.fault().equals("P3.slide")))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "'', sv, Anna, 2026-01-01, finns, '', P2.title",
        "T, '', Anna, 2026-01-01, finns, '', P1.language",
        "T, sv, '', 2026-01-01, finns, '', P2.by",
        "T, sv, Anna, '', finns, '', P1.unsigned",
        "T, sv, Anna, 2026-01-01, saknas, 'För dyrt', P3.description",
        "T, sv, Anna, 2026-01-01, behovs-ej, '', P3.description",
        "T, sv, Anna, 2026-01-01, '', '', P3.description",
        "T, sv, Anna, 2026-01-01, behovs-ej, 'Allt sägs', ''",
        "T, sv, Anna, 2026-01-01, finns, '', ''",
        "Film, en, Bo, 2025-12-31, finns, 'Egen fil', ''"
    })
    void demandsTheDeclaration(
            String title, String language, String by, String day, String description, String reason, String fault) {
        Optional<LocalDate> signed = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        FilmDeclaration declared = new FilmDeclaration(title, language, "inspelad", by, signed, description, reason);
        Subject subject = subject("1000-3000 Hej på dig")
                .withFilm(Optional.of(Duration.ofSeconds(4)))
                .withDeclaration(declared, Place.of("content/a.adoc"));

        assertThat(CaptionRule.findings(subject).stream().map(Finding::fault))
                .containsExactlyElementsOf(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @Test
    void easyReadingIsStricter() {
        String cue = "1000-4000 En rad med trettiotre tecken, ja";

        assertThat(CaptionRule.findings(Subject.of("a.vtt", captions(cue), Thresholds.NORMAL)))
                .isEmpty();
        assertThat(CaptionRule.findings(Subject.of("a.vtt", captions(cue), Thresholds.EASY)))
                .extracting(Finding::fault)
                .contains("L1.long", "R1.fast");
    }

    @Test
    void saysWhereWhatAndHowToMendIt() {
        Finding finding = CaptionRule.findings(subject("1000-1500 Hej")).getFirst();

        assertThat(Messages.swedish().line(finding.problem()))
                .isEqualTo("a.vtt:1:1: fel HB120: T3, text 1: Visas i 0,5 s. Kortast är 0,83 s. "
                        + "Förläng in i mellanrummet (--fix), eller slå ihop med en granne.");
    }

    /** Faults of every kind put at a random cue of captions without any. */
    @Test
    void findsFaultsThatAreSown() {
        Random random = new Random(24);
        int found = 0;
        for (int i = 0; i < 500; i++) {
            List<Cue> cues = new ArrayList<>(clean());
            int at = 1 + random.nextInt(cues.size() - 2);
            Cue cue = cues.get(at);
            cues.set(
                    at,
                    switch (i % 10) {
                        case 0 -> cue.at(cue.start(), cue.start() + 400 + random.nextInt(400));
                        case 1 -> cue.at(cue.start(), cue.end() + 401 + random.nextInt(2000));
                        case 2 -> cue.at(cue.start(), cue.start() - random.nextInt(900));
                        case 3 -> cue.withText(cue.text() + " och allt det där andra som ingen hinner läsa klart");
                        case 4 -> cue.withText("Vi går genom en|process i lugn och ro".replace('|', '\n'));
                        case 5 -> cue.withText("[dörren slår igen");
                        case 6 -> cue.withText("Det gäller t.ex. vägar");
                        case 7 -> cue.withText("ALLA SKA VARA MED");
                        case 8 -> cue.withText("Ett\ntvå\ntre");
                        default -> cue.withText("– Är du med?\nJa, det är jag.");
                    });
            boolean told = CaptionRule.findings(Subject.of("a.vtt", WebVtt.of(cues), Thresholds.NORMAL)).stream()
                    .anyMatch(finding -> finding.severity() != Severity.INFO);
            found += told ? 1 : 0;
        }
        assertThat(CaptionRule.findings(Subject.of("a.vtt", WebVtt.of(clean()), Thresholds.NORMAL)))
                .isEmpty();
        assertThat(found).isGreaterThanOrEqualTo(495);
    }

    private static List<Cue> clean() {
        return IntStream.range(0, 20)
                .mapToObj(i -> Cue.of(i * 4000L, i * 4000L + 3600, "Det här är mening nummer " + i + "."))
                .toList();
    }

    private static Script script(String said, List<String> points) {
        return new Script("T", List.of(new Script.Slide("Ja", points, List.of(new Script.Sentence(said, said)))));
    }

    private static Subject file(String file) {
        WebVtt read = WebVttParser.parse(file.replace('|', '\n')).orElseThrow();
        return Subject.of("a.vtt", read, Thresholds.NORMAL);
    }

    private static Subject subject(String cues) {
        return Subject.of("a.vtt", captions(cues), Thresholds.NORMAL);
    }

    private static WebVtt captions(String cues) {
        List<Cue> read = new ArrayList<>();
        for (String cue : cues.split(" \\+\\+ ", -1)) {
            String times = cue.substring(0, cue.indexOf(' '));
            String text = cue.substring(cue.indexOf(' ') + 1).replace('|', '\n');
            int dash = times.indexOf('-', 1);
            read.add(Cue.of(Long.parseLong(times.substring(0, dash)), Long.parseLong(times.substring(dash + 1)), text));
        }
        return WebVtt.of(read);
    }
}
