package se.metodhandbok.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.metodhandbok.model.Key;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.PageType;

/** The authors' guide names every page type and key there is, so that guide and tool cannot drift apart. */
class AuthorsGuideTest {
    private static final String GUIDE =
            RealContent.SITE.page("om/bidra").orElseThrow().html();

    @Test
    void namesTheKeysOfEveryPage() {
        assertNamesKeys(Metadata.Common.class);
    }

    @ParameterizedTest
    @EnumSource(PageType.class)
    void namesEveryTypeAndItsKeys(PageType type) {
        assertThat(GUIDE).contains(type.key());
        assertNamesKeys(type.metadata());
    }

    private static void assertNamesKeys(Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            Key key = component.getAnnotation(Key.class);
            if (key != null) {
                assertThat(GUIDE).as(record.getSimpleName()).contains("<code>" + key.value() + "</code>");
            }
        }
    }
}
