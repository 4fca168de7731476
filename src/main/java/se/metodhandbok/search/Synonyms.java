package se.metodhandbok.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What has several names, from the pages that tell other names of what they are about.
 *
 * @param sets one a page: its names, each as its words' keys
 */
record Synonyms(List<List<List<String>>> sets) {
    /**
     * A name found in a query.
     *
     * @param from its first word
     * @param to after its last word
     * @param other another name of the same thing
     */
    record Match(int from, int to, List<String> other) {}

    /** The keys of a name's words, without those that say nothing. */
    static List<String> keys(String name, Stemmer stemmer) {
        return Token.of(name).stream()
                .filter(token -> token.partOf() < 0 && token.indexed())
                .map(token -> stemmer.term(token.word()).key())
                .toList();
    }

    /** A set of names without repetitions and without those that have no words. */
    static List<List<String>> set(List<String> names, Stemmer stemmer) {
        LinkedHashSet<List<String>> set = new LinkedHashSet<>();
        names.forEach(name -> set.add(keys(name, stemmer)));
        set.remove(List.of());
        return List.copyOf(set);
    }

    /** The other names of everything the query names, in the order of the sets. */
    List<Match> in(List<QueryText.Word> query) {
        List<String> keys = query.stream()
                .map(word -> word.phrase() < 0 ? word.term().key() : "")
                .toList();
        List<Match> matches = new ArrayList<>();
        for (List<List<String>> set : sets) {
            for (List<String> name : set) {
                for (int from = 0; from + name.size() <= keys.size(); from++) {
                    if (keys.subList(from, from + name.size()).equals(name)) {
                        for (List<String> other : set) {
                            if (!other.equals(name)) {
                                matches.add(new Match(from, from + name.size(), other));
                            }
                        }
                    }
                }
            }
        }
        return matches;
    }
}
