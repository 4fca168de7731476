package se.metodhandbok.search;

import java.util.List;

/** The names of the fields in Lucene's index. */
final class LuceneFields {
    /** All words of a section, its title first, with positions. */
    static final String WORD = "word";
    /** The parts of its compounds. */
    static final String PART = "part";
    /** The words of its title. */
    static final String TITLE_WORD = "titleword";
    /** The parts of the title's compounds. */
    static final String TITLE_PART = "titlepart";

    /** Its words as they are spelt, for queries that are misspelt. */
    static final String SPELLING = "spelling";

    /** The fields that hold terms, in the order of the kinds in {@link Postings}. */
    static final List<String> TERMS = List.of(WORD, PART, TITLE_WORD, TITLE_PART);

    static final String ID = "id";
    static final String URL = "url";
    static final String ANCHOR = "anchor";
    static final String TITLE = "title";
    static final String SECTION = "section";
    static final String PATH = "path";
    static final String TYPE = "type";
    static final String PHASE = "fas";
    static final String ROLE = "roll";
    static final String MODEL = "modell";
    static final String NAME = "name";
    static final String TEXT = "text";

    /** A number for each document: the class of its length, from 0 to 15. */
    static final String LENGTH = "length";
    /** A number for each document: the words in its title, at most 127. */
    static final String TITLE_LENGTH = "titlelength";
    /** A number for each document: its page's number. */
    static final String PAGE = "page";

    private LuceneFields() {}
}
