package se.metodhandbok.wcag.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.aria.Aria;
import se.metodhandbok.wcag.aria.AriaAttribute;
import se.metodhandbok.wcag.aria.AriaRole;

/** Which role an element has: WAI-ARIA 1.2, section 7 (conflicts), and HTML-AAM 1.0 (what tags give). */
final class Roles {
    private static final Set<String> NONE = Set.of("none", "presentation");
    private static final Set<String> SECTIONS = Set.of("article", "aside", "main", "nav", "section");

    private final HtmlPage page;

    Roles(HtmlPage page) {
        this.page = page;
    }

    @Nullable
    AriaRole role(Element element) {
        AriaRole explicit = explicit(element);
        if (explicit != null) {
            return explicit;
        }
        String implicit = implicit(element);
        return implicit.isEmpty() ? null : Aria.role(implicit);
    }

    /** The first known role of the attribute. None at all counts as nothing when the element must not vanish. */
    @Nullable
    AriaRole explicit(Element element) {
        if (!element.hasAttr("role")) {
            return null;
        }
        for (String token : element.attr("role").strip().split("\\s+", -1)) {
            AriaRole role = Aria.role(token.toLowerCase(Locale.ROOT));
            if (role != null) {
                return NONE.contains(role.name()) && mustStay(element) ? null : role;
            }
        }
        return null;
    }

    /** Whether the presentational role is not heeded: focus, or an attribute every role has (section 7.1). */
    boolean mustStay(Element element) {
        if (page.isFocusable(element)) {
            return true;
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (name.startsWith("aria-")) {
                AriaAttribute known = Aria.attribute(name.substring("aria-".length()));
                if (known != null && known.global() && !known.name().equals("hidden")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The role's name; blank if WAI-ARIA has none for the tag. */
    String implicit(Element element) {
        String name = element.normalName();
        if (HtmlPage.isForeign(element)) {
            return switch (name) {
                case "a" -> element.hasAttr("href") || element.hasAttr("xlink:href") ? "link" : "";
                case "image" -> "img";
                case "math" -> "math";
                default -> "";
            };
        }
        return switch (name) {
            case "a", "area" -> element.hasAttr("href") ? "link" : "generic";
            case "address", "details", "fieldset", "optgroup", "hgroup" -> "group";
            case "article" -> "article";
            case "aside" -> "complementary";
            case "b", "bdi", "bdo", "body", "data", "div", "i", "pre", "q", "samp", "small", "span", "u" -> "generic";
            case "blockquote" -> "blockquote";
            case "button" -> "button";
            case "caption" -> "caption";
            case "code" -> "code";
            case "datalist" -> "listbox";
            case "del", "s" -> "deletion";
            case "dfn" -> "term";
            case "dialog" -> "dialog";
            case "em" -> "emphasis";
            case "figure" -> "figure";
            case "footer" -> isInSection(element) ? "generic" : "contentinfo";
            case "header" -> isInSection(element) ? "generic" : "banner";
            case "form" -> isNamed(element) ? "form" : "";
            case "section" -> isNamed(element) ? "region" : "generic";
            case "h1", "h2", "h3", "h4", "h5", "h6" -> "heading";
            case "hr" -> "separator";
            case "html" -> "document";
            case "img" -> isDecorative(element) ? "none" : "img";
            case "input" -> input(element);
            case "ins" -> "insertion";
            case "main" -> "main";
            case "math" -> "math";
            case "menu", "ol", "ul" -> "list";
            case "li" -> listItem(element);
            case "meter" -> "meter";
            case "nav" -> "navigation";
            case "option" -> "option";
            case "output" -> "status";
            case "p" -> "paragraph";
            case "progress" -> "progressbar";
            case "search" -> "search";
            case "select" -> isListBox(element) ? "listbox" : "combobox";
            case "strong" -> "strong";
            case "sub" -> "subscript";
            case "sup" -> "superscript";
            case "table" -> "table";
            case "tbody", "tfoot", "thead" -> inTable(element, "rowgroup");
            case "textarea" -> "textbox";
            case "time" -> "time";
            case "tr" -> inTable(element, "row");
            case "td" -> cell(element);
            case "th" -> header(element);
            default -> "";
        };
    }

    private static String input(Element element) {
        boolean list = element.hasAttr("list");
        return switch (element.attr("type").strip().toLowerCase(Locale.ROOT)) {
            case "button", "image", "reset", "submit" -> "button";
            case "checkbox" -> "checkbox";
            case "radio" -> "radio";
            case "number" -> "spinbutton";
            case "range" -> "slider";
            case "search" -> list ? "combobox" : "searchbox";
            case "color", "date", "datetime-local", "file", "hidden", "month", "password", "time", "week" -> "";
            default -> list ? "combobox" : "textbox";
        };
    }

    private static boolean isListBox(Element element) {
        String size = element.attr("size").strip();
        return element.hasAttr("multiple") || (size.matches("\\d{1,6}") && Integer.parseInt(size) > 1);
    }

    private boolean isDecorative(Element element) {
        return element.hasAttr("alt") && element.attr("alt").isEmpty() && !mustStay(element);
    }

    private boolean isInSection(Element element) {
        Element parent = page.parent(element);
        return parent != null && page.isInside(parent, around -> SECTIONS.contains(around.normalName()));
    }

    private static boolean isNamed(Element element) {
        return !element.attr("aria-label").isBlank()
                || !element.attr("aria-labelledby").isBlank()
                || !element.attr("title").isBlank();
    }

    private String listItem(Element element) {
        Element list = page.parent(element);
        if (list == null || !Set.of("ol", "ul", "menu").contains(list.normalName())) {
            return "generic";
        }
        AriaRole role = page.role(list);
        return role != null && NONE.contains(role.name()) ? "none" : "listitem";
    }

    private @Nullable Element table(Element element) {
        return page.closest(element, around -> around.normalName().equals("table"));
    }

    private String inTable(Element element, String role) {
        Element table = table(element);
        if (table == null) {
            return "generic";
        }
        AriaRole around = page.role(table);
        if (around == null || Set.of("table", "grid", "treegrid").contains(around.name())) {
            return role;
        }
        return NONE.contains(around.name()) ? "none" : "";
    }

    private String cell(Element element) {
        Element table = table(element);
        AriaRole around = table == null ? null : page.role(table);
        boolean grid = around != null && around.name().endsWith("grid");
        return inTable(element, grid ? "gridcell" : "cell");
    }

    private String header(Element element) {
        String scope = element.attr("scope").strip().toLowerCase(Locale.ROOT);
        return inTable(element, scope.startsWith("row") ? "rowheader" : "columnheader");
    }
}
