package se.metodhandbok.builtsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /** Style and script within the page. */
    private static final String STOPPED = "[style], style, script:not([src]), a[href^=javascript:]";

    /** One test, so that each page is read once. */
    @Test
    void everyPageHasThePolicyFirstAndNothingItWouldStop() {
        List<String> found = new ArrayList<>();
        for (Page page : BuiltSite.get().pages()) {
            found.addAll(faults(page.uri(), BuiltSite.get().document(page)));
            page.formUri()
                    .ifPresent(form -> found.addAll(faults(form, BuiltSite.get().document(form))));
        }
        assertThat(found).isEmpty();
    }

    private static List<String> faults(String uri, Document document) {
        return Stream.of(policyFaults(document), outlines(document, STOPPED), handlers(document))
                .flatMap(List::stream)
                .map(fault -> uri + ": " + fault)
                .toList();
    }

    private static List<String> handlers(Document document) {
        return document.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(Attribute::getKey)
                .filter(key -> key.startsWith("on"))
                .toList();
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
}
