package se.metodhandbok.check;

import java.util.Optional;
import java.util.function.Consumer;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.PageType;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;

/** A lesson stands in its own course's list and in no other's, so that there is one way through it. */
final class CourseCheck implements SiteCheck {
    @Override
    public void check(Site site, Consumer<Problem> problems) {
        for (Page lesson : site.ofType(PageType.LEKTION)) {
            site.course(lesson)
                    .filter(course -> !site.lessons(course).contains(lesson))
                    .ifPresent(course -> problems.accept(Problem.of(
                            lesson.keyPlace("kurs"), Rule.LESSON_NOT_IN_COURSE, course.title(), lesson.name())));
        }
        for (Page course : site.ofType(PageType.KURS)) {
            for (Page lesson : site.lessons(course)) {
                Optional<Page> own = site.course(lesson);
                // A lesson that no other course lists has been told above.
                if (own.isPresent()
                        && !own.get().equals(course)
                        && site.lessons(own.get()).contains(lesson)) {
                    problems.accept(Problem.of(
                            course.keyPlace("lektioner"),
                            Rule.LESSON_IN_OTHER_COURSE,
                            lesson.title(),
                            own.get().title()));
                }
            }
        }
    }
}
