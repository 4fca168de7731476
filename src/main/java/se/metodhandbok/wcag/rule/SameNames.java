package se.metodhandbok.wcag.rule;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.metodhandbok.wcag.page.HtmlPage;

/**
 * What has the same name leads to the same thing (WCAG 2.4.4, 2.4.9, 4.1.2; ACT fd3a94, b20e66, 4b1c6c). Nothing is fetched: two
 * addresses that may be the same page under two names are for a person to judge.
 */
final class SameNames implements PageRule {
    private static final Set<String> BLOCKS = Set.of("p", "li", "td", "th", "dd", "dt");
    private static final int MAX_CONTEXT = 2000;

    /** Any address with folders enough to step out of. */
    private static final URI HERE = URI.create("https://page.invalid/1/2/3/4/5/6/7/8/page.html");

    /** What can be told of two addresses. */
    private enum Verdict {
        SAME,
        UNCLEAR,
        DIFFERENT
    }

    /** A link or a frame. */
    private record Target(Element element, String address) {}

    @Override
    public void check(HtmlPage page, Findings findings) {
        Map<String, List<Target>> byName = new LinkedHashMap<>();
        Map<Element, String> contexts = new HashMap<>();
        for (Element element : page.elements()) {
            if (page.roleName(element).equals("link") && page.isExposed(element)) {
                String name = page.name(element).toLowerCase(Locale.ROOT);
                Target target = new Target(element, address(element));
                if (!name.isEmpty() && !target.address().isEmpty()) {
                    byName.computeIfAbsent(name, n -> new ArrayList<>()).add(target);
                }
            }
        }
        if (byName.values().stream().anyMatch(group -> group.size() > 1)) {
            findings.applies(WcagRule.SAME_LINK_NAME);
            findings.applies(WcagRule.SAME_LINK_CONTEXT);
        }
        // What leads to one and the same address differs in no context.
        byName.values()
                .removeIf(
                        group -> group.stream().map(Target::address).distinct().count() == 1);
        for (List<Target> group : byName.values()) {
            compare(page, group, WcagRule.SAME_LINK_NAME, findings);
            Map<String, List<Target>> inContext = new LinkedHashMap<>();
            group.forEach(target -> inContext
                    .computeIfAbsent(context(page, target.element(), contexts), c -> new ArrayList<>())
                    .add(target));
            inContext.values().forEach(same -> compare(page, same, WcagRule.SAME_LINK_CONTEXT, findings));
        }
        Map<String, List<Target>> frames = new LinkedHashMap<>();
        frames(page, frames);
        if (frames.values().stream().anyMatch(group -> group.size() > 1)) {
            findings.applies(WcagRule.SAME_FRAME_NAME);
        }
        frames.values().forEach(group -> compare(page, group, WcagRule.SAME_FRAME_NAME, findings));
    }

    private static String address(Element link) {
        String href = link.hasAttr("href") ? link.attr("href") : link.attr("xlink:href");
        return (href.isBlank() ? ScriptedLinks.address(link).orElse("") : href).strip();
    }

    /** What stands around a link and tells what it is about (WCAG, programmatically determined link context). */
    private static String context(HtmlPage page, Element link, Map<Element, String> contexts) {
        Set<String> parts = new TreeSet<>();
        for (Element around = page.closest(link, SameNames::isContext);
                around != null && parts.size() < 3;
                around = around.parent() == null ? null : page.closest(around.parent(), SameNames::isContext)) {
            parts.add(contexts.computeIfAbsent(around, SameNames::text));
        }
        page.references(link, "aria-describedby").forEach(described -> parts.add(described.text()));
        Element list = page.closest(link, around -> page.roleName(around).equals("navigation"));
        if (list != null) {
            parts.add(page.name(list));
        }
        return String.join("\n", parts);
    }

    private static boolean isContext(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** The text of a block; with what a cell's row and column are about, and with what a term means. */
    private static String text(Element element) {
        StringBuilder text = new StringBuilder(element.text());
        Element next = element.nextElementSibling();
        Element row = element.parent();
        Element before = element.previousElementSibling();
        if (element.normalName().equals("dt") && next != null) {
            text.append('\n').append(next.text());
        } else if (element.normalName().equals("dd") && before != null) {
            text.append('\n').append(before.text());
        } else if (element.normalName().startsWith("t") && row != null) {
            text.append('\n').append(cell(row, 0));
            Element table = row.closest("table");
            Element head = table == null ? null : table.selectFirst("tr");
            text.append('\n').append(head == null ? "" : cell(head, element.elementSiblingIndex()));
        }
        return text.length() > MAX_CONTEXT ? text.substring(0, MAX_CONTEXT) : text.toString();
    }

    private static String cell(Element row, int index) {
        return index < row.childrenSize() ? row.child(index).text() : "";
    }

    private static void compare(HtmlPage page, List<Target> group, WcagRule rule, Findings findings) {
        Target first = group.getFirst();
        for (Target other : group.subList(1, group.size())) {
            Verdict verdict = verdict(first.address(), other.address());
            if (verdict == Verdict.DIFFERENT) {
                findings.fail(rule, other.element(), page.name(other.element()));
                return;
            }
            if (verdict == Verdict.UNCLEAR) {
                findings.review(rule, other.element(), page.name(other.element()));
                return;
            }
        }
    }

    /** Another site, the same page asked another question, or pages of the same name in other folders: not the same. */
    private static Verdict verdict(String one, String other) {
        String first = absolute(one);
        String second = absolute(other);
        if (first.equals(second) || first.equals(second + "/") || second.equals(first + "/")) {
            return Verdict.SAME;
        }
        if (first.startsWith("#") || second.startsWith("#")) {
            return Verdict.UNCLEAR;
        }
        boolean samePage = path(first).equals(path(second));
        boolean otherSite = !site(first).equals(site(second));
        boolean sameFile = !file(first).isEmpty() && file(first).equals(file(second));
        return samePage || otherSite || sameFile ? Verdict.DIFFERENT : Verdict.UNCLEAR;
    }

    /** The address without a fragment, unless it leads to a place on this page. */
    private static String absolute(String address) {
        try {
            URI uri = HERE.resolve(address);
            boolean onPage = address.startsWith("#");
            return onPage ? address : uri.toString().replaceAll("#.*$", "");
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static String path(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    private static String site(String address) {
        return address.replaceAll("^(?i)([a-z]+://[^/?]*).*$", "$1");
    }

    private static String file(String address) {
        String path = path(address);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void frames(HtmlPage page, Map<String, List<Target>> frames) {
        List<Element> waiting =
                page.tagged("iframe").filter(page::isExposed).collect(Collectors.toCollection(ArrayList::new));
        for (Element frame : waiting) {
            String name = page.name(frame).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && frame.hasAttr("src")) {
                frames.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(new Target(frame, frame.attr("src").strip()));
            }
            // Frames of a page written in the attribute belong to the same experience.
            for (Element inner : Jsoup.parse(frame.attr("srcdoc")).select("iframe[title][src]")) {
                frames.computeIfAbsent(inner.attr("title").toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                        .add(new Target(frame, inner.attr("src").strip()));
            }
        }
    }
}
