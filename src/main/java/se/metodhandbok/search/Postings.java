package se.metodhandbok.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Where a term is, as Lucene tells it: its four fields merged into one list, in the documents' order. */
final class Postings {
    /** As a word in the text. */
    static final int WORD = 0;
    /** As a part of a compound in the text. */
    static final int PART = 1;
    /** As a word in the title. */
    static final int TITLE = 2;
    /** As a part of a compound in the title. */
    static final int TITLE_PART = 3;

    /** Counts and positions beyond this say nothing more of what a text is about. */
    static final int MOST = 63;

    private static final int[] NONE = {};

    private final int[] docs;
    private final byte[] kinds;
    private final byte[] counts;
    private final int @Nullable [][] positions;

    private Postings(int[] docs, byte[] kinds, byte[] counts, int @Nullable [][] positions) {
        this.docs = docs;
        this.kinds = kinds;
        this.counts = counts;
        this.positions = positions;
    }

    int size() {
        return docs.length;
    }

    /** The document at a place in the list. */
    int doc(int at) {
        return docs[at];
    }

    /** How the term is in the document: one of the constants. */
    int kind(int at) {
        return kinds[at];
    }

    /** How often the term stands in the document as a word of its own, at most {@value #MOST}; 0 when only as a part. */
    int count(int at) {
        return counts[at];
    }

    /** Where the term stands in the document; nowhere when positions were not asked for. */
    int[] positions(int at) {
        return positions == null ? NONE : positions[at];
    }

    /** The postings of a term. */
    static Postings read(LeafReader index, BytesRef term, boolean withPositions) throws IOException {
        DocIdSetIterator[] fields = new DocIdSetIterator[LuceneFields.TERMS.size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = postings(index, LuceneFields.TERMS.get(i), term, withPositions && i == 0);
        }
        PostingsEnum words = (PostingsEnum) fields[0];
        int size = 0;
        int[] docs = new int[8];
        byte[] kinds = new byte[8];
        byte[] counts = new byte[8];
        int[][] positions = new int[8][];
        while (true) {
            int doc = DocIdSetIterator.NO_MORE_DOCS;
            for (DocIdSetIterator field : fields) {
                doc = Math.min(doc, field.docID());
            }
            if (doc == DocIdSetIterator.NO_MORE_DOCS) {
                break;
            }
            if (size == docs.length) {
                docs = ArrayUtil.grow(docs);
                kinds = ArrayUtil.growExact(kinds, docs.length);
                counts = ArrayUtil.growExact(counts, docs.length);
                positions = ArrayUtil.growExact(positions, docs.length);
            }
            docs[size] = doc;
            kinds[size] = (byte) kind(fields, doc);
            counts[size] = (byte) (words.docID() == doc ? Math.min(MOST, words.freq()) : 0);
            positions[size] = withPositions && counts[size] > 0 ? positions(words, counts[size]) : NONE;
            size++;
            for (DocIdSetIterator field : fields) {
                if (field.docID() == doc) {
                    field.nextDoc();
                }
            }
        }
        return new Postings(
                ArrayUtil.copyOfSubArray(docs, 0, size),
                ArrayUtil.copyOfSubArray(kinds, 0, size),
                ArrayUtil.copyOfSubArray(counts, 0, size),
                withPositions ? ArrayUtil.copyOfSubArray(positions, 0, size) : null);
    }

    private static int kind(DocIdSetIterator[] fields, int doc) {
        if (fields[TITLE].docID() == doc) {
            return TITLE;
        }
        if (fields[TITLE_PART].docID() == doc) {
            return TITLE_PART;
        }
        return fields[WORD].docID() == doc ? WORD : PART;
    }

    private static int[] positions(PostingsEnum words, int count) throws IOException {
        int[] positions = new int[count];
        for (int i = 0; i < count; i++) {
            positions[i] = words.nextPosition();
        }
        return positions;
    }

    private static PostingsEnum postings(LeafReader index, String field, BytesRef term, boolean withPositions)
            throws IOException {
        Terms terms = index.terms(field);
        if (terms != null) {
            TermsEnum at = terms.iterator();
            if (at.seekExact(term)) {
                PostingsEnum postings = at.postings(
                        null,
                        withPositions
                                ? PostingsEnum.POSITIONS
                                : field.equals(LuceneFields.WORD) ? PostingsEnum.FREQS : PostingsEnum.NONE);
                postings.nextDoc();
                return postings;
            }
        }
        PostingsEnum none = new NoPostings();
        none.nextDoc();
        return none;
    }

    /** What a field has of a term it does not have. */
    private static final class NoPostings extends PostingsEnum {
        private int doc = -1;

        @Override
        public int freq() {
            return 0;
        }

        @Override
        public int nextPosition() {
            return -1;
        }

        @Override
        public int startOffset() {
            return -1;
        }

        @Override
        public int endOffset() {
            return -1;
        }

        @Override
        public @Nullable BytesRef getPayload() {
            return null;
        }

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() {
            doc = NO_MORE_DOCS;
            return doc;
        }

        @Override
        public int advance(int target) {
            return nextDoc();
        }

        @Override
        public long cost() {
            return 0;
        }
    }
}
