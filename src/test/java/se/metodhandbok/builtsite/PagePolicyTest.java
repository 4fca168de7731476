package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.metodhandbok.model.Page;

/** The content security policy, and that no page has anything the policy would stop. */
@Tag("html")
class PagePolicyTest {
    private static final String POLICY = "meta[http-equiv=Content-Security-Policy]";

    @Test
    void everyPageHasThePolicyBeforeAnythingThatLoads() {
        assertThat(inEveryPage(PagePolicyTest::policyFaults)).isEmpty();
    }

    @Test
    void noPageHasStyleAttributes() {
        assertThat(inEveryPage(document -> outlines(document, "[style]"))).isEmpty();
    }

    @Test
    void noPageHasInlineScriptOrStyle() {
        assertThat(inEveryPage(document -> outlines(document, "style, script:not([src]), a[href^=javascript:]")))
                .isEmpty();
    }

    @Test
    void noPageHasEventHandlerAttributes() {
        assertThat(inEveryPage(document -> document.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey)
                        .filter(key -> key.startsWith("on"))
                        .toList()))
                .isEmpty();
    }

    private static List<String> policyFaults(Document document) {
        Element policy = document.head().selectFirst(POLICY);
        if (policy == null) {
            return List.of("no policy");
        }
        Element loads = document.selectFirst("script, link, img, video, style");
        String content = policy.attr("content");
        List<String> faults = new ArrayList<>();
        if (loads != null && loads.elementSiblingIndex() < policy.elementSiblingIndex()) {
            faults.add("the policy stands after " + loads);
        }
        if (!content.startsWith("default-src 'none';") || content.contains("unsafe") || content.contains("http")) {
            faults.add("the policy lets more in than the site's own files: " + content);
        }
        return faults;
    }

    private static List<String> outlines(Document document, String selector) {
        return document.select(selector).stream().map(Element::outerHtml).toList();
    }

    private static List<String> inEveryPage(Function<Document, List<String>> faults) {
        List<String> found = new ArrayList<>();
        for (Page page : BuiltSite.get().pages()) {
            faults.apply(BuiltSite.get().document(page)).forEach(fault -> found.add(page.uri() + ": " + fault));
            page.formUri().ifPresent(form -> faults.apply(BuiltSite.get().document(form))
                    .forEach(fault -> found.add(form + ": " + fault)));
        }
        return found;
    }
}
