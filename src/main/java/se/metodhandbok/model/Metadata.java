package se.metodhandbok.model;

import static se.metodhandbok.model.PageType.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a page says about itself in its header, one record a page type. The components are the whole contract with
 * authors: {@link Key} gives each one's name and rules. A text that is left out is empty, a list that is left out has no
 * members; nothing is null.
 */
public sealed interface Metadata {
    /** The keys every page has. */
    Common common();

    record Common(
            @Key(value = "jbake-type", required = true, help = "Sidans typ.")
            String type,

            @Key(
                    value = "jbake-status",
                    required = true,
                    example = "draft",
                    choices = {"published", "draft"},
                    help = "published visas för läsare, draft syns bara i förhandsvisningen.")
            String status,

            @Key(
                    value = "sammanfattning",
                    required = true,
                    longest = 200,
                    help = "En eller två meningar som står under rubriken och i listor.")
            String summary,

            @Key(
                    value = "kalla",
                    required = true,
                    example = "egen",
                    choices = {"e-namnd", "fyrbodal", "muis", "lilla-ratten", "stockholm", "bokning-bidrag", "egen"},
                    help = "Källorna som sidan bygger på.")
            List<String> sources,

            @Key(value = "kallnot", help = "Vad som är skrivet för handboken och vad som är osäkert i källan.")
            String sourceNote,

            @Key(value = "ansvarig", required = true, example = "Metodgruppen", help = "En funktion, aldrig en person.")
            String responsible,

            @Key(value = "granskad", required = true, help = "Dagen då någon senast läste och godkände sidan.")
            LocalDate reviewed,

            @Key(value = "granskas-igen", required = true, help = "Dagen då sidan ska läsas igen.")
            LocalDate due,

            @Key(
                    value = "amnesord",
                    help = "Ord som sidan också ska hittas på.",
                    choices = {})
            List<String> keywords) {}

    record Start(
            Common common,

            @Key(value = "karta", refersTo = PROCESS, help = "Processen vars karta startsidan visar.")
            List<String> process)
            implements Metadata {}

    record ProcessModel(
            Common common,

            @Key(value = "ordning", required = true, help = "Platsen bland processerna.")
            int order,

            @Key(value = "stegnamn", otherwise = "Fas", help = "Vad ett steg kallas.")
            String stepName,

            @Key(value = "beslutsnamn", otherwise = "Beslut", help = "Vad ett beslut kallas.")
            String decisionName)
            implements Metadata {}

    record Phase(
            Common common,

            @Key(value = "ordning", required = true, help = "Stegets nummer i processen.")
            int order,

            @Key(value = "borjar-med", required = true, help = "Det ni har när steget börjar.")
            String startsWith,

            @Key(value = "resultat", required = true, help = "Det ni har när steget är klart.")
            String result,

            @Key(value = "mallar", refersTo = MALL, help = "Mallar som används i steget.")
            List<String> templates,

            @Key(value = "roller", refersTo = ROLL, help = "Roller som arbetar i steget.")
            List<String> roles,

            @Key(value = "metoder", refersTo = METOD, help = "Metoder som passar i steget.")
            List<String> methods,

            @Key(value = "checklistor", refersTo = CHECKLISTA, help = "Checklistor för steget.")
            List<String> checklists,

            @Key(value = "omraden", refersTo = OMRADE, help = "Samordningsområden som berörs.")
            List<String> areas)
            implements Metadata {}

    record Decision(
            Common common,

            @Key(
                    value = "kod",
                    required = true,
                    longest = 4,
                    example = "B1",
                    help = "Det som står i romben, till exempel B1.")
            String code,

            @Key(value = "fas", required = true, refersTo = FAS, help = "Steget som beslutet hör till.")
            List<String> phase,

            @Key(
                    value = "placering",
                    otherwise = "efter",
                    choices = {"efter", "i"},
                    help = "Om beslutet fattas efter steget eller i det.")
            String placement,

            @Key(value = "fraga", required = true, help = "Frågan som avgörs.")
            String question,

            @Key(value = "beslutas-av", required = true, help = "Vilka som beslutar.")
            List<String> by,

            @Key(value = "mallar", refersTo = MALL, help = "Mallar för underlaget.")
            List<String> templates,

            @Key(value = "roller", refersTo = ROLL, help = "Roller som deltar i beslutet.")
            List<String> roles)
            implements Metadata {}

