package se.metodhandbok.captions.rule;

import java.util.function.Consumer;
import se.metodhandbok.model.FilmDeclaration;
import se.metodhandbok.model.Place;

/** P1–P3: what must be said of a film before it is published. A draft is told outside a build too. */
final class DeclarationRules implements CaptionRule {
    /** Written in drafts: {@code NOTE … granskad: nej}. */
    private static final String REVIEWED = "granskad";

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        boolean draft = subject.captions().note(REVIEWED).filter("nej"::equals).isPresent();
        if (draft) {
            Severity severity = subject.declaration().isPresent() ? Severity.ERROR : Severity.WARNING;
            String source = subject.captions().note("källa").orElse("okänd");
            subject.tell(Place.of(subject.file()), severity, "P1.draft", findings, source);
        }
        subject.declaration().ifPresent(declared -> declaration(subject, declared, findings));
    }

    private static void declaration(Subject subject, FilmDeclaration declared, Consumer<Finding> findings) {
        tellIf(declared.signed().isEmpty(), "P1.unsigned", subject, findings);
        tellIf(declared.language().isBlank(), "P1.language", subject, findings);
        tellIf(declared.title().isBlank(), "P2.title", subject, findings);
        tellIf(declared.captionsBy().isBlank(), "P2.by", subject, findings);
        tellIf(subject.film().isEmpty(), "P2.length", subject, findings);
        boolean reasoned = declared.audioDescription().equals("behovs-ej")
                && !declared.audioDescriptionReason().isBlank();
        tellIf(!declared.audioDescription().equals("finns") && !reasoned, "P3.description", subject, findings);
    }

    private static void tellIf(boolean wrong, String fault, Subject subject, Consumer<Finding> findings) {
        if (wrong) {
            subject.tell(subject.page(), Severity.ERROR, fault, findings);
        }
    }
}
