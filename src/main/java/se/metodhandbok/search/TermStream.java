package se.metodhandbok.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands finished terms to Lucene. */
final class TermStream extends TokenStream {
    /** A term in a place. */
    record Placed(String term, int position) {}

    private final List<Placed> terms;
    private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private int next;
    private int position = -1;

    TermStream(List<Placed> terms) {
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        Placed placed = terms.get(next++);
        text.append(placed.term());
        step.setPositionIncrement(placed.position() - position);
        position = placed.position();
        return true;
    }

    @Override
    public void reset() {
        next = 0;
        position = -1;
    }
}
