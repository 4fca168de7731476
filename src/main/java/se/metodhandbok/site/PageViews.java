package se.metodhandbok.site;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import se.metodhandbok.model.Download;
import se.metodhandbok.model.Messages;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Site;
import se.metodhandbok.site.view.PageView;
import se.metodhandbok.site.view.PageView.Decision;
import se.metodhandbok.site.view.PageView.Link;
import se.metodhandbok.site.view.PageView.ProcessMap;
import se.metodhandbok.site.view.PageView.Quiz;
import se.metodhandbok.site.view.PageView.Review;
import se.metodhandbok.site.view.PageView.Source;
import se.metodhandbok.site.view.PageView.Step;
import se.metodhandbok.site.view.PageView.Term;

/** Puts together what the templates see of each page. */
final class PageViews {
    /** Fewer sections than this are seen at a glance without a table of contents. */
    private static final int SECTIONS_WORTH_A_TOC = 3;

    private static final int SECTIONS_BEFORE_THE_MAP = 2;

    private final Site site;
    private final SiteConfiguration configuration;
    private final Map<String, String> interfaceWords;
    private final Map<String, String> words;
    private final Links links;
    private final ProcessMaps maps;
    private final Facts facts;
    private final Listings listings;
    private final Glossary glossary;
    private final Counterparts counterparts;
    private final RolePaths paths;
    private final Courses courses;
    private final Films films;
    private final SearchFacts searchFacts;
    private final SearchFilters filters;
    private final AccessibilityViews accessibility;
    private final DownloadLinks downloads;
    private final Forms forms;

    PageViews(Site site, SiteConfiguration configuration, List<Download> downloads, Path output) {
        this.site = site;
        this.configuration = configuration;
        this.interfaceWords = Words.in("ui", configuration.language());
        this.words = Words.in("view", configuration.language());
        this.links = new Links(site);
        this.maps = new ProcessMaps(site);
        this.facts = new Facts(site, words);
        this.listings = new Listings(site, words);
        this.glossary = new Glossary(site);
        this.counterparts = new Counterparts(site);
        this.paths = new RolePaths(site, words);
        this.courses = new Courses(site, words);
        Locale locale = Locale.forLanguageTag(configuration.language());
        FileSizes sizes = new FileSizes(words, locale);
        this.films = new Films(site, words, new Messages(locale), sizes, this::date);
        this.searchFacts = new SearchFacts(site);
        this.filters = new SearchFilters(site, words);
        this.accessibility = new AccessibilityViews(site, words, locale);
        this.downloads = new DownloadLinks(downloads, words, sizes);
        this.forms = new Forms(downloads, output);
    }

    PageView of(Page page) {
        Element body = links.body(page);
        List<String> terms = glossary.link(page, body);
        String bodyAfter =
                switch (page.type()) {
                    case START -> takeAfter(body, "> section:nth-of-type(" + SECTIONS_BEFORE_THE_MAP + ") ~ section");
                    case KURS -> takeAfter(body, "> section.mal ~ *");
                    case LEKTION -> takeAfter(body, "> section.quiz ~ *");
                    default -> "";
                };
        @Nullable
        Quiz quiz = page.type() == PageType.LEKTION ? Quizzes.take(body).orElse(null) : null;
        @Nullable ProcessMap map = maps.on(page).orElse(null);
        List<Page> sequence = sequence(page);
        int at = sequence.indexOf(page);
        return new PageView(
                page.type().key(),
                page.id(),
                root(page),
                page.title(),
                page.metadata().common().summary(),
                eyebrow(page, map),
                body.html(),
                bodyAfter,
                interfaceWords,
                links(page, site.navigation().menu()),
                links(page, site.navigation().footer()),
                crumbs(page),
                facts.of(page),
                toc(page),
                map,
                step(page, map),
                decision(page, map),
                listings.listed(page),
                searchHref(page),
                page.type() == PageType.SOK ? filters.all() : List.of(),
                downloads.of(page),
                forms.of(page).orElse(null),
                listings.related(page),
                paths.of(page),
                counterparts.of(page),
                counterparts.comparisons(page),
                terms(page, terms),
                courses.view(page).orElse(null),
                films.of(page).orElse(null),
                quiz,
                at > 0 ? ProcessMaps.signed(page, sequence.get(at - 1)) : null,
                at >= 0 && at < sequence.size() - 1 ? ProcessMaps.signed(page, sequence.get(at + 1)) : null,
                review(page),
                source(page),
                editHref(page),
                searchFacts.of(page),
                accessibility.of(page));
    }

    private static String root(Page page) {
        return "../".repeat((int) page.id().chars().filter(c -> c == '/').count());
    }

    private String searchHref(Page page) {
        return site.ofType(PageType.SOK).stream()
                .findFirst()
                .map(search -> root(page) + search.uri())
                .orElse("");
    }

    /** Takes the elements out of the body, to stand after something that the template puts between. */
    private static String takeAfter(Element body, String query) {
        StringBuilder after = new StringBuilder();
        body.select(query).forEach(element -> {
            after.append(element.outerHtml());
            element.remove();
        });
        return after.toString();
    }

