package se.metodhandbok.model;

/**
 * Every rule the build checks on content, before it looks at finished HTML. The id is stable: authors search for it.
 * What a rule says stands in the message bundle under {@code <id>.what} and {@code <id>.fix}.
 */
public enum Rule {
    // Files
    NOT_UTF8("HB001"),
    TOO_LARGE("HB002"),
    BAD_FILE_NAME("HB003"),
    SYMBOLIC_LINK("HB004"),
    NO_CONTENT("HB005"),
    SAME_ADDRESS("HB006"),
    UNREADABLE("HB007"),
    // Header
    NO_TITLE("HB010"),
    STRAY_HEADER_LINE("HB011"),
    NO_TYPE("HB012"),
    UNKNOWN_TYPE("HB013"),
    NO_STATUS("HB014"),
    UNKNOWN_STATUS("HB015"),
    UNKNOWN_KEY("HB016"),
    MISSING_KEY("HB017"),
    REPEATED_KEY("HB018"),
    BAD_DATE("HB019"),
    BAD_NUMBER("HB020"),
    BAD_CHOICE("HB021"),
    BAD_VERSION("HB022"),
    TOO_LONG("HB023"),
    REVIEW_BEFORE_REVIEWED("HB024"),
    UNKNOWN_REFERENCE("HB025"),
    EMPTY_VALUE("HB026"),
    // Text
    MISSING_INCLUDE("HB030"),
    INCLUDE_OUTSIDE("HB031"),
    CIRCULAR_INCLUDE("HB032"),
    INCLUDE_OPTIONS("HB033"),
    UNRESOLVED_ATTRIBUTE("HB034"),
    ASCIIDOC("HB035"),
    ACTIVE_HTML("HB036"),
    SKIPPED_HEADING("HB037"),
    // Links
    MISSING_PAGE("HB040"),
    MISSING_ANCHOR("HB041"),
    LINK_OUTSIDE("HB042"),
    LINK_TO_DRAFT("HB043"),
    MISSING_IMAGE("HB044"),
    NO_ALT_TEXT("HB045"),
    UNKNOWN_TERM("HB046"),
    MISSING_FILE("HB047"),
    // The whole site
    DUPLICATE_ID("HB050"),
    DUPLICATE_TITLE("HB051"),
    UNREACHABLE("HB052"),
    DUPLICATE_ORDER("HB053"),
    NO_START_PAGE("HB054"),
    // Courses
    QUIZ_MISPLACED("HB155"),
    QUIZ_WITHOUT_QUESTIONS("HB156"),
    QUIZ_FEW_ALTERNATIVES("HB157"),
    QUIZ_NO_RIGHT_ANSWER("HB158"),
    QUIZ_NO_EXPLANATION("HB159"),
    LESSON_NOT_IN_COURSE("HB160"),
    LESSON_IN_OTHER_COURSE("HB161"),

    // Set-up
    NO_CONFIGURATION("HB060"),
    BAD_CONFIGURATION("HB061"),
    MISSING_TEMPLATE("HB062"),
    BROKEN_TEMPLATE("HB063"),
    OUTPUT_NOT_WRITABLE("HB064"),
    OUTPUT_NOT_OURS("HB065"),
    // Templates
    FIELD_WITHOUT_LABEL("HB070"),
    FIELD_CONFLICT("HB071"),
    BAD_MACRO("HB072"),
    UNKNOWN_OPTION("HB073"),
    BAD_OPTION("HB074"),
    MACRO_OUT_OF_PLACE("HB075"),
    TERM_WITHOUT_TEXT("HB076"),
    TABLE_WITHOUT_HEADER("HB077"),
    UNEVEN_TABLE("HB078"),
    UNKNOWN_BLOCK("HB079"),
    IMAGE_FORMAT("HB080"),
    NO_OUTLINE("HB081"),
    SHEET_DEFINITION("HB082"),
    SHEET_TOO_LARGE("HB083"),
    DUPLICATE_SHEET("HB084"),
    BAD_FORMULA("HB085"),
    FORMULA_COLUMN("HB086"),
    CIRCULAR_FORMULA("HB087"),
    MATRIX_SOURCE("HB088"),
    NOT_IN_FONT("HB089"),
    EXAMPLE_HEADINGS("HB090"),
    // Films
    FILM_MISSING("HB100"),
    FILM_UNREADABLE("HB101"),
    FILM_CUT("HB102"),
    FILM_UNPLAYABLE("HB103"),
    FILM_SILENT("HB104"),
    FILM_TOO_LARGE("HB105"),
    FILM_LENGTHS_DIFFER("HB106"),
    CAPTIONS_MISSING("HB107"),
    FILM_NOT_SIGNED("HB108"),
    CHANGED_SINCE_SIGNED("HB109"),
    BAD_SCRIPT("HB110"),
    BAD_CHAPTERS("HB111"),
    CAPTION_ERROR("HB120"),
    CAPTION_WARNING("HB121", Severity.WARNING),
    // The finished pages
    ACCESSIBILITY("HB140"),
    // The palette
    TEXT_CONTRAST("HB150"),
    EDGE_CONTRAST("HB151"),
    UNKNOWN_COLOUR("HB152"),
    // The accessibility statement and the review protocols
    BAD_DATA_FILE("HB170"),
    UNKNOWN_DATA_KEY("HB171"),
    MISSING_DATA_KEY("HB172"),
    BAD_DATA_VALUE("HB173"),
    STATEMENT_TOO_OLD("HB174"),
    STATEMENT_CLAIMS_TOO_MUCH("HB175"),
    NO_STATEMENT("HB176"),
    PROTOCOL_TOO_OLD("HB177"),
    NOT_TRIED("HB178", Severity.WARNING),
    TEMPLATE_CHANGED("HB179", Severity.WARNING),
    NO_PROTOCOL("HB180", Severity.WARNING);

    /** Whether a broken rule stops the build. */
    public enum Severity {
        /** Stops the build. */
        ERROR,
        /** Is told, and stops only a release. */
        WARNING
    }

    private final String id;
    private final Severity severity;

    Rule(String id) {
        this(id, Severity.ERROR);
    }

    Rule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** Whether it stops the build. */
    public Severity severity() {
        return severity;
    }

    /** The stable id, {@code HB} and three digits. */
    public String id() {
        return id;
    }
}
