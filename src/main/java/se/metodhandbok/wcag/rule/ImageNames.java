package se.metodhandbok.wcag.rule;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.aria.AriaRole;
import se.metodhandbok.wcag.page.HtmlPage;

/** Images have a text alternative (WCAG 1.1.1; ACT 23a2a8, 59796f, 7d6734, 8fc3b6). */
final class ImageNames implements PageRule {
    private static final Set<String> DRAWN_ROLES = Set.of("img", "graphics-document", "graphics-symbol");
    private static final Set<String> MEDIA = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "ico", "mp3", "ogg", "oga", "wav", "m4a", "flac",
            "aac", "mp4", "webm", "ogv", "mov", "m4v", "swf");

    @Override
    public void check(HtmlPage page, Findings findings) {
        for (Element element : page.elements()) {
            if (page.isExposed(element)) {
                WcagRule rule = rule(page, element);
                if (rule != null) {
                    findings.applies(rule);
                }
                if (rule != null && page.name(element).isEmpty()) {
                    report(element, rule, findings);
                }
            }
        }
    }

    private static @Nullable WcagRule rule(HtmlPage page, Element element) {
        if (HtmlPage.isForeign(element)) {
            AriaRole role = page.explicitRole(element);
            return role != null && DRAWN_ROLES.contains(role.name()) ? WcagRule.SVG_NAME : null;
        }
        return switch (element.normalName()) {
            case "img" ->
                isMarkedDecorative(element) || !page.roleName(element).equals("img") ? null : WcagRule.IMAGE_NAME;
            case "input" ->
                element.attr("type").equalsIgnoreCase("image")
                                && page.roleName(element).equals("button")
                        ? WcagRule.IMAGE_BUTTON_NAME
                        : null;
            case "object" -> isMedia(element) && page.explicitRole(element) == null ? WcagRule.OBJECT_NAME : null;
            default -> page.roleName(element).equals("img") ? WcagRule.IMAGE_NAME : null;
        };
    }

    /** Whether the author says the image is only decoration. */
    static boolean isMarkedDecorative(Element element) {
        if (element.normalName().equals("img")
                && element.hasAttr("alt")
                && element.attr("alt").isEmpty()) {
            return true;
        }
        String role = element.attr("role").strip().toLowerCase(Locale.ROOT);
        return role.equals("none") || role.equals("presentation");
    }

    private static boolean isMedia(Element object) {
        String type = object.attr("type").toLowerCase(Locale.ROOT);
        String data = object.attr("data").toLowerCase(Locale.ROOT).replaceAll("[?#].*$", "");
        String extension = data.substring(data.lastIndexOf('.') + 1);
        return !data.isBlank()
                && (type.startsWith("image/")
                        || type.startsWith("audio/")
                        || type.startsWith("video/")
                        || (type.isEmpty() && MEDIA.contains(extension)));
    }

    private static void report(Element element, WcagRule rule, Findings findings) {
        // What stands in an object is shown when its file can't be, so a named image or a text there may be enough.
        boolean fallback = rule == WcagRule.OBJECT_NAME && element.childrenSize() > 0;
        if (fallback) {
            findings.review(rule, element);
        } else {
            findings.fail(rule, element);
        }
    }
}
