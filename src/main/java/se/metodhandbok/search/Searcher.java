package se.metodhandbok.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Answers queries from Lucene's index. Not thread-safe. */
public final class Searcher implements AutoCloseable {
    private final Directory directory;
    private final DirectoryReader reader;
    private final Documents documents;
    private final Vocabulary vocabulary;
    private final Stemmer stemmer = new Stemmer();
    private final Plan plan;
    private final Ranking ranking;

    /**
     * Opens an index.
     *
     * @param folder that {@link SearchIndex} wrote Lucene's files to
     * @throws NoIndexException when there is none
     */
    public Searcher(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoIndexException();
        }
        this.directory = FSDirectory.open(folder);
        try {
            this.reader = DirectoryReader.open(directory);
        } catch (IndexNotFoundException e) {
            directory.close();
            throw new NoIndexException();
        }
        LeafReader index = leaf();
        this.documents = new Documents(index);
        this.vocabulary = new Vocabulary(index, stemmer);
        this.plan = new Plan(vocabulary, documents.count(), stemmer, synonyms());
        this.ranking = new Ranking(documents, vocabulary);
    }

    /** The folder holds no index. */
    public static final class NoIndexException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The pages that match.
     *
     * @param total how many
     * @param hits the best of them, best first
     */
    public record Result(int total, List<SearchHit> hits) {}

    /** Searches. */
    public Result search(String query, int top) throws IOException {
        List<Ranking.Hit> hits = ranking.of(plan(query));
        List<SearchHit> best = new ArrayList<>();
        for (Ranking.Hit hit : hits.subList(0, Math.min(top, hits.size()))) {
            best.add(found(hit));
        }
        return new Result(hits.size(), best);
    }

    List<PlannedWord> plan(String query) {
        return plan.of(QueryText.of(query, stemmer));
    }

    private SearchHit found(Ranking.Hit hit) throws IOException {
        Document document = documents.stored(hit.doc());
        String anchor = document.get(LuceneFields.ANCHOR);
        return new SearchHit(
                document.get(LuceneFields.URL) + (anchor.isEmpty() ? "" : "#" + anchor),
                document.get(LuceneFields.TITLE),
                document.get(LuceneFields.SECTION),
                document.get(LuceneFields.TYPE),
                hit.score());
    }

    Documents documents() {
        return documents;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Every page's names, from its first document. */
    Synonyms synonyms() throws IOException {
        List<List<List<String>>> sets = new ArrayList<>();
        for (int doc = 0; doc < documents.count(); doc = documents.afterPage(doc)) {
            Document document = documents.stored(doc);
            String[] names = document.getValues(LuceneFields.NAME);
            if (names.length > 0) {
                List<String> all = new ArrayList<>(List.of(document.get(LuceneFields.TITLE)));
                all.addAll(Arrays.asList(names));
                sets.add(Synonyms.set(all, stemmer));
            }
        }
        return new Synonyms(sets);
    }

    private LeafReader leaf() throws IOException {
        if (reader.leaves().isEmpty()) {
            throw new NoIndexException();
        }
        return reader.leaves().getFirst().reader();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
