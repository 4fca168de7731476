package se.metodhandbok.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Analyses pages and has Lucene index them: one document a section, in the pages' order. */
final class IndexWriting {
    private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType DOCUMENTS = type(IndexOptions.DOCS);
    private static final double MEMORY = 128;

    private final Stemmer stemmer = new Stemmer();
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, List<Term>> parts = new HashMap<>();
    private final Map<String, Integer> documents = new HashMap<>();
    private final Splitter splitter;
    private final List<List<AnalyzedSection>> analyzed;

    private IndexWriting(List<IndexedPage> pages) {
        this.analyzed = pages.parallelStream()
                .map(page -> {
                    List<AnalyzedSection> sections = new ArrayList<>();
                    for (int i = 0; i < page.sections().size(); i++) {
                        sections.add(AnalyzedSection.of(page, i));
                    }
                    return sections;
                })
                .toList();
        int count = 0;
        for (List<AnalyzedSection> sections : analyzed) {
            for (AnalyzedSection section : sections) {
                count++;
                Set<String> keys = new LinkedHashSet<>();
                section.all().forEach(token -> keys.add(term(token.word()).key()));
                keys.forEach(key -> documents.merge(key, 1, Integer::sum));
            }
        }
        this.splitter = new Splitter(key -> documents.getOrDefault(key, 0), count, stemmer);
    }

    /** Writes the index of the pages, in place of what the folder held. */
    static void write(List<IndexedPage> pages, Path folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                // Neighbours are merged with neighbours, so that documents keep the pages' order.
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler())
                .setRAMBufferSizeMB(MEMORY);
        IndexWriting writing = new IndexWriting(pages);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (int page = 0; page < pages.size(); page++) {
                for (int section = 0; section < pages.get(page).sections().size(); section++) {
                    writer.addDocument(writing.document(pages.get(page), page, section));
                }
            }
            writer.forceMerge(1);
        }
    }

    private Term term(String word) {
        return terms.computeIfAbsent(word, stemmer::term);
    }

    private List<Term> parts(String word) {
        List<Term> known = parts.get(word);
        if (known == null) {
            known = splitter.allParts(word).stream().distinct().toList();
            parts.put(word, known);
        }
        return known;
    }

    private Document document(IndexedPage page, int pageNumber, int number) {
        AnalyzedSection words = analyzed.get(pageNumber).get(number);
        Section section = page.sections().get(number);
        Document document = new Document();
        document.add(new Field(LuceneFields.WORD, placed(words.all()), POSITIONS));
        document.add(new Field(LuceneFields.TITLE_WORD, distinct(words.title(), t -> List.of(term(t))), DOCUMENTS));
        document.add(new Field(LuceneFields.PART, distinct(words.all(), this::parts), DOCUMENTS));
        document.add(new Field(LuceneFields.TITLE_PART, distinct(words.title(), this::parts), DOCUMENTS));
        words.all().stream()
                .map(Token::word)
                .distinct()
                .forEach(word -> document.add(new StringField(LuceneFields.SPELLING, word, Field.Store.NO)));
        document.add(new NumericDocValuesField(LuceneFields.LENGTH, words.length()));
        document.add(new NumericDocValuesField(LuceneFields.TITLE_LENGTH, Math.min(127, words.titleLength())));
        document.add(new NumericDocValuesField(LuceneFields.PAGE, pageNumber));
        String anchor = section.anchor().isEmpty() ? "" : "#" + section.anchor();
        document.add(new StringField(LuceneFields.ID, page.url() + anchor, Field.Store.NO));
        document.add(new StoredField(LuceneFields.URL, page.url()));
        document.add(new StoredField(LuceneFields.ANCHOR, section.anchor()));
        document.add(new StoredField(LuceneFields.TITLE, page.title()));
        document.add(new StoredField(LuceneFields.SECTION, section.title()));
        document.add(new StoredField(LuceneFields.PATH, page.path()));
        document.add(new StringField(LuceneFields.TYPE, page.type(), Field.Store.YES));
        each(document, LuceneFields.PHASE, page.phases());
        each(document, LuceneFields.ROLE, page.roles());
        each(document, LuceneFields.MODEL, page.models());
        if (number == 0) {
            page.names().forEach(name -> document.add(new StoredField(LuceneFields.NAME, name)));
        }
        document.add(new StoredField(LuceneFields.TEXT, section.text()));
        return document;
    }

    private static void each(Document document, String field, List<String> values) {
        values.forEach(value -> document.add(new StringField(field, value, Field.Store.YES)));
    }

    private TokenStream placed(List<Token> tokens) {
        return new TermStream(tokens.stream()
                .map(token -> new TermStream.Placed(term(token.word()).text(), token.position()))
                .toList());
    }

    private static TokenStream distinct(List<Token> tokens, Function<String, List<Term>> terms) {
        Set<String> distinct = new LinkedHashSet<>();
        tokens.forEach(token -> terms.apply(token.word()).forEach(term -> distinct.add(term.text())));
        List<TermStream.Placed> placed = new ArrayList<>();
        distinct.forEach(term -> placed.add(new TermStream.Placed(term, placed.size())));
        return new TermStream(placed);
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
