package se.metodhandbok.search;

import java.util.ArrayList;
import java.util.List;

/** Collects terms with their postings into shards of about one size, and the terms' positions into a shard beside each. */
final class TermShards {
    /** A count from here on has a byte of its own. */
    private static final int MANY = 3;

    private final ShardFiles files;
    private final Documents documents;
    private final int full;
    private final List<String> firsts = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private ShardBytes sizes = new ShardBytes();
    private ShardBytes docs = new ShardBytes();
    private ShardBytes details = new ShardBytes();
    private ShardBytes positions = new ShardBytes();
    private String lastKey = "";
    private int size;

    TermShards(ShardFiles files, Documents documents, int full) {
        this.files = files;
        this.documents = documents;
        this.full = full;
    }

    void add(Term term, Postings postings) {
        int added = term.exact().length() + 2 * postings.size();
        // The spellings of a key stay together, so that one shard tells all of it.
        if (!names.isEmpty() && size + added > full && !term.key().equals(lastKey)) {
            flush();
        }
        if (names.isEmpty()) {
            firsts.add(beginning(lastKey, term.key()));
        }
        names.add(term.exact());
        size += added;
        lastKey = term.key();
        sizes.number(postings.size());
        int last = -1;
        for (int i = 0; i < postings.size(); i++) {
            docs.number(postings.doc(i) - last - 1);
            last = postings.doc(i);
            detail(postings, i);
            int before = 0;
            for (int position : postings.positions(i)) {
                positions.number(position - before);
                before = position;
            }
        }
    }

    /** The shortest text that is above the one key and not above the other. */
    static String beginning(String below, String key) {
        int length = 1;
        while (length < key.length() && key.substring(0, length).compareTo(below) <= 0) {
            length++;
        }
        return key.substring(0, length);
    }

    private void detail(Postings postings, int at) {
        int doc = postings.doc(at);
        int kind = postings.kind(at);
        int times = postings.count(at);
        details.one((documents.lengthClass(doc) << 4) | (kind << 2) | Math.min(times, MANY));
        if (times >= MANY) {
            details.one(times);
        }
        if (kind == Postings.TITLE) {
            details.one((documents.titleLength(doc) << 1) | (documents.concept(doc) ? 1 : 0));
        }
    }

    private void flush() {
        ShardBytes terms = new ShardBytes().sorted(names).all(sizes).all(docs);
        files.add("s", firsts.size() - 1, terms.cut().all(details));
        files.add("p", firsts.size() - 1, positions);
        names.clear();
        size = 0;
        sizes = new ShardBytes();
        docs = new ShardBytes();
        details = new ShardBytes();
        positions = new ShardBytes();
    }

    /** Ends the last shard, and tells where each one begins. */
    void end(ShardBytes start) {
        if (!names.isEmpty()) {
            flush();
        }
        start.sorted(firsts);
    }
}
