package se.metodhandbok.search;

import java.util.ArrayList;
import java.util.List;

/** Collects terms with their postings into shards of about one size. */
final class TermShards {
    /** A count from here on has a byte of its own. */
    private static final int MANY = 3;

    private final ShardFiles files;
    private final Documents documents;
    private final int full;
    private final List<String> firsts = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private ShardBytes names = new ShardBytes();
    private ShardBytes sizes = new ShardBytes();
    private ShardBytes lists = new ShardBytes();
    private String before = "";
    private String lastKey = "";
    private int count;

    TermShards(ShardFiles files, Documents documents, int full) {
        this.files = files;
        this.documents = documents;
        this.full = full;
    }

    void add(Term term, Postings postings) {
        byte[] list = list(postings);
        boolean crowded = names.size() + lists.size() + list.length > full;
        // The spellings of a key stay together, so that one shard tells all of it.
        if (count > 0 && crowded && !term.key().equals(lastKey)) {
            flush();
        }
        if (count == 0) {
            firsts.add(beginning(lastKey, term.key()));
        }
        names.after(before, term.exact());
        sizes.number(postings.size()).number(list.length);
        lists.all(list);
        before = term.exact();
        lastKey = term.key();
        count++;
    }

    /** The shortest text that is above the one key and not above the other. */
    static String beginning(String below, String key) {
        int length = 1;
        while (length < key.length() && key.substring(0, length).compareTo(below) <= 0) {
            length++;
        }
        return key.substring(0, length);
    }

    private byte[] list(Postings postings) {
        ShardBytes list = new ShardBytes();
        int last = -1;
        for (int i = 0; i < postings.size(); i++) {
            int doc = postings.doc(i);
            int kind = postings.kind(i);
            int times = postings.count(i);
            list.number(doc - last - 1);
            list.one((documents.lengthClass(doc) << 4) | (kind << 2) | Math.min(times, MANY));
            if (times >= MANY) {
                list.one(times);
            }
            if (kind == Postings.TITLE) {
                list.one((documents.titleLength(doc) << 1) | (documents.concept(doc) ? 1 : 0));
            }
            last = doc;
        }
        return list.toBytes();
    }

    private void flush() {
        files.add(
                "s",
                counts.size(),
                new ShardBytes()
                        .number(count)
                        .all(names.toBytes())
                        .all(sizes.toBytes())
                        .all(lists.toBytes()));
        counts.add(count);
        names = new ShardBytes();
        sizes = new ShardBytes();
        lists = new ShardBytes();
        before = "";
        count = 0;
    }

    /** Ends the last shard, and tells where each one begins and how many terms it has. */
    void end(ShardBytes start) {
        if (count > 0) {
            flush();
        }
        start.number(counts.size());
        for (int i = 0; i < counts.size(); i++) {
            start.text(firsts.get(i)).number(counts.get(i));
        }
    }
}
