package se.metodhandbok.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Block.Heading;
import se.metodhandbok.model.template.Inline.Field;
import se.metodhandbok.model.template.Kind;
import se.metodhandbok.model.template.Template;

/** What the handbook promises of its templates: one can start writing in them, and they ask for a thing in one way. */
class TemplateContentTest {
    private static final List<Template> TEMPLATES = templates(PageType.MALL);

    @Test
    void thereAreAtLeastFortyTemplatesAndTenFilledIn() {
        assertThat(TEMPLATES).hasSizeGreaterThanOrEqualTo(40);
        assertThat(templates(PageType.IFYLLD)).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void everyHeadingSaysWhatToWrite() {
        SoftAssertions softly = new SoftAssertions();
        for (Template template : TEMPLATES) {
            List<Block> blocks = template.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof Heading heading) {
                    Kind next = i + 1 < blocks.size() ? blocks.get(i + 1).kind() : Kind.NORMAL;
                    softly.assertThat(next)
                            .as("after \"%s\" in %s", heading.text(), template.id())
                            .isEqualTo(Kind.HELP);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void everyTemplateHasPlacesToWrite() {
        assertThat(TEMPLATES)
                .allSatisfy(template ->
                        assertThat(template.fields()).as(template.id()).hasSizeGreaterThanOrEqualTo(3));
    }

    /** The shared fields stand first in each template; what is typed once can then be carried between documents. */
    @Test
    void aSharedFieldIsTheSameInEveryTemplate() {
        Map<String, Field> shared = new HashMap<>();
        for (String id : List.of("projektnamn", "diarienummer", "datum", "version", "bestallare", "projektledare")) {
            for (Template template : TEMPLATES) {
                template.fields().stream()
                        .filter(field -> field.id().equals(id))
                        .forEach(field -> assertThat(field)
                                .as(template.id())
                                .isEqualTo(shared.computeIfAbsent(id, first -> field)));
            }
            assertThat(shared).containsKey(id);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "riskanalys",
                "aktivitetsplan",
                "budget",
                "intressentanalys",
                "huki",
                "nyttokalkyl",
                "kommunikationsplan",
                "beslutslogg"
            })
    void aTabularTemplateIsASheetWithRowsToFillIn(String id) {
        assertThat(TEMPLATES)
                .filteredOn(template -> template.id().equals(id))
                .singleElement()
                .satisfies(template -> assertThat(template.sheets())
                        .isNotEmpty()
                        .allSatisfy(sheet -> assertThat(sheet.blankRows()).isPositive()));
    }

    private static List<Template> templates(PageType type) {
        return RealContent.SITE.pages().stream()
                .filter(page -> page.type() == type)
                .map(Page::template)
                .flatMap(template -> template.stream())
                .toList();
    }
}
