package se.metodhandbok.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

/** A new page's header and text are right as they stand, but for the ids that only its author knows. */
class NewPageTest {
    /** What a page can't know by itself: its place among others, and which types a small site shows. */
    private static final Set<Rule> ABOUT_THE_SITE = Set.of(
            Rule.UNREACHABLE,
            Rule.DUPLICATE_ORDER,
            Rule.MISSING_TEMPLATE,
            Rule.LESSON_NOT_IN_COURSE,
            Rule.LESSON_IN_OTHER_COURSE);

    /** What the author fills in. */
    private static final Map<String, String> IDS =
            Map.of("fas", "m/start", "faser", "m/start", "modell", "m", "kurs", "grund", "lektioner", "grund/forst");

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @TempDir
    private Path content;

    static Stream<PageType> types() {
        return NewPage.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isWithoutFaultsButForEmptyIds(PageType type) throws IOException {
        FileTree.copy(FixtureSites.FOLDER.resolve("whole-site/content"), content);
        Path folder =
                switch (type) {
                    case FAS, BESLUT -> content.resolve("processer/m");
                    case LEKTION -> content.resolve("kurser/grund");
                    default -> content.resolve(type.folder());
                };

        Path file = NewPage.write(folder, type, "Ännu en sida?", TODAY);

        assertThat(faults(file)).allMatch(problem -> problem.rule() == Rule.EMPTY_VALUE);
        String filledIn = Files.readString(file).replace("jbake-status: draft", "jbake-status: published");
        for (Map.Entry<String, String> id : IDS.entrySet()) {
            filledIn = filledIn.replace("\n:" + id.getKey() + ":\n", "\n:" + id.getKey() + ": " + id.getValue() + "\n");
        }
        Files.writeString(file, filledIn);
        assertThat(faults(file)).allMatch(problem -> ABOUT_THE_SITE.contains(problem.rule()));
    }

    private List<Problem> faults(Path file) {
        String name = content.relativize(file).toString();
        return FixtureSites.build(content).check().problems().stream()
                .filter(problem -> problem.place().file().endsWith(name))
                .toList();
    }

    @Test
    void explainsEveryKeyInTheHeader() throws IOException {
        Path file = NewPage.write(content, PageType.BEGREPP, "Nytt ord", TODAY);

        assertThat(file).hasFileName("nytt-ord.adoc");
        assertThat(Files.readString(file))
                .startsWith("= Nytt ord\n:jbake-type: begrepp\n// published visas")
                .contains("\n:jbake-status: draft\n", "\n:granskad: 2026-11-22\n", "\n:granskas-igen: 2027-11-22\n")
                .contains("\n// :synonymer: Andra ord för samma sak.\n");
    }

    @Test
    void neverTouchesAPageThatExists() throws IOException {
        Path file = NewPage.write(content, PageType.METOD, "Workshop", TODAY);
        Files.writeString(file, "mitt");

        assertThatThrownBy(() -> NewPage.write(content, PageType.METOD, "workshop!", TODAY))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mitt");
    }
}
