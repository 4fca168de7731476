package se.metodhandbok.browser;

import java.util.List;

/**
 * What the probes can find wrong. The id is stable; the words stand in the {@code probes} bundle as {@code <id>.what} and
 * {@code <id>.fix}.
 */
public enum ProbeRule {
    SKIP_LINK("hoppa-till-innehallet", "2.4.1"),
    NO_BYPASS("forbi-upprepat", "2.4.1", "cf77f2", "3e12e1"),
    TRAP("tangentbordsfalla", "2.1.2", "80af7b", "a1b64e", "ebe86a"),
    UNREACHABLE("nas-inte-med-tangentbord", "2.1.1"),
    TAB_ORDER("tabbordning", "2.4.3"),
    FOCUS_UNSEEN("fokus-syns-inte", "2.4.7", "oj04fd"),
    FOCUS_WEAK("fokus-svagt", "1.4.11"),
    FOCUS_COVERED("fokus-skymt", "2.4.11"),
    SCROLLER("rulla-med-tangentbord", "2.1.1", "0ssw9k"),
    SHORTCUT("kortkommando", "2.1.4", "ffbc54"),
    TOO_WIDE("bredare-an-fonstret", "1.4.10"),
    STUCK("fast-del-vid-zoom", "1.4.10"),
    ZOOM_CLIPS("zoom-klipper", "1.4.4", "59br37"),
    LARGE_TEXT_CLIPS("stor-text-klipps", "1.4.4"),
    TEXT_DOES_NOT_GROW("text-vaxer-inte", "1.4.4"),
    SPACING_CLIPS("textavstand-klipper", "1.4.12"),
    FORCED_BORDER("tvingade-farger-kant", "1.4.11"),
    FORCED_STATE("tvingade-farger-lage", "1.4.1"),
    FORCED_FOCUS("tvingade-farger-fokus", "2.4.7"),
    NO_DARK("morkt-lage", "1.4.3"),
    MOTION("rorelse", "2.3.3"),
    UPDATES_ITSELF("andrar-sig-sjalv", "2.2.2", "efbfc7"),
    PLAYS_ITSELF("spelar-sjalv", "1.4.2", "80f0bf", "4c31df"),
    FILM("film", "1.2.2"),
    HOVER("hovring", "1.4.13"),
    ORIENTATION("riktning", "1.3.4", "b33eff"),
    DRAG("dra", "2.5.7"),
    COMBOBOX("sokforslag", "4.1.2"),
    ANCHOR("lank-inom-sidan", "2.4.3"),
    PRINT("utskrift", "1.3.2"),
    PDF("pdf", "1.3.1"),
    NO_SCRIPT("utan-skript", "2.1.1");

    private final String id;
    private final String wcag;
    private final String act;

    ProbeRule(String id, String wcag, String... act) {
        this.id = id;
        this.wcag = wcag;
        this.act = String.join(" ", act);
    }

    /** The stable id. */
    public String id() {
        return id;
    }

    /** The criteria of WCAG 2.2 it is about. */
    public List<String> wcag() {
        return words(wcag);
    }

    /** The rules of the ACT Rules Community whose failure it is. */
    public List<String> act() {
        return words(act);
    }

    private static List<String> words(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(" ", -1));
    }
}
