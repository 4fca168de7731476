package se.metodhandbok.site;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.metodhandbok.model.Metadata;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Site;
import se.metodhandbok.site.view.PageView.Course;
import se.metodhandbok.site.view.PageView.LessonLink;
import se.metodhandbok.site.view.PageView.Link;

/** Courses with their lessons, as course and lesson pages show them. */
final class Courses {
    private final Site site;
    private final Map<String, String> words;
    private final Durations durations;

    Courses(Site site, Map<String, String> words) {
        this.site = site;
        this.words = words;
        this.durations = new Durations(words);
    }

    /** The course the page is, or is a lesson of. */
    Optional<Page> course(Page page) {
        return page.type() == PageType.KURS ? Optional.of(page) : site.course(page);
    }

    /** What the page shows of its course. */
    Optional<Course> view(Page page) {
        return page.type() == PageType.KURS || page.type() == PageType.LEKTION
                ? course(page).map(course -> view(course, page))
                : Optional.empty();
    }

    private Course view(Page course, Page seenFrom) {
        List<LessonLink> lessons = new ArrayList<>();
        for (Page lesson : site.lessons(course)) {
            lessons.add(new LessonLink(
                    lesson.id(),
                    new Link(
                            lesson.title(),
                            Links.href(seenFrom, lesson),
                            lesson.metadata().common().summary(),
                            lesson.equals(seenFrom),
                            "",
                            0),
                    time(minutes(lesson))));
        }
        return new Course(
                course.id(),
                course.title(),
                Links.href(seenFrom, course),
                time(course),
                ((Metadata.Course) course.metadata()).certificate().equals("ja"),
                List.copyOf(lessons));
    }

    /** The course and its lessons, in the order they are read. */
    List<Page> sequence(Page page) {
        List<Page> sequence = new ArrayList<>();
        course(page).ifPresent(course -> {
            sequence.add(course);
            sequence.addAll(site.lessons(course));
        });
        return sequence;
    }

    /** "Kursen Digitalisering, lektion 2 av 4"; empty for a lesson outside its course's list. */
    String place(Page lesson) {
        List<Page> sequence = sequence(lesson);
        int at = sequence.indexOf(lesson);
        return at < 1
                ? ""
                : MessageFormat.format(
                        words.get("lesson-of"), sequence.getFirst().title(), at, sequence.size() - 1);
    }

    /** How long all lessons of a course take together. */
    String time(Page course) {
        return time(site.lessons(course).stream().mapToInt(Courses::minutes).sum());
    }

    /** How long a lesson takes. */
    String time(int minutes) {
        return durations.inWords(Duration.ofMinutes(minutes));
    }

    private static int minutes(Page lesson) {
        return lesson.metadata() instanceof Metadata.Lesson metadata ? metadata.minutes() : 0;
    }
}
