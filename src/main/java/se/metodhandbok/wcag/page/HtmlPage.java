package se.metodhandbok.wcag.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.wcag.aria.Aria;
import se.metodhandbok.wcag.aria.AriaRole;
import se.metodhandbok.wcag.css.Styles;

/**
 * A finished page as the rules see it: which elements it has, what shows and what assistive technology meets. Everything is
 * told from the file; nothing is laid out and no script runs.
 */
public final class HtmlPage {
    /** Further out than this nobody looks: no real page is so deep, and it keeps every rule linear on broken ones. */
    private static final int MAX_AROUND = 1000;

    private final Document document;
    private final Styles styles;
    private final List<Element> elements;
    private final IdentityHashMap<Element, Box> boxes;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, List<Element>> byTag = new HashMap<>();
    private final Map<String, List<Element>> byAttribute = new HashMap<>();
    private final IdentityHashMap<Element, Element> owners = new IdentityHashMap<>();
    private final List<@Nullable Optional<AriaRole>> roles;
    private final IdentityHashMap<Element, Optional<AriaRole>> explicitRoles = new IdentityHashMap<>();
    private final Focus focus = new Focus(this);
    private final Roles roleReader = new Roles(this);
    private final Names names = new Names(this);
    private final Ownership ownership = new Ownership(this);
    private final boolean html;
    private @Nullable Box latest;

