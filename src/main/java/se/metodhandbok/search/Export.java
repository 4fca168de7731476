package se.metodhandbok.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;

/** Writes what Lucene has indexed as the shards of {@code docs/search-format.md}. */
final class Export {
    /** Small enough that a query loads little, large enough to pack well. */
    private static final int TERMS_SHARD = 2_000;

    private static final int TITLES_SHARD = 6_000;
    private static final int LARGEST_DICTIONARY = 6_000;
    private static final int TEXT_A_LETTER_OF_DICTIONARY = 40;

    private final Searcher index;
    private final Documents documents;
    private final Vocabulary vocabulary;

    /** Each document's stored fields, which Lucene has to unpack every time it is asked. */
    private final List<Document> stored = new ArrayList<>();

    private final ShardFiles files = new ShardFiles();
    private final ShardBytes start = new ShardBytes();

    Export(Searcher index) throws IOException {
        this.index = index;
        this.documents = index.documents();
        this.vocabulary = index.vocabulary();
        for (int doc = 0; doc < documents.count(); doc++) {
            stored.add(documents.stored(doc));
        }
    }

    void write(Path folder) throws IOException {
        documents();
        start.text(String.join(" ", Token.ASKED_STOP_WORDS));
        terms();
        lookAlikes();
        titles();
        synonyms();
        texts();
        files.add("start", 0, start);
        files.write(folder);
    }

    private List<Integer> firstOfPages() {
        List<Integer> firsts = new ArrayList<>();
        for (int doc = 0; doc < documents.count(); doc = documents.afterPage(doc)) {
            firsts.add(doc);
        }
        return firsts;
    }

    private void documents() throws IOException {
        List<Integer> pages = firstOfPages();
        start.number(documents.count()).number(pages.size()).number(documents.averageInSixteenths());
        for (int first : pages) {
            start.number(documents.afterPage(first) - first);
        }
        start.cut();
        ShardBytes facets = new ShardBytes();
        for (String field : List.of(LuceneFields.TYPE, LuceneFields.PHASE, LuceneFields.ROLE, LuceneFields.MODEL)) {
            facet(field, pages, facets);
        }
        files.add("k", 0, facets);
    }

    /** What the hits can be narrowed to, apart from the rest: only the page of hits asks for it. */
    private void facet(String field, List<Integer> pages, ShardBytes body) {
        Set<String> names = new TreeSet<>();
        List<List<String>> values = new ArrayList<>();
        for (int first : pages) {
            List<String> of = Arrays.stream(stored.get(first).getValues(field))
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            values.add(of);
            names.addAll(of);
        }
        List<String> ordered = List.copyOf(names);
        body.number(ordered.size());
        ordered.forEach(body::text);
        if (!ordered.isEmpty()) {
            for (List<String> of : values) {
                body.number(of.size());
                of.forEach(value -> body.number(ordered.indexOf(value)));
            }
        }
    }

    /** Terms with postings, and their positions apart. */
    private void terms() {
        TermShards terms = new TermShards(files, documents, TERMS_SHARD);
        for (Term term : vocabulary.all()) {
            terms.add(term, vocabulary.withPositions(term));
        }
        terms.end(start);
    }

    /** All words as they are spelt, by length, for what is misspelt. */
    private void lookAlikes() {
        Map<Integer, List<String>> byLength = new TreeMap<>();
        for (Vocabulary.Spelling spelling : vocabulary.spellings()) {
            byLength.computeIfAbsent(spelling.folded().length(), unused -> new ArrayList<>())
                    .add(spelling.word());
        }
        int lengths = 0;
        for (Map.Entry<Integer, List<String>> words : byLength.entrySet()) {
            files.add("z", words.getKey(), new ShardBytes().sorted(words.getValue()));
            lengths |= 1 << words.getKey();
        }
        start.number(lengths);
    }

    /** What is suggested while one types: the pages' titles and other names. */
    private void titles() throws IOException {
        record Title(String folded, String text, String url) {}
        Map<String, Title> titles = new LinkedHashMap<>();
        for (int first : firstOfPages()) {
            Document page = stored.get(first);
            List<String> names = new ArrayList<>(List.of(page.get(LuceneFields.TITLE)));
            names.addAll(Arrays.asList(page.getValues(LuceneFields.NAME)));
            for (String name : names) {
                String folded = Token.fold(name.toLowerCase(java.util.Locale.ROOT));
                if (!folded.isEmpty()) {
                    titles.putIfAbsent(folded, new Title(folded, name, page.get(LuceneFields.URL)));
                }
            }
        }
        List<List<Title>> shards = new ArrayList<>();
        int size = TITLES_SHARD;
        for (Title title : titles.values().stream()
                .sorted(Comparator.comparing(Title::folded))
                .toList()) {
            if (size >= TITLES_SHARD) {
                shards.add(new ArrayList<>());
                size = 0;
            }
            shards.getLast().add(title);
            size += title.text().length() + title.url().length();
        }
        List<String> beginnings = new ArrayList<>();
        String last = "";
        for (List<Title> shard : shards) {
            beginnings.add(TermShards.beginning(last, shard.getFirst().folded()));
            last = shard.getLast().folded();
            ShardBytes body = new ShardBytes().number(shard.size());
            shard.forEach(title -> body.text(title.text()).text(title.url()));
            files.add("u", shards.indexOf(shard), body);
        }
        start.sorted(beginnings).cut();
    }

    /** The pages' texts for excerpts, packed with a dictionary of what they repeat. */
    private void texts() throws IOException {
        List<String> all = new ArrayList<>();
        long letters = 0;
        for (int doc = 0; doc < documents.count(); doc++) {
            all.add(stored.get(doc).get(LuceneFields.TEXT));
            letters += all.getLast().length();
        }
        int size = (int) Math.min(LARGEST_DICTIONARY, letters / TEXT_A_LETTER_OF_DICTIONARY);
        ShardBytes dictionary = new ShardBytes().text(PhraseDictionary.of(all, size));
        start.cut().all(dictionary);
        for (int first : firstOfPages()) {
            files.add("f", documents.page(first), page(first), dictionary);
        }
    }

    private ShardBytes page(int first) {
        Document page = stored.get(first);
        ShardBytes body = new ShardBytes();
        body.text(page.get(LuceneFields.URL))
                .text(page.get(LuceneFields.TITLE))
                .text(page.get(LuceneFields.PATH))
                .text(page.get(LuceneFields.TYPE));
        for (int doc = first; doc < documents.afterPage(first); doc++) {
            Document section = stored.get(doc);
            body.text(section.get(LuceneFields.ANCHOR))
                    .text(section.get(LuceneFields.SECTION))
                    .text(section.get(LuceneFields.TEXT));
        }
        return body;
    }

    private void synonyms() throws IOException {
        start.text(index.synonyms().sets().stream()
                .map(set -> set.stream().map(name -> String.join(" ", name)).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n")));
    }
}
