package se.metodhandbok.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import se.metodhandbok.site.view.PageView.Alternative;
import se.metodhandbok.site.view.PageView.Question;
import se.metodhandbok.site.view.PageView.Quiz;

/** Takes the quiz out of a lesson's body, so that the template can make a form of it. It has been checked before. */
final class Quizzes {
    private Quizzes() {}

    /** The quiz, which the body then no longer holds. */
    static Optional<Quiz> take(Element body) {
        Element section = body.selectFirst("> section.quiz");
        if (section == null) {
            return Optional.empty();
        }
        section.remove();
        Element heading = section.child(0);
        heading.remove();
        Elements questions = section.select("> section");
        questions.remove();
        List<Question> views = new ArrayList<>();
        questions.forEach(question -> views.add(question(question)));
        return Optional.of(new Quiz(heading.id(), heading.text(), section.html().strip(), views));
    }

    private static Question question(Element question) {
        Element heading = question.child(0);
        heading.remove();
        Elements explanation = question.select("> p.forklaring");
        explanation.remove();
        Elements items = question.select("> ul > li");
        List<Alternative> alternatives = items.stream()
                .map(item -> new Alternative(item.html().strip(), item.hasClass("ratt")))
                .toList();
        question.select("> ul").remove();
        return new Question(
                heading.id(),
                heading.text(),
                question.html().strip(),
                alternatives,
                alternatives.stream().filter(Alternative::right).count() > 1,
                explanation.html().strip());
    }
}
