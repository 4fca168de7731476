package se.metodhandbok.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same. The files are read one by one: through a bundle, English would borrow from Swedish. */
class MessageBundlesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Set<String> MAY_BE_BLANK =
            Set.of("type-start", "type-sok", "type-sida", "type-redogorelse", "type-granskning", "type-resultat");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "ui", "view", "wcag", "probes"})
    void bothLanguagesHaveTheSameKeys(String bundle) throws IOException {
        assertThat(english(bundle).keySet())
                .isNotEmpty()
                .containsExactlyElementsOf(swedish(bundle).keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "messages",
                "ui",
                "view",
                "messages_en",
                "ui_en",
                "view_en",
                "wcag",
                "wcag_en",
                "probes",
                "probes_en"
            })
    void everyKeyHasWords(String file) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        read(file).forEach((key, value) -> {
            if (!MAY_BE_BLANK.contains(key)) {
                softly.assertThat(value).as(key).isNotBlank();
            }
        });
        softly.assertAll();
    }

    @Test
    void everyRuleSaysWhatIsWrongAndHowToMendIt() throws IOException {
        Map<String, String> swedish = swedish("messages");
        Map<String, String> english = english("messages");
        SoftAssertions softly = new SoftAssertions();
        for (Rule rule : Rule.values()) {
            softly.assertThat(swedish).as("%s in Swedish", rule).containsKeys(rule.id() + ".what", rule.id() + ".fix");
            softly.assertThat(english).as("%s in English", rule).containsKeys(rule.id() + ".what", rule.id() + ".fix");
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "ui", "view", "wcag", "probes"})
    void bothLanguagesUseTheSamePlaceholders(String bundle) throws IOException {
        Map<String, String> english = english(bundle);
        SoftAssertions softly = new SoftAssertions();
        swedish(bundle).forEach((key, value) -> softly.assertThat(placeholders(english.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(placeholders(value)));
        softly.assertAll();
    }

    private static Set<String> placeholders(String value) {
        return PLACEHOLDER.matcher(value).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> swedish(String bundle) throws IOException {
        return read(bundle);
    }

    private static Map<String, String> english(String bundle) throws IOException {
        return read(bundle + "_en");
    }

    private static Map<String, String> read(String file) throws IOException {
        String resource = "/se/metodhandbok/" + file + ".properties";
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(MessageBundlesTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        return values;
    }
}
