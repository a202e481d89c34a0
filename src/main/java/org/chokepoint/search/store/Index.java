package org.chokepoint.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.chokepoint.content.Language;
import org.chokepoint.search.Entry;
import org.chokepoint.search.Hit;
import org.chokepoint.search.Search;

/** The entries of one language. English words are found by their stems; Chinese text is cut into words by a dictionary. Safe for threads. */
final class Index {

    private static final Map<String, Float> WEIGHTS = Map.of("title", 3f, "text", 1f);
    private static final int SYNTAX = SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    private final Analyzer analyzer;
    private final IndexSearcher searcher;
    private final UnifiedHighlighter highlighter;

    Index(Language language, List<Entry> entries) {
        this.analyzer = language == Language.ZH ? new SmartChineseAnalyzer() : new EnglishAnalyzer();
        try {
            this.searcher = new IndexSearcher(DirectoryReader.open(written(entries)));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        this.highlighter = UnifiedHighlighter.builder(searcher, analyzer)
                .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", "… ", true))
                .withFieldMatcher("text"::equals)
                .build();
    }

    private ByteBuffersDirectory written(List<Entry> entries) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Entry entry : entries) {
                Document document = new Document();
                document.add(new StoredField("kind", entry.kind().name()));
                document.add(new StoredField("path", entry.path()));
                document.add(new TextField("title", entry.title(), Field.Store.YES));
                document.add(new TextField("text", entry.text(), Field.Store.YES));
                writer.addDocument(document);
            }
        }
        return directory;
    }

    List<Hit> find(String words, int most) {
        String asked = words.substring(0, Math.min(words.length(), Search.LONGEST));
        try {
            List<Hit> all = find(asked, BooleanClause.Occur.MUST, most);
            return all.isEmpty() ? find(asked, BooleanClause.Occur.SHOULD, most) : all;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private List<Hit> find(String words, BooleanClause.Occur occur, int most) throws IOException {
        SimpleQueryParser parser = new SimpleQueryParser(analyzer, WEIGHTS, SYNTAX);
        parser.setDefaultOperator(occur);
        Query query = parser.parse(words);
        TopDocs top = searcher.search(query, most);
        String[] excerpts = highlighter.highlight("text", query, top, 2);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < top.scoreDocs.length; i++) {
            Document document = searcher.storedFields().document(top.scoreDocs[i].doc);
            hits.add(new Hit(
                    Hit.Kind.valueOf(document.get("kind")),
                    document.get("title"),
                    Optional.ofNullable(excerpts[i]).orElse(""),
                    document.get("path")));
        }
        return hits;
    }
}
