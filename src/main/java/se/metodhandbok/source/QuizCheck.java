package se.metodhandbok.source;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import se.metodhandbok.model.Heading;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;

/**
 * Checks a lesson's quiz: a section with the role {@code quiz}, in it one section a question with a checklist, where the
 * ticked alternatives are the right ones, and a paragraph with the role {@code forklaring}.
 */
final class QuizCheck {
    /** The class of a right alternative. */
    static final String RIGHT = "ratt";

    private static final int FEWEST_ALTERNATIVES = 2;

    private final Map<String, Place> places;
    private final Consumer<Problem> problems;

    QuizCheck(List<Heading> headings, Consumer<Problem> problems) {
        this.places =
                headings.stream().collect(Collectors.toMap(Heading::id, Heading::place, (first, second) -> first));
        this.problems = problems;
    }

    /** Tells of everything that would leave a reader without an answer. */
    void check(Element body, boolean isLesson) {
        Elements quizzes = body.select("section.quiz");
        for (Element quiz : quizzes) {
            Elements questions = quiz.select("> section");
            if (!isLesson || !quiz.parent().equals(body) || !quiz.equals(quizzes.getFirst())) {
                tell(quiz, Rule.QUIZ_MISPLACED);
            } else if (questions.isEmpty()) {
                tell(quiz, Rule.QUIZ_WITHOUT_QUESTIONS);
            }
            questions.forEach(this::question);
        }
    }

    private void question(Element question) {
        int alternatives = question.select("> ul > li").size();
        if (alternatives < FEWEST_ALTERNATIVES) {
            tell(question, Rule.QUIZ_FEW_ALTERNATIVES);
        } else if (question.select("> ul > li." + RIGHT).isEmpty()) {
            tell(question, Rule.QUIZ_NO_RIGHT_ANSWER);
        }
        if (question.select("> p.forklaring").isEmpty()) {
            tell(question, Rule.QUIZ_NO_EXPLANATION);
        }
    }

    private void tell(Element section, Rule rule) {
        Element heading = section.child(0);
        problems.accept(Problem.of(places.get(heading.id()), rule, heading.text()));
    }
}
