package se.metodhandbok.model;

import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.metodhandbok.model.accessibility.Accessibility;
import se.metodhandbok.model.accessibility.Assessment;

/** All pages readers may see, and how they hang together. Links, lists, maps and checks all ask here. Unchangeable. */
public final class Site {
    private final Map<String, Page> pages;
    private final Content content;
    private final Navigation navigation;
    private final Set<String> assets;
    private final Map<String, Film> films;
    private final Map<String, List<Page>> targets = new HashMap<>();
    private final Map<String, List<Page>> sources = new HashMap<>();
    private final Map<String, Integer> rank = new HashMap<>();

    /**
     * A site.
     *
     * @param content everything that was read
     * @param navigation the links on every page
     * @param withDrafts whether drafts are shown too
     * @param films the films, by their lesson's id
     */
    public Site(Content content, Navigation navigation, boolean withDrafts, Map<String, Film> films) {
        this.content = content;
        this.navigation = navigation;
        this.films = Map.copyOf(films);
        this.pages = new TreeMap<>();
        content.pages().stream()
                .filter(page -> withDrafts || page.published())
                .forEach(page -> pages.put(page.id(), page));
        this.assets = content.assets().stream()
                .map(Path::toString)
                .map(path -> path.replace('\\', '/'))
                .collect(Collectors.toCollection(HashSet::new));
        tie();
        rank();
    }

    /** Follows every header reference once; templates ask for them again and again. */
    private void tie() {
        for (Page from : pages.values()) {
            for (HeaderReference reference : HeaderReference.of(from.metadata())) {
                target(from, reference).ifPresent(to -> {
                    targets.computeIfAbsent(from.id(), id -> new ArrayList<>()).add(to);
                    sources.computeIfAbsent(to.id(), id -> new ArrayList<>()).add(from);
                });
            }
        }
    }

    private void rank() {
        Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
        List<Page> ordered = new ArrayList<>(pages.values());
        ordered.sort(Comparator.comparingInt(this::processOrder)
                .thenComparingInt(this::stepOrder)
                .thenComparing(Page::title, swedish)
                .thenComparing(Page::id));
        ordered.forEach(page -> rank.put(page.id(), rank.size()));
    }

    /** All pages by id. */
    public List<Page> pages() {
        return List.copyOf(pages.values());
    }

    /** What the pages were read from. */
    public Content content() {
        return content;
    }

    /** The publisher's accessibility statement and the review protocols. */
    public Accessibility accessibility() {
        return content.accessibility();
    }

    /** What the reviews add up to for the page types in use. */
    public Assessment assessment() {
        Set<String> types =
                pages.values().stream().map(page -> page.type().key()).collect(Collectors.toSet());
        return Assessment.of(accessibility(), types);
    }

    /** The page that stands for each type in use when the types are tried: the longest, since it has most to get wrong. */
    public List<Page> representatives() {
        Map<PageType, Page> longest = new TreeMap<>();
        for (Page page : pages.values()) {
            longest.merge(
                    page.type(), page, (a, b) -> a.html().length() >= b.html().length() ? a : b);
        }
        return List.copyOf(longest.values());
    }

    /** The links on every page. */
    public Navigation navigation() {
        return navigation;
    }

    /** The page with the full id. */
    public Optional<Page> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** Whether there is a file for the id, readable, published or not. */
    public boolean hasFile(String id) {
        return content.ids().contains(id);
    }

    /** Whether there is an image or download at the path below the content folder. */
    public boolean hasAsset(String path) {
        return assets.contains(path);
    }

    /** The pages of a type, in reading order. */
    public List<Page> ofType(PageType type) {
        return pages.values().stream()
                .filter(page -> page.type() == type)
                .sorted(order())
                .toList();
    }

    /** The full id that a short id in a header means. */
    public static String fullId(Page from, PageType type, String shortId) {
        return switch (type) {
            case PROCESS, KURS -> type.folder() + "/" + shortId + "/index";
            case LEKTION -> shortId.contains("/") ? "kurser/" + shortId : from.folder() + "/" + shortId;
            case FAS, BESLUT -> shortId.contains("/") ? "processer/" + shortId : from.folder() + "/" + shortId;
            default -> type.folder() + "/" + shortId;
        };
    }

    /** The page a header reference leads to, if it exists and has the right type. */
    public Optional<Page> target(Page from, HeaderReference reference) {
        return page(fullId(from, reference.type(), reference.id())).filter(page -> page.type() == reference.type());
    }

    /** The pages a page's header leads to, in order. */
    public List<Page> targets(Page from) {
        return targets.getOrDefault(from.id(), List.of());
    }

    /** The pages whose header leads to the page. */
    public List<Page> sources(Page to) {
        return sources.getOrDefault(to.id(), List.of());
    }

    /** The process a phase, decision or other page in a process folder belongs to. */
    public Optional<Page> process(Page page) {
        return page(page.folder() + "/index").filter(index -> index.type() == PageType.PROCESS);
    }

    /** A process's phases in order. */
    public List<Page> phases(Page process) {
        return inFolder(process, PageType.FAS);
    }

    /** A phase's decisions: those inside it first, then those after it. */
    public List<Page> decisions(Page phase) {
        return inFolder(phase, PageType.BESLUT).stream()
                .filter(page -> page.metadata() instanceof Metadata.Decision decision
                        && decision.phase().contains(phase.name()))
                .toList();
    }

    private List<Page> inFolder(Page page, PageType type) {
        return pages.values().stream()
                .filter(other -> other.type() == type && other.folder().equals(page.folder()))
                .sorted(order())
                .toList();
    }

    /** The course a lesson belongs to. */
    public Optional<Page> course(Page lesson) {
        return targets(lesson).stream()
                .filter(target -> target.type() == PageType.KURS)
                .findFirst();
    }

    /** A course's lessons in order. */
    public List<Page> lessons(Page course) {
        return targets(course).stream()
                .filter(target -> target.type() == PageType.LEKTION)
                .toList();
    }

    /** The film of a lesson that has one. It may be withheld, and then only its text is shown. */
    public Optional<Film> film(Page lesson) {
        return Optional.ofNullable(films.get(lesson.id()));
    }

    /** Reading order: by process, by step, then alphabetically in Swedish. */
    public Comparator<Page> order() {
        return Comparator.comparingInt(page -> rank.get(page.id()));
    }

    private int processOrder(Page page) {
        if (page.type() == PageType.FAS || page.type() == PageType.BESLUT) {
            return process(page).map(this::processOrder).orElse(Integer.MAX_VALUE);
        }
        return page.metadata() instanceof Metadata.ProcessModel process ? process.order() : 0;
    }

    private int stepOrder(Page page) {
        return switch (page.metadata()) {
            case Metadata.Phase phase -> phase.order() * 10;
            case Metadata.Area area -> area.order();
            case Metadata.Comparison comparison -> comparison.order();
            case Metadata.Article article -> article.order();
            case Metadata.Lesson unused ->
                course(page).map(course -> lessons(course).indexOf(page)).orElse(0);
            case Metadata.Decision decision ->
                decision.phase().stream()
                                .flatMap(phase -> page(fullId(page, PageType.FAS, phase)).stream())
                                .mapToInt(this::stepOrder)
                                .findFirst()
                                .orElse(0)
                        + (decision.placement().equals("i") ? 1 : 2);
            default -> 0;
        };
    }
}