    record Method(
            Common common,

            @Key(value = "tid", required = true, help = "Hur lång tid metoden tar.")
            String time,

            @Key(value = "deltagare", required = true, help = "Hur många och vilka som deltar.")
            String participants,

            @Key(
                    value = "svarighet",
                    required = true,
                    choices = {"lätt", "medel", "svår"},
                    help = "Hur svår metoden är att leda.")
            String difficulty,

            @Key(value = "modell", refersTo = PROCESS, help = "Processmodeller som använder metoden.")
            List<String> models,

            @Key(value = "faser", refersTo = FAS, help = "Steg där metoden används.")
            List<String> phases,

            @Key(value = "mallar", refersTo = MALL, help = "Mallar som hör till metoden.")
            List<String> templates,

            @Key(value = "metoder", refersTo = METOD, help = "Besläktade metoder.")
            List<String> methods,

            @Key(value = "roller", refersTo = ROLL, help = "Roller som leder eller deltar.")
            List<String> roles,

            @Key(value = "checklistor", refersTo = CHECKLISTA, help = "Checklistor som hör till.")
            List<String> checklists)
            implements Metadata {}

    record Template(
            Common common,

            @Key(
                    value = "version",
                    required = true,
                    example = "1.0.0",
                    pattern = "[0-9]+\\.[0-9]+\\.[0-9]+",
                    help = "Mallens version, till exempel 1.0.0.")
            String version,

            @Key(value = "andringar", required = true, help = "Vad som ändrats, nyast först.")
            List<String> changes,

            @Key(value = "nar", required = true, help = "När och hur ofta mallen fylls i.")
            String when,

            @Key(value = "avsandare", required = true, help = "Vem som skriver.")
            String sender,

            @Key(value = "undertecknas-av", help = "Vem som skriver under.")
            String signedBy,

            @Key(value = "malgrupp", required = true, help = "Vilka som läser.")
            String audience,

            @Key(value = "modell", required = true, refersTo = PROCESS, help = "Processmodeller som har dokumentet.")
            List<String> models,

            @Key(value = "faser", required = true, refersTo = FAS, help = "Steg där mallen används.")
            List<String> phases,

            @Key(value = "andra-namn", help = "Andra namn på samma dokument.")
            List<String> otherNames,

            @Key(value = "metoder", refersTo = METOD, help = "Metoder som ger mallens innehåll.")
            List<String> methods)
            implements Metadata {}

    record FilledTemplate(
            Common common,

            @Key(value = "mall", required = true, refersTo = MALL, help = "Mallen som sidan fyller i.")
            List<String> template)
            implements Metadata {}

    record Checklist(
            Common common,

            @Key(value = "faser", refersTo = FAS, help = "Steg där listan används.")
            List<String> phases,

            @Key(value = "roller", refersTo = ROLL, help = "Roller som använder listan.")
            List<String> roles,

            @Key(value = "omraden", refersTo = OMRADE, help = "Samordningsområden som listan gäller.")
            List<String> areas,

            @Key(value = "modell", refersTo = PROCESS, help = "Processmodeller som listan hör till.")
            List<String> models)
            implements Metadata {}

    record Role(
            Common common,

            @Key(value = "modell", refersTo = PROCESS, help = "Processmodeller som har rollen.")
            List<String> models,

            @Key(value = "faser", refersTo = FAS, help = "Steg där rollen är mest aktiv.")
            List<String> phases)
            implements Metadata {}

    record Area(
            Common common,

            @Key(value = "ordning", required = true, help = "Platsen bland områdena.")
            int order,

            @Key(value = "modell", refersTo = PROCESS, help = "Processmodeller som har området.")
            List<String> models,

            @Key(value = "checklistor", refersTo = CHECKLISTA, help = "Områdets checklistor.")
            List<String> checklists)
            implements Metadata {}

    record Example(
            Common common,

            @Key(value = "period", required = true, help = "När det hände.")
            String period,

            @Key(value = "modell", refersTo = PROCESS, help = "Processmodeller som användes.")
            List<String> models,

            @Key(value = "metoder", refersTo = METOD, help = "Metoder som användes.")
            List<String> methods,

            @Key(value = "mallar", refersTo = MALL, help = "Mallar som användes.")
            List<String> templates)
            implements Metadata {}

    record Comparison(
            Common common,

            @Key(value = "ordning", required = true, help = "Platsen bland jämförelserna.")
            int order) implements Metadata {}

