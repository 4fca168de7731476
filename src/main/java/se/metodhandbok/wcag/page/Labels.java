package se.metodhandbok.wcag.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which {@code label} names which control (HTML, 4.10.4). */
final class Labels {
    private static final Set<String> LABELABLE =
            Set.of("button", "input", "meter", "output", "progress", "select", "textarea");
    private static final int MAX_SEARCHED = 500;

    private final IdentityHashMap<Element, List<Element>> byControl = new IdentityHashMap<>();

    Labels(HtmlPage page) {
        page.tagged("label").forEach(label -> {
            Element control = control(page, label);
            if (control != null) {
                byControl.computeIfAbsent(control, c -> new ArrayList<>()).add(label);
            }
        });
    }

    List<Element> of(Element control) {
        return byControl.getOrDefault(control, List.of());
    }

    private static @Nullable Element control(HtmlPage page, Element label) {
        if (label.hasAttr("for")) {
            Element target = page.byId(label.attr("for"));
            return target != null && isLabelable(target) ? target : null;
        }
        return page.descendants(label)
                .limit(MAX_SEARCHED)
                .filter(Labels::isLabelable)
                .findFirst()
                .orElse(null);
    }

    private static boolean isLabelable(Element element) {
        return LABELABLE.contains(element.normalName()) && !element.attr("type").equalsIgnoreCase("hidden");
    }
}