    /**
     * Reads a page's elements.
     *
     * @param document as parsed
     * @param styles of all its sheets
     * @param html whether the file is an HTML page and not, for example, a drawing
     */
    public HtmlPage(Document document, Styles styles, boolean html) {
        this.document = document;
        this.styles = styles;
        this.html = html;
        this.elements = elements(document);
        this.boxes = BoxReader.read(elements, styles);
        this.roles = new ArrayList<>(Collections.nCopies(elements.size(), null));
        for (Element element : elements) {
            byTag.computeIfAbsent(element.normalName(), name -> new ArrayList<>())
                    .add(element);
            if (element.attributesSize() > 0) {
                for (Attribute attribute : element.attributes()) {
                    byAttribute
                            .computeIfAbsent(attribute.getKey().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                            .add(element);
                }
            }
        }
        having("id").forEach(element -> byId.putIfAbsent(element.id(), element));
        for (Element element : having("aria-owns")) {
            references(element, "aria-owns").forEach(owned -> owners.putIfAbsent(owned, element));
        }
    }

    /** Every element of a document in order, as {@link #elements()} has them. */
    public static List<Element> elements(Document document) {
        List<Element> elements = new ArrayList<>();
        Element at = document.firstElementChild();
        while (at != null) {
            elements.add(at);
            Element next = at.firstElementChild();
            while (next == null && at != null) {
                next = at.nextElementSibling();
                at = at.parent();
            }
            at = next;
        }
        return elements;
    }

    /** The parsed file. */
    public Document document() {
        return document;
    }

    /** The cascade. */
    public Styles styles() {
        return styles;
    }

    /** Whether the file is an HTML page. */
    public boolean isHtml() {
        return html;
    }

    /** Every element in the page's order. */
    public List<Element> elements() {
        return elements;
    }

    /** Elements of some tags, in the page's order within each tag. Inside drawings too. */
    public Stream<Element> tagged(String... tags) {
        return Stream.of(tags).flatMap(tag -> byTag.getOrDefault(tag, List.of()).stream());
    }

    /** Elements with an attribute, whatever its value, in the page's order. Inside drawings too. */
    public List<Element> having(String attribute) {
        return byAttribute.getOrDefault(attribute, List.of());
    }

    /** The {@code html} element; empty for a file that is no page. */
    public Optional<Element> root() {
        return html ? tagged("html").findFirst() : Optional.empty();
    }

    /** The first element with an id; null if none has it. */
    public @Nullable Element byId(String id) {
        return byId.get(id);
    }

    /** The elements an attribute's ids lead to, without those that lead nowhere. */
    public List<Element> references(Element element, String attribute) {
        List<Element> found = new ArrayList<>();
        for (String id : element.attr(attribute).strip().split("\\s+", -1)) {
            Element target = byId.get(id);
            if (target != null) {
                found.add(target);
            }
        }
        return found;
    }

    Box box(Element element) {
        // Rules ask many things of one element before the next.
        if (latest == null || !latest.element().equals(element)) {
            latest = boxes.get(element);
        }
        if (latest == null) {
            throw new IllegalArgumentException("Not of this page: " + element.normalName());
        }
        return latest;
    }

    /** The winning declarations of an element, by property. Nothing is inherited. */
    public Map<String, String> style(Element element) {
        return box(element).style().values();
    }

    /** How large text in an element is, in CSS pixels, when the reader has not changed the browser's 16 pixels. */
    public double fontSize(Element element) {
        return box(element).fontSize();
    }

    /** The text that stands in an element itself and not in another one inside it, with single spaces; blank if none. */
    public static String ownText(Element element) {
        int count = element.childNodeSize();
        String only = "";
        StringBuilder all = null;
        for (int i = 0; i < count; i++) {
            if (element.childNode(i) instanceof TextNode text && !text.isBlank()) {
                if (only.isEmpty()) {
                    only = text.text();
                } else {
                    all = all == null ? new StringBuilder(only) : all;
                    all.append(' ').append(text.text());
                }
            }
        }
        return Names.clean(all == null ? only : all.toString());
    }

    /** Whether any text stands in an element itself. */
    public static boolean hasOwnText(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode text && !text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The place in the page's order, from 0. */
    public int order(Element element) {
        return box(element).index();
    }

    /** How many elements stand around it. */
    public int depth(Element element) {
        return box(element).depth();
    }

    /** Whether the element is drawn: no {@code display: none} around it, and it is not {@code visibility: hidden}. */
    public boolean isRendered(Element element) {
        return box(element).rendered();
    }

    /** Whether a reader can see it: drawn, not off the screen, not clipped away, not clear, not in a closed {@code details}. */
    public boolean isVisible(Element element) {
        Box box = box(element);
        return box.rendered() && box.shown() && !box.collapsed();
    }

    /** Whether {@code aria-hidden="true"} stands on it or around it. */
    public boolean isAriaHidden(Element element) {
        return box(element).ariaHidden();
    }

    /** Whether it or something around it is {@code inert}. */
    public boolean isInert(Element element) {
        return box(element).inert();
    }

    /** Whether it stands in a closed {@code details}. */
    public boolean isCollapsed(Element element) {
        return box(element).collapsed();
    }

    /**
     * Whether nothing hides the element from assistive technology. What stands in a closed {@code details} counts as there: a
     * reader may open it.
     */
    public boolean isExposed(Element element) {
        Box box = box(element);
        return box.rendered() && !box.ariaHidden() && !box.inert();
    }

    /** Whether it or something around it matches. */
    public boolean isInside(Element element, Predicate<Element> test) {
        return closest(element, test) != null;
    }

    /** The nearest element that matches, itself first and at most 1,000 levels out; null if none does. */
    public @Nullable Element closest(Element element, Predicate<Element> test) {
        int limit = depth(element) - MAX_AROUND;
        for (Box box = box(element); box != null && box.depth() >= limit; box = box.parent()) {
            if (test.test(box.element())) {
                return box.element();
            }
        }
        return null;
    }

    /** The parent; null for the root. */
    public @Nullable Element parent(Element element) {
        Box parent = box(element).parent();
        return parent == null ? null : parent.element();
    }

    /** Everything in an element, in order, without itself. Lazy: stop early where that is enough. */
    public Stream<Element> descendants(Element element) {
        int from = order(element) + 1;
        int depth = depth(element);
        return Stream.iterate(from, at -> at < elements.size() && depth(elements.get(at)) > depth, at -> at + 1)
                .map(elements::get);
    }

    /** The role: the explicit one or the one its tag gives it; null if it has none in WAI-ARIA. */
    public @Nullable AriaRole role(Element element) {
        int order = order(element);
        Optional<AriaRole> known = roles.get(order);
        if (known == null) {
            known = Optional.ofNullable(roleReader.role(element));
            roles.set(order, known);
        }
        return known.orElse(null);
    }

    /** The name of the role; blank if it has none. */
    public String roleName(Element element) {
        AriaRole role = role(element);
        return role == null ? "" : role.name();
    }

    /** The role the {@code role} attribute gives, when a browser heeds it; null otherwise. */
    public @Nullable AriaRole explicitRole(Element element) {
        return element.hasAttr("role")
                ? explicitRoles
                        .computeIfAbsent(element, e -> Optional.ofNullable(roleReader.explicit(e)))
                        .orElse(null)
                : null;
    }

    /** The role its tag gives it; null if none. */
    public @Nullable AriaRole implicitRole(Element element) {
        String name = roleReader.implicit(element);
        return name.isEmpty() ? null : Aria.role(name);
    }

    /** Whether focus can be moved to the element. */
    public boolean isFocusable(Element element) {
        return focus.isFocusable(element);
    }

    /** Whether the tab key reaches the element. */
    public boolean isTabbable(Element element) {
        return focus.isTabbable(element);
    }

    /** Whether a control is switched off, by itself or by a {@code fieldset} around it. */
    public boolean isDisabled(Element element) {
        return focus.isDisabled(element);
    }

    /** The accessible name (Accessible Name and Description Computation 1.2), with single spaces; blank if there is none. */
    public String name(Element element) {
        return names.name(element);
    }

    /** Computes names, with the ways to ask about parts of them. */
    public Names names() {
        return names;
    }

    /** Who owns whom in the accessibility tree. */
    public Ownership ownership() {
        return ownership;
    }

    /** The element that claims another with {@code aria-owns}; null if none does. */
    @Nullable
    Element claimedBy(Element element) {
        return owners.get(element);
    }

    /** Whether an element stands in a drawing or a formula. */
    public static boolean isForeign(Element element) {
        return !element.tag().namespace().equals("http://www.w3.org/1999/xhtml");
    }

    /** Whether an element is the summary of the {@code details} around it. */
    public static boolean isSummary(Element element) {
        Element parent = element.parent();
        if (!element.normalName().equals("summary")
                || parent == null
                || !parent.normalName().equals("details")) {
            return false;
        }
        for (Element before = element.previousElementSibling();
                before != null;
                before = before.previousElementSibling()) {
            if (before.normalName().equals("summary")) {
                return false;
            }
        }
        return true;
    }
}
