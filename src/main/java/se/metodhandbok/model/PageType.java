package se.metodhandbok.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of page, JBake's document types. The name in lower case is what authors write in {@code jbake-type}. */
public enum PageType {
    START(Metadata.Start.class, ""),
    PROCESS(Metadata.ProcessModel.class, "processer"),
    FAS(Metadata.Phase.class, "processer"),
    BESLUT(Metadata.Decision.class, "processer"),
    METOD(Metadata.Method.class, "metoder"),
    MALL(Metadata.Template.class, "mallar"),
    IFYLLD(Metadata.FilledTemplate.class, "mallar/ifyllda"),
    CHECKLISTA(Metadata.Checklist.class, "checklistor"),
    ROLL(Metadata.Role.class, "roller"),
    OMRADE(Metadata.Area.class, "omraden"),
    EXEMPEL(Metadata.Example.class, "exempel"),
    JAMFORELSE(Metadata.Comparison.class, "jamforelse"),
    KURS(Metadata.Course.class, "kurser"),
    LEKTION(Metadata.Lesson.class, "kurser"),
    BEGREPP(Metadata.Concept.class, "ordlista"),
    SOK(Metadata.Search.class, ""),
    REDOGORELSE(Metadata.AccessibilityStatement.class, ""),
    GRANSKNING(Metadata.ReviewForm.class, ""),
    RESULTAT(Metadata.TestResults.class, ""),
    SIDA(Metadata.Article.class, "");

    private static final Map<String, PageType> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(PageType::key, type -> type));

    private final Class<? extends Metadata> metadata;
    private final String folder;
    private final String key = name().toLowerCase(Locale.ROOT);

    PageType(Class<? extends Metadata> metadata, String folder) {
        this.metadata = metadata;
        this.folder = folder;
    }

    /** The record that lists this type's keys. */
    public Class<? extends Metadata> metadata() {
        return metadata;
    }

    /** The folder below {@code content/} where short ids of this type are looked up; empty when there is none. */
    public String folder() {
        return folder;
    }

    /** The name as authors write it. */
    public String key() {
        return key;
    }

    /** The type with the given name, if there is one. */
    public static Optional<PageType> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** All names as authors write them. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(PageType::key).toList();
    }
}