    record Course(
            Common common,

            @Key(value = "malgrupp", required = true, help = "Vilka kursen är till för.")
            String audience,

            @Key(value = "lektioner", required = true, refersTo = LEKTION, help = "Lektionerna i den ordning de görs.")
            List<String> lessons,

            @Key(
                    value = "intyg",
                    otherwise = "nej",
                    choices = {"ja", "nej"},
                    help = "Om kursen har ett intyg som den som gått kursen fyller i.")
            String certificate)
            implements Metadata {}

    record Lesson(
            Common common,

            @Key(value = "kurs", required = true, refersTo = KURS, help = "Kursen som lektionen hör till.")
            List<String> course,

            @Key(value = "tid", required = true, help = "Hur många minuter lektionen tar. Kursens tid är summan.")
            int minutes,

            @Key(value = "mallar", refersTo = MALL, help = "Mallar som används i lektionen.")
            List<String> templates,

            @Key(value = "checklistor", refersTo = CHECKLISTA, help = "Checklistor som används i lektionen.")
            List<String> checklists,

            @Key(value = "metoder", refersTo = METOD, help = "Metoder som lektionen lär ut.")
            List<String> methods,

            @Key(value = "roller", refersTo = ROLL, help = "Roller som har mest nytta av lektionen.")
            List<String> roles,

            @Key(
                    value = "film",
                    choices = {"ja"},
                    help = "Om lektionen har en film. Filmen ligger bredvid sidan och heter som den.")
            String film,

            @Key(value = "film-titel", help = "Filmens namn.")
            String filmTitle,

            @Key(
                    value = "film-sprak",
                    otherwise = "sv",
                    choices = {"sv", "en"},
                    help = "Språket som talas i filmen.")
            String filmLanguage,

            @Key(
                    value = "film-rost",
                    otherwise = "inspelad",
                    choices = {"inspelad", "syntetisk"},
                    help = "Om rösten är inspelad eller gjord av en dator.")
            String filmVoice,

            @Key(value = "textad-av", help = "Vem som har gjort undertexterna: en funktion eller organisation.")
            String captionsBy,

            @Key(value = "textning-granskad", help = "Dagen då någon jämförde undertexterna med filmen.")
            LocalDate captionsReviewed,

            @Key(
                    value = "syntolkning",
                    choices = {"behovs-ej", "finns", "saknas"},
                    help = "Om det som bara syns i filmen också beskrivs.")
            String audioDescription,

            @Key(value = "syntolkning-motivering", help = "Varför syntolkning inte behövs, eller varför den saknas.")
            String audioDescriptionReason)
            implements Metadata {
        /** What the header says of the lesson's film; empty when the lesson has none. */
        public Optional<FilmDeclaration> filmDeclaration() {
            return film.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FilmDeclaration(
                            filmTitle,
                            filmLanguage,
                            filmVoice,
                            captionsBy,
                            Optional.of(captionsReviewed).filter(day -> !day.equals(LocalDate.EPOCH)),
                            audioDescription,
                            audioDescriptionReason));
        }
    }

    record Concept(
            Common common,

            @Key(value = "synonymer", help = "Andra ord för samma sak.")
            List<String> synonyms,

            @Key(value = "forkortning", help = "Vedertagen förkortning.")
            String abbreviation,

            @Key(
                    value = "anvands-i",
                    required = true,
                    example = "egen",
                    choices = {"e-namnd", "fyrbodal", "muis", "lilla-ratten", "stockholm", "bokning-bidrag", "egen"},
                    help = "Källor som använder ordet.")
            List<String> usedIn,

            @Key(value = "se-aven", refersTo = BEGREPP, help = "Besläktade ord.")
            List<String> seeAlso,

            @Key(value = "konflikt", help = "Hur modellerna använder ordet olika.")
            String conflict)
            implements Metadata {}

    record Search(Common common) implements Metadata {}

    record AccessibilityStatement(Common common) implements Metadata {}

    record ReviewForm(Common common) implements Metadata {}

    record TestResults(Common common) implements Metadata {}

    record Article(
            Common common,

            @Key(
                    value = "lista",
                    choices = {
                        "process",
                        "metod",
                        "mall",
                        "checklista",
                        "roll",
                        "omrade",
                        "exempel",
                        "jamforelse",
                        "kurs",
                        "begrepp"
                    },
                    help = "Sidtyp som sidan listar efter sin text.")
            String lists,

            @Key(value = "ordning", otherwise = "99", help = "Platsen i listor.")
            int order)
            implements Metadata {}
}
