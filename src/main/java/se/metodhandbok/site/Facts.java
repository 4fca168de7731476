package se.metodhandbok.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Site;
import se.metodhandbok.site.view.PageView.Fact;
import se.metodhandbok.site.view.PageView.Link;

/** The key facts between two rules at the top of a page, from its header. */
final class Facts {
    private static final String SOURCES_PAGE = "om/kallor";

    private final Site site;
    private final Map<String, String> words;

    private final Courses courses;

    Facts(Site site, Map<String, String> words) {
        this.site = site;
        this.courses = new Courses(site, words);
        this.words = words;
    }

    List<Fact> of(Page page) {
        List<Fact> facts = new ArrayList<>();
        switch (page.metadata()) {
            case Metadata.Phase phase -> {
                text(facts, "fact-starts-with", phase.startsWith());
                text(facts, "fact-result", phase.result());
                links(
                        facts,
                        "fact-next-decision",
                        site.decisions(page).stream()
                                .map(decision -> ProcessMaps.signed(page, decision))
                                .toList());
            }
            case Metadata.Method method -> {
                text(facts, "fact-time", method.time());
                text(facts, "fact-participants", method.participants());
                text(facts, "fact-difficulty", method.difficulty());
            }
            case Metadata.Template template -> {
                text(facts, "fact-when", template.when());
                text(facts, "fact-sender", template.sender());
                text(facts, "fact-signed-by", template.signedBy());
                text(facts, "fact-audience", template.audience());
                text(facts, "fact-other-names", String.join(", ", template.otherNames()));
                links(
                        facts,
                        "fact-changes",
                        template.changes().stream()
                                .map(change -> Link.of(change, ""))
                                .toList());
            }
            case Metadata.Example example -> text(facts, "fact-period", example.period());
            case Metadata.Course course -> {
                text(facts, "fact-time", courses.time(page));
                text(facts, "fact-course-audience", course.audience());
                text(facts, "fact-lessons", String.valueOf(course.lessons().size()));
            }
            case Metadata.Lesson lesson -> text(facts, "fact-time", courses.time(lesson.minutes()));
            case Metadata.Concept concept -> {
                text(facts, "fact-synonyms", String.join(", ", concept.synonyms()));
                text(facts, "fact-abbreviation", concept.abbreviation());
                links(
                        facts,
                        "fact-used-in",
                        concept.usedIn().stream().map(key -> source(page, key)).toList());
                text(facts, "fact-conflict", concept.conflict());
            }
            // Shown in the decision's own panel.
            case Metadata.Decision unused -> {}
            case Metadata.Start unused -> {}
            case Metadata.FilledTemplate unused -> {}
            case Metadata.ProcessModel unused -> {}
            case Metadata.Checklist unused -> {}
            case Metadata.Role unused -> {}
            case Metadata.Area unused -> {}
            case Metadata.Comparison unused -> {}
            case Metadata.Search unused -> {}
            case Metadata.AccessibilityStatement unused -> {}
            case Metadata.ReviewForm unused -> {}
            case Metadata.TestResults unused -> {}
            case Metadata.Article unused -> {}
        }
        return facts;
    }

    /** A link to a source's entry in the list of sources. */
    Link source(Page from, String key) {
        String name = words.getOrDefault("source-" + key, key);
        return site.page(SOURCES_PAGE)
                .map(sources -> Link.of(name, Links.href(from, sources) + "#" + key))
                .orElse(Link.of(name, ""));
    }

    private void text(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(words.getOrDefault(label, label), value, List.of()));
        }
    }

    private void links(List<Fact> facts, String label, List<Link> links) {
        if (!links.isEmpty()) {
            facts.add(new Fact(words.getOrDefault(label, label), "", links));
        }
    }
}
