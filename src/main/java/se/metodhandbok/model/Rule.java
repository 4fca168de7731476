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
    // Set-up
    NO_CONFIGURATION("HB060"),
    BAD_CONFIGURATION("HB061"),
    MISSING_TEMPLATE("HB062"),
    BROKEN_TEMPLATE("HB063"),
    OUTPUT_NOT_WRITABLE("HB064"),
    OUTPUT_NOT_OURS("HB065"),
    // Colours and the browser
    TEXT_CONTRAST("HB150"),
    EDGE_CONTRAST("HB151"),
    UNKNOWN_COLOUR("HB152"),
    BROWSER_FINDING("HB153"),
    NOT_CHECKED("HB154");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    /** The stable id, {@code HB} and three digits. */
    public String id() {
        return id;
    }
}
