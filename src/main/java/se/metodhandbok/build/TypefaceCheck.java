package se.metodhandbok.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.metodhandbok.documents.Typeface;
import se.metodhandbok.model.Page;
import se.metodhandbok.model.Place;
import se.metodhandbok.model.Problem;
import se.metodhandbok.model.Rule;
import se.metodhandbok.model.Site;
import se.metodhandbok.model.template.Template;

/** Every character of a document must have a glyph in the typeface that PDF files carry (PDF/UA-1, 7.21.4.1). */
final class TypefaceCheck {
    private TypefaceCheck() {}

    static void check(Site site, Consumer<Problem> problems) {
        for (Page page : site.pages()) {
            Optional<Template> template = page.template();
            if (template.isPresent()) {
                template.get().characters().stream()
                        .filter(character -> !Typeface.shows(character))
                        .map(character -> problem(site, page, character))
                        .forEach(problems);
            }
        }
    }

    private static Problem problem(Site site, Page page, int character) {
        String sign = Character.toString(character);
        return Problem.of(place(site, page, sign), Rule.NOT_IN_FONT, sign, "U+%04X".formatted(character));
    }

    /** Where it first stands; the whole file when it comes from an included one. */
    private static Place place(Site site, Page page, String sign) {
        Path file = site.content().directory().resolve(page.file().replaceFirst("^content/", ""));
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                int column = lines.get(i).indexOf(sign);
                if (column >= 0) {
                    return new Place(page.file(), i + 1, column + 1);
                }
            }
        } catch (IOException e) {
            // The page was read a moment ago; without its lines the file's name must do.
            return Place.of(page.file());
        }
        return Place.of(page.file());
    }
}