    /** The pages read one after another: a course with its lessons, a process with its phases and decisions. */
    private List<Page> sequence(Page page) {
        if (page.type() == PageType.KURS || page.type() == PageType.LEKTION) {
            return courses.sequence(page);
        }
        List<Page> sequence = new ArrayList<>();
        Optional<Page> process = site.process(page);
        process.ifPresent(index -> {
            sequence.add(index);
            for (Page phase : site.phases(index)) {
                sequence.add(phase);
                sequence.addAll(site.decisions(phase));
            }
        });
        return sequence;
    }

    private String eyebrow(Page page, @Nullable ProcessMap map) {
        if (page.type() == PageType.LEKTION) {
            return courses.place(page);
        }
        if (map == null || page.type() == PageType.START || page.type() == PageType.PROCESS) {
            return words.getOrDefault("type-" + page.type().key(), "");
        }
        return switch (page.metadata()) {
            case Metadata.Phase phase ->
                MessageFormat.format(
                        words.get("step-of"),
                        map.stepName(),
                        phase.order(),
                        map.steps().size(),
                        map.title());
            case Metadata.Decision decision ->
                MessageFormat.format(words.get("decision-in"), map.decisionName(), decision.code(), map.title());
            default -> map.title();
        };
    }

    private List<Link> links(Page from, List<String> ids) {
        return ids.stream()
                .flatMap(id -> site.page(id).stream())
                .map(to -> new Link(to.title(), Links.href(from, to), "", isAt(from, to), "", 0))
                .toList();
    }

    /** Whether a page is, or lies below, the page a menu link leads to. */
    private static boolean isAt(Page page, Page section) {
        return page.equals(section)
                || (section.name().equals("index") && page.id().startsWith(section.folder() + "/"));
    }

    private List<Link> crumbs(Page page) {
        List<Link> crumbs = new ArrayList<>();
        site.page("index")
                .filter(start -> !start.equals(page))
                .ifPresent(start -> crumbs.add(Link.of(words.getOrDefault("start", "Start"), Links.href(page, start))));
        String folder = "";
        for (String part :
                page.folder().isEmpty() ? new String[0] : page.folder().split("/", -1)) {
            folder = folder.isEmpty() ? part : folder + "/" + part;
            site.page(folder + "/index")
                    .filter(index -> !index.equals(page))
                    .ifPresent(index -> crumbs.add(Link.of(index.title(), Links.href(page, index))));
        }
        crumbs.add(new Link(page.title(), Links.href(page, page), "", true, "", 0));
        return crumbs;
    }

    private List<Link> toc(Page page) {
        List<Link> toc = new ArrayList<>(page.headings().stream()
                .filter(heading -> heading.level() == 2)
                .map(heading -> Link.of(heading.text(), "#" + heading.id()))
                .toList());
        if (page.metadata() instanceof Metadata.Course course) {
            // The template puts the lessons after the goals, and the certificate last.
            toc.add(Math.min(1, toc.size()), Link.of(interfaceWords.get("course-lessons"), "#ui-lektioner"));
            if (course.certificate().equals("ja")) {
                toc.add(Link.of(interfaceWords.get("certificate-title"), "#ui-intyg-h"));
            }
        }
        return toc.size() < SECTIONS_WORTH_A_TOC ? List.of() : toc;
    }

    private static @Nullable Step step(Page page, @Nullable ProcessMap map) {
        if (map == null || page.type() == PageType.START) {
            return null;
        }
        return map.steps().stream()
                .filter(step -> step.current() || step.decisions().stream().anyMatch(Decision::current))
                .findFirst()
                .orElse(null);
    }

    /** A decision page's own decision; on a phase page the one that ends the phase. */
    private static @Nullable Decision decision(Page page, @Nullable ProcessMap map) {
        Step step = step(page, map);
        if (step == null) {
            return null;
        }
        return step.decisions().stream()
                .filter(decision -> step.current() ? !decision.inside() : decision.current())
                .findFirst()
                .orElse(null);
    }

    private List<Term> terms(Page page, List<String> ids) {
        return ids.stream()
                .flatMap(id -> site.page(PageType.BEGREPP.folder() + "/" + id).stream())
                .map(term -> new Term(
                        term.name(), term.title(), term.metadata().common().summary(), Links.href(page, term)))
                .toList();
    }

    private Review review(Page page) {
        Metadata.Common common = page.metadata().common();
        String version = page.metadata() instanceof Metadata.Template template ? template.version() : "";
        return new Review(
                common.responsible(),
                common.reviewed().toString(),
                date(common.reviewed()),
                common.due().toString(),
                date(common.due()),
                version);
    }

    private String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(configuration.language())));
    }

    private Source source(Page page) {
        Metadata.Common common = page.metadata().common();
        List<Link> links =
                common.sources().stream().map(key -> facts.source(page, key)).toList();
        return new Source(links, common.sourceNote());
    }

    private String editHref(Page page) {
        String url = configuration.editUrl();
        return site.page(url)
                .map(contact -> Links.href(page, contact))
                .orElseGet(() -> url.replace("{file}", page.file()));
    }
}
