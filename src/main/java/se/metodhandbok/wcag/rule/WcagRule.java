package se.metodhandbok.wcag.rule;

import java.util.List;
import java.util.Set;

/**
 * The rules: their ids, the success criteria of WCAG 2.2 they check, and the ACT rules they implement. The words stand in
 * {@code wcag.properties} by id.
 */
public enum WcagRule {
    // The page
    PAGE_TITLE("sidtitel-finns", "2.4.2", "2779a5"),
    PAGE_LANGUAGE("sprak-finns", "3.1.1", "b5c3f8"),
    PAGE_LANGUAGE_VALID("sprak-giltigt", "3.1.1", "bf051a"),
    PART_LANGUAGE_VALID("sprak-del-giltigt", "3.1.2", "de46e4"),
    ZOOM("zoom-tillaten", "1.4.4", "b4f0c3"),
    REFRESH("sid-omladdning", "2.2.1", "bc659a"),
    REFRESH_ANY("sid-omladdning-alls", "2.2.4 3.2.5", "bisz58"),
    // Names
    IMAGE_NAME("bild-namn", "1.1.1", "23a2a8"),
    IMAGE_BUTTON_NAME("bildknapp-namn", "1.1.1 4.1.2", "59796f"),
    SVG_NAME("svg-namn", "1.1.1", "7d6734"),
    OBJECT_NAME("objekt-namn", "1.1.1", "8fc3b6"),
    DECORATIVE("dekorativ-dold", "4.1.2", "46ca7f"),
    LINK_NAME("lank-namn", "2.4.4 4.1.2", "c487ae"),
    BUTTON_NAME("knapp-namn", "4.1.2", "97a4e1"),
    MENU_ITEM_NAME("menyval-namn", "4.1.2", "m6b1q3"),
    SUMMARY_NAME("summary-namn", "4.1.2", "2t702h"),
    IFRAME_NAME("iframe-namn", "4.1.2", "cae760"),
    FIELD_NAME("falt-namn", "4.1.2", "e086e5"),
    HEADING_NAME("rubrik-namn", "1.3.1", "ffd0e9"),
    LABEL_IN_NAME("etikett-i-namn", "2.5.3", "2ee8b8"),
    // ARIA
    ARIA_ROLE("aria-roll", "4.1.2", "674b10"),
    ARIA_ATTRIBUTE("aria-attribut", "4.1.2", "5f99a7"),
    ARIA_VALUE("aria-varde", "4.1.2", "6a7281"),
    ARIA_REQUIRED("aria-kravs", "4.1.2", "4e8ab6"),
    ARIA_PERMITTED("aria-tillaten", "4.1.2", "5c01ea"),
    ARIA_PROHIBITED("aria-forbjuden", "4.1.2", "kb1m8s"),
    ARIA_PARENT("aria-foralder", "1.3.1", "ff89c9"),
    ARIA_CHILDREN("aria-barn", "1.3.1", "bc4a75"),
    // Focus
    HIDDEN_FOCUS("fokus-i-dolt", "4.1.2", "6cfa84"),
    PRESENTATIONAL_FOCUS("fokus-i-presentation", "4.1.2", "307n5z"),
    IFRAME_FOCUS("iframe-fokus", "2.1.1", "akn7bn"),
    // Tables
    TABLE_HEADERS("tabell-headers", "1.3.1", "a25f45"),
    TABLE_HEADER_CELL("tabell-rubrikcell", "1.3.1", "d0f69e"),
    // Text and forms
    LETTER_SPACING("teckenavstand-style", "1.4.12", "24afc2"),
    WORD_SPACING("ordavstand-style", "1.4.12", "9e45ec"),
    LINE_HEIGHT("radavstand-style", "1.4.12", "78fd32"),
    AUTOCOMPLETE("autocomplete", "1.3.5", "73f2c2"),
    // Partly decided: what is unclear is for a person to judge
    ORIENTATION("orientering", "1.3.4", "b33eff"),
    BYPASS_HEADING("forbi-rubrik", "2.4.1", "047fe0"),
    BYPASS_LANDMARK("forbi-landmarke", "2.4.1", "b40fd1"),
    BYPASS_LINK("forbi-lank", "2.4.1", "ye5d6e"),
    SAME_LINK_CONTEXT("lank-lika-text", "2.4.4", "fd3a94"),
    SAME_LINK_NAME("lank-lika-text-alls", "2.4.9", "b20e66"),
    SAME_FRAME_NAME("iframe-lika-namn", "4.1.2", "4b1c6c"),
    AUTOPLAY("autospel", "1.4.2", "80f0bf"),
    AUTOPLAY_CONTROL("autospel-styrning", "1.4.2", "4c31df"),
    AUTOPLAY_LONG("autospel-langd", "1.4.2", "aaa1bf"),
    TRANSCRIPT("ljud-manus", "1.2.1", "2eb176 e7aa44"),
    CONTRAST("kontrast-statisk", "1.4.3", "afw4f7"),
    CONTRAST_ENHANCED("kontrast-statisk-hog", "1.4.6", "09o5cg"),
    LANGUAGE_MATCH("sprak-stammer", "3.1.1", "ucwvc8"),
    PART_LANGUAGE_MATCH("sprak-del-stammer", "3.1.2", "off6ek"),
    // The handbook's own, stricter than WCAG
    ONE_H1("en-huvudrubrik", "1.3.1", ""),
    HEADING_ORDER("rubriknivaer", "1.3.1", ""),
    SKIP_LINK("hoppa-till-innehall", "2.4.1", ""),
    LANDMARKS("landmarken", "1.3.1", ""),
    LINK_TEXT("lanktext", "2.4.4", ""),
    FILE_LINK("fillank", "2.4.4", ""),
    STATEMENT_LINK("lank-redogorelse", "3.2.6", ""),
    ANCHOR("ankare", "2.4.4", ""),
    NEW_WINDOW("nytt-fonster", "2.4.4", ""),
    ALT_TEXT("alt-text", "1.1.1", ""),
    TABLE_CAPTION("tabell-caption", "1.3.1", ""),
    TABLE_SCOPE("tabell-scope", "1.3.1", ""),
    PLACEHOLDER("platshallare", "3.3.2", ""),
    UNIQUE_ID("id-unikt", "1.3.1", ""),
    TAB_ORDER("tabbordning", "2.4.3", ""),
    NO_AUTOPLAY("autospel-alls", "1.4.2", "");

    private static final Set<String> TRIPLE_A = Set.of("1.4.6", "2.2.4", "2.4.9", "3.2.5");

    private final String id;
    private final String criteria;
    private final String act;

    WcagRule(String id, String criteria, String act) {
        this.id = id;
        this.criteria = criteria;
        this.act = act;
    }

    /** The stable id, in Swedish. */
    public String id() {
        return id;
    }

    /** Success criteria of WCAG 2.2. In EN 301 549 each is the clause with 9 before it. */
    public List<String> criteria() {
        return words(criteria);
    }

    /** Whether it goes further than level AA. */
    public boolean isTripleA() {
        return TRIPLE_A.containsAll(criteria());
    }

    /** Ids of the ACT rules it implements; empty for the project's own rules. */
    public List<String> act() {
        return words(act);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}
