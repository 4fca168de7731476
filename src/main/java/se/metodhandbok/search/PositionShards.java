package se.metodhandbok.search;

import java.util.ArrayList;
import java.util.List;

/** Collects the terms' positions into shards of about one size, in the terms' order. */
final class PositionShards {
    private final ShardFiles files;
    private final int full;
    private final List<Integer> counts = new ArrayList<>();
    private ShardBytes sizes = new ShardBytes();
    private ShardBytes lists = new ShardBytes();
    private int count;

    PositionShards(ShardFiles files, int full) {
        this.files = files;
        this.full = full;
    }

    void add(Postings postings) {
        ShardBytes list = new ShardBytes();
        for (int i = 0; i < postings.size(); i++) {
            int last = 0;
            for (int position : postings.positions(i)) {
                list.number(position - last);
                last = position;
            }
        }
        if (count > 0 && lists.size() + list.size() > full) {
            flush();
        }
        sizes.number(list.size());
        lists.all(list.toBytes());
        count++;
    }

    private void flush() {
        files.add("p", counts.size(), new ShardBytes().all(sizes.toBytes()).all(lists.toBytes()));
        counts.add(count);
        sizes = new ShardBytes();
        lists = new ShardBytes();
        count = 0;
    }

    /** Ends the last shard, and tells how many terms each one has. */
    void end(ShardBytes start) {
        if (count > 0) {
            flush();
        }
        start.number(counts.size());
        counts.forEach(start::number);
    }
}
