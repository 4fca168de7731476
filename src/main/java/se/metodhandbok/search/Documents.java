package se.metodhandbok.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/** What the ranking and the export need to know of the documents besides their words. */
final class Documents {
    private static final String CONCEPT = "begrepp";

    private final int[] lengths;
    private final int[] titleLengths;
    private final int[] pages;
    private final int[] afterPage;
    private final boolean[] concept;
    private final StoredFields stored;

    Documents(LeafReader index) throws IOException {
        int count = index.maxDoc();
        this.lengths = numbers(index, LuceneFields.LENGTH, count);
        this.titleLengths = numbers(index, LuceneFields.TITLE_LENGTH, count);
        this.pages = numbers(index, LuceneFields.PAGE, count);
        this.stored = index.storedFields();
        this.afterPage = new int[count];
        this.concept = new boolean[count];
        for (int doc = count - 1; doc >= 0; doc--) {
            boolean last = doc == count - 1 || pages[doc + 1] != pages[doc];
            afterPage[doc] = last ? doc + 1 : afterPage[doc + 1];
        }
        for (int first = 0; first < count; first = afterPage[first]) {
            Arrays.fill(
                    concept,
                    first,
                    afterPage[first],
                    CONCEPT.equals(stored(first).get(LuceneFields.TYPE)));
        }
    }

    private static int[] numbers(LeafReader index, String field, int count) throws IOException {
        int[] numbers = new int[count];
        @Nullable NumericDocValues values = index.getNumericDocValues(field);
        for (int doc = 0; values != null && doc < count; doc++) {
            numbers[doc] = values.advanceExact(doc) ? Math.toIntExact(values.longValue()) : 0;
        }
        return numbers;
    }

    int count() {
        return lengths.length;
    }

    /** The class of the document's length, from 0 to 15. */
    int lengthClass(int doc) {
        return lengths[doc];
    }

    /** The document's length, in half words: the middle of its class. */
    int length(int doc) {
        return (5 + 2 * (lengths[doc] & 1)) << (lengths[doc] >> 1);
    }

    int titleLength(int doc) {
        return titleLengths[doc];
    }

    int page(int doc) {
        return pages[doc];
    }

    /** Whether the document is its page's first, whose title is the page's. */
    boolean first(int doc) {
        return doc == 0 || pages[doc - 1] != pages[doc];
    }

    /** The first document after the page that the document is of. */
    int afterPage(int doc) {
        return afterPage[doc];
    }

    /** Whether the document is of a page that explains a word. */
    boolean concept(int doc) {
        return concept[doc];
    }

    /** The documents' mean length, in sixteenths and never 0. */
    int averageInSixteenths() {
        long sum = 0;
        for (int doc = 0; doc < lengths.length; doc++) {
            sum += length(doc);
        }
        return (int) Math.max(1, 16 * sum / Math.max(1, lengths.length));
    }

    Document stored(int doc) throws IOException {
        return stored.document(doc);
    }
}
