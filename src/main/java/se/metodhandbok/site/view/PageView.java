package se.metodhandbok.site.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a FreeMarker template may show of one page. Templates reach it as {@code content.page}; nothing here needs
 * further look-ups, so a template holds no logic beyond {@code if} and {@code list}. All links are relative to the page
 * itself, so that the site works in any folder and from {@code file://}.
 *
 * @param type the page type's name as written in {@code jbake-type}, for example {@code fas}
 * @param id the path below {@code content/} without extension, for example {@code processer/lilla-ratten/b1}
 * @param root the relative path to the site's root, empty or ending in {@code /}
 * @param title plain text
 * @param summary plain text, at most 200 characters
 * @param eyebrow the short line above the title, for example "Fas 2 av 4 i Lilla Ratten"; may be empty
 * @param body the article's HTML, ready to output unescaped
 * @param bodyAfter what follows the map on a start page, the goals on a course, the quiz on a lesson; else empty
 * @param text the interface's words by key (the {@code ui} message bundle)
 * @param menu the sections in the header
 * @param footer the pages about the handbook, in the footer
 * @param crumbs from the start page to this page; the last one is current
 * @param facts key facts between two rules under the summary
 * @param toc headings of level two, empty when there are fewer than three
 * @param process the process map to draw (process and start pages: large; phase and decision pages: slim), or null
 * @param step the page's own step (phase pages and decision pages), or null
 * @param decision the decision this page is about (decision pages) or leads to (phase pages), or null
 * @param listing groups of pages a list page shows; on the search page all list pages; empty on other pages
 * @param searchHref the page of search hits, empty when the site has none
 * @param filters on the search page what hits can be narrowed by; empty on other pages
 * @param downloads the files the page offers, grouped by kind; empty on most pages
 * @param form the form that fills in the page's template, or null
 * @param related groups of linked pages: templates, roles, methods, checklists, where used
 * @param path on a role page the role's way through each process, phase by phase; empty on other pages
 * @param counterparts what corresponds to this page in other models, one fact a model; empty when nothing does
 * @param comparisons the comparisons the counterparts come from
 * @param terms the glossary terms used in the body, with their explanation
 * @param course on a course its lessons, on a lesson those of its course, else null
 * @param film a lesson's film, or null
 * @param quiz a lesson's questions, or null
 * @param previous the page before in the process or course, or null
 * @param next the page after in the process or course, or null
 * @param review who is responsible and when it was reviewed
 * @param source where the content comes from
 * @param editHref where to suggest a change
 * @param search what the search can filter on
 * @param accessibility on the accessibility statement and the review form what they show; null on other pages
 */
public record PageView(
        String type,
        String id,
        String root,
        String title,
        String summary,
        String eyebrow,
        String body,
        String bodyAfter,
        Map<String, String> text,
        List<Link> menu,
        List<Link> footer,
        List<Link> crumbs,
        List<Fact> facts,
        List<Link> toc,
        @Nullable ProcessMap process,
        @Nullable Step step,
        @Nullable Decision decision,
        List<Group> listing,
        String searchHref,
        List<Filter> filters,
        List<Group> downloads,
        @Nullable FormView form,
        List<Group> related,
        List<Path> path,
        List<Fact> counterparts,
        List<Link> comparisons,
        List<Term> terms,
        @Nullable Course course,
        @Nullable FilmView film,
        @Nullable Quiz quiz,
        @Nullable Link previous,
        @Nullable Link next,
        Review review,
        Source source,
        String editHref,
        SearchFacts search,
        @Nullable AccessibilityView accessibility) {

    /**
     * A link with its explanation.
     *
     * @param title the link's text
     * @param href relative address
     * @param summary one sentence about the target; may be empty
     * @param current whether the link leads to this page (in the menu: to this page's section)
     * @param sign what stands in the disc or diamond before the link: a step number or decision code; may be empty
     * @param hue 1–7, the step's colour; 0 when it is not a step
     */
    public record Link(String title, String href, String summary, boolean current, String sign, int hue) {
        /** A plain link without explanation. */
        public static Link of(String title, String href) {
            return new Link(title, href, "", false, "", 0);
        }
    }

    /**
     * One key fact.
     *
     * @param label what it is
     * @param value plain text; empty when {@code links} hold the value
     * @param links linked values, in order; may be empty
     */
    public record Fact(String label, String value, List<Link> links) {}

    /**
     * What search hits can be narrowed by.
     *
     * @param name the parameter in the address, for example {@code fas}
     * @param title what stands above the choices
     * @param choices in order
     */
    public record Filter(String name, String title, List<Choice> choices) {}

    /**
     * One way to narrow.
     *
     * @param value as the search index has it
     * @param title what the reader sees
     */
    public record Choice(String value, String title) {}

    /**
     * A process model's map.
     *
     * @param title the model's name
     * @param href its page
     * @param stepName what one step is called, for example "Fas"
     * @param decisionName what one decision is called, for example "Beslutspunkt"
     * @param steps in order
     */
    public record ProcessMap(String title, String href, String stepName, String decisionName, List<Step> steps) {}

    /**
     * One step of a process map.
     *
     * @param number its place, from 1
     * @param title its name
     * @param href its page
     * @param summary one sentence
     * @param current whether this page is the step
     * @param hue 1–7
     * @param decisions taken in or after the step, in order
     */
    public record Step(
            int number,
            String title,
            String href,
            String summary,
            boolean current,
            int hue,
            List<Decision> decisions) {}

    /**
     * One decision.
     *
     * @param code what stands in the diamond, for example "B1"
     * @param title the decision page's title
     * @param question what is decided
     * @param href its page
     * @param current whether this page is the decision
     * @param inside true when it is taken inside the step, false when after it
     * @param by who decides, plain text
     */
    public record Decision(
            String code,
            String title,
            String question,
            String href,
            boolean current,
            boolean inside,
            List<String> by) {}

    /**
     * A headed list of links.
     *
     * @param id the heading's id, unique on the page
     * @param title the heading; empty for a list without heading
     * @param links the members, in order
     */
    public record Group(String id, String title, List<Link> links) {}

    /**
     * A role's way through one process.
     *
     * @param title the process
     * @param href its page
     * @param steps the phases where the role works, in order
     */
    public record Path(String title, String href, List<PathStep> steps) {}

    /**
     * One phase on a role's way.
     *
     * @param phase the phase, with its sign
     * @param support the templates, methods and checklists the role uses there, grouped by type
     */
    public record PathStep(Link phase, List<Fact> support) {}

    /**
     * A course.
     *
     * @param id the course's id, under which the reader's browser keeps what is done
     * @param title its name
     * @param href its page
     * @param time how long all of it takes, as text
     * @param certificate whether the reader may fill in a certificate
     * @param lessons in order
     */
    public record Course(
            String id, String title, String href, String time, boolean certificate, List<LessonLink> lessons) {}

    /**
     * One lesson of a course.
     *
     * @param id the lesson's id
     * @param link to its page
     * @param time how long it takes, as text
     */
    public record LessonLink(String id, Link link, String time) {}

    /**
     * Questions on a lesson.
     *
     * @param id the heading's id
     * @param title the heading
     * @param intro HTML between the heading and the first question; may be empty
     * @param questions in order
     */
    public record Quiz(String id, String title, String intro, List<Question> questions) {}

    /**
     * One question.
     *
     * @param id unique on the page
     * @param title the question, plain text
     * @param intro HTML; may be empty
     * @param alternatives in order
     * @param severalRight whether more than one alternative is right
     * @param explanation why, HTML
     */
    public record Question(
            String id,
            String title,
            String intro,
            List<Alternative> alternatives,
            boolean severalRight,
            String explanation) {}

    /** One alternative: HTML without blocks, and whether it is right. */
    public record Alternative(String html, boolean right) {}

    /**
     * A glossary term explained in place.
     *
     * @param id the term's id; the in-text link leads to {@code #ord-<id>}
     * @param title the term
     * @param definition plain text
     * @param href the term's own page
     */
    public record Term(String id, String title, String definition, String href) {}

    /**
     * The review line.
     *
     * @param responsible a function, never a person
     * @param reviewed ISO date
     * @param reviewedText the date as Swedish text
     * @param due ISO date
     * @param dueText the date as Swedish text
     * @param version a template's version; empty for other pages
     */
    public record Review(
            String responsible, String reviewed, String reviewedText, String due, String dueText, String version) {}

    /**
     * The source line.
     *
     * @param links the sources, leading to the list of sources
     * @param note what is ours and what is doubtful; may be empty
     */
    public record Source(List<Link> links, String note) {}

    /**
     * What the search can filter on, and find the page by.
     *
     * @param phases ids of phases
     * @param roles ids of roles
     * @param models ids of process models
     * @param names other names of what the page is about
     */
    public record SearchFacts(List<String> phases, List<String> roles, List<String> models, List<String> names) {}
}
