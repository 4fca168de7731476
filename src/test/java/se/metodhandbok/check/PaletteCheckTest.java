package se.metodhandbok.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

class PaletteCheckTest {
    private static final String TOKENS = """
            :root {
              --paper: light-dark(#fff, #111);
              --ink: light-dark(#222, #eee);
              --dim: light-dark(#777, #888);
              --line: light-dark(#ccc, #444);
              --deep: light-dark(#024, #013);
            }
            body { background: var(--paper); color: var(--ink); }
            """;

    @Test
    void theHandbooksOwnPaletteHolds() throws IOException {
        assertThat(problems(Files.readString(Path.of("assets/handbok.css")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "h1 { color: var(--ink); }",
                ".hero { background: var(--deep); color: #fff; }",
                ".box::before { background: var(--ink); } .box { color: var(--paper); }",
                "/* decorative: --line */ tr { border-top: 1px solid var(--line); }",
                "a:focus { outline: 3px solid var(--line); box-shadow: 0 0 0 6px var(--ink); }",
                "@media print { p { color: var(--dim); } }"
            })
    void saysNothingOf(String rules) {
        assertThat(problems(TOKENS + rules)).isEmpty();
    }

    @Test
    void findsTextThatIsTooPaleOnThePage() {
        assertThat(problems(TOKENS + ".small { color: var(--dim); }"))
                .extracting(Problem::rule, Problem::details, problem -> problem.place()
                        .line())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Rule.TEXT_CONTRAST, List.of("--dim", "--paper", "4,4", "ljust", "4,5"), 9));
    }

    @Test
    void findsTextThatIsTooPaleOnABoxThatKeepsTheColour() {
        String box = "pre { background: var(--line); } .small { color: var(--ink); } b { color: var(--deep); }";
        assertThat(problems(TOKENS + box)).extracting(Problem::rule).contains(Rule.TEXT_CONTRAST);
    }

    @Test
    void findsAnAliasWhoseColourIsTooPale() {
        assertThat(problems(TOKENS + ".a { --c: var(--ink); } .b { --c: var(--dim); } i { color: var(--c); }"))
                .extracting(problem -> problem.details().getFirst())
                .containsOnly("--dim");
    }

    @Test
    void findsBordersThatAreTooPale() {
        assertThat(problems(TOKENS + "input { border: 2px solid var(--line); }"))
                .extracting(Problem::rule)
                .containsOnly(Rule.EDGE_CONTRAST);
    }

    @Test
    void findsATokenThatIsNotSet() {
        assertThat(problems(TOKENS + "p { color: var(--inck); }"))
                .extracting(Problem::rule, Problem::details)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Rule.UNKNOWN_COLOUR, List.of("--inck")));
    }

    private static List<Problem> problems(String css) {
        List<Problem> problems = new ArrayList<>();
        PaletteCheck.check(css, "stil.css", problems::add);
        return problems;
    }
}
