package se.metodhandbok.wcag.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which elements take focus (HTML, 6.6). */
final class Focus {
    private static final Set<String> CONTROLS = Set.of("button", "input", "select", "textarea");

    private final HtmlPage page;

    Focus(HtmlPage page) {
        this.page = page;
    }

    boolean isTabbable(Element element) {
        Integer tabindex = tabindex(element);
        return isFocusable(element) && (tabindex == null || tabindex >= 0);
    }

    boolean isFocusable(Element element) {
        return page.isRendered(element) && !page.isInert(element) && !page.isCollapsed(element) && canFocus(element);
    }

    private boolean canFocus(Element element) {
        return !isDisabled(element) && (isNative(element) || tabindex(element) != null);
    }

    boolean isDisabled(Element element) {
        if (!CONTROLS.contains(element.normalName())) {
            return false;
        }
        return element.hasAttr("disabled") || page.isInside(element, around -> isDisabledFieldset(around, element));
    }

    private boolean isDisabledFieldset(Element fieldset, Element control) {
        if (!fieldset.normalName().equals("fieldset") || !fieldset.hasAttr("disabled")) {
            return false;
        }
        Element legend = fieldset.children().stream()
                .filter(child -> child.normalName().equals("legend"))
                .findFirst()
                .orElse(null);
        return legend == null || !page.isInside(control, legend::equals);
    }

    private static boolean isNative(Element element) {
        return switch (element.normalName()) {
            case "a" -> element.hasAttr("href") || element.hasAttr("xlink:href");
            case "area" -> element.hasAttr("href");
            case "button", "select", "textarea" -> true;
            case "input" -> !element.attr("type").equalsIgnoreCase("hidden");
            case "summary" -> HtmlPage.isSummary(element);
            case "audio", "video" -> element.hasAttr("controls");
            default -> isEditable(element);
        };
    }

    private static boolean isEditable(Element element) {
        return element.hasAttr("contenteditable")
                && Set.of("", "true", "plaintext-only")
                        .contains(element.attr("contenteditable").toLowerCase(Locale.ROOT));
    }

    /** The tab index as HTML reads it; null if there is none. */
    static @Nullable Integer tabindex(Element element) {
        if (!element.hasAttr("tabindex")) {
            return null;
        }
        String value = element.attr("tabindex").strip();
        if (!value.matches("[+-]?\\d{1,9}.*")) {
            return null;
        }
        return Integer.valueOf(value.replaceAll("^\\+?(-?\\d{1,9}).*$", "$1"));
    }
}
