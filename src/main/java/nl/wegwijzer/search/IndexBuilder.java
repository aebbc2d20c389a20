package nl.wegwijzer.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.OutsideQuestions;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;

/**
 * Writes the index: for each passage one document with its text and one for each of its questions that is searched, unit by unit in the
 * order of the guide, so that a unit is a range of documents. After them come the questions that lie outside every guide,
 * and one document with the word lists. Beside the index stand how common
 * each word is, and what is learnt from all questions.
 */
final class IndexBuilder {
    /** Where the fingerprint stands in the index. */
    static final String FINGERPRINT = "fingerprint";

    /** Part of an index's fingerprint: raise it when the code below writes something else. */
    static final String VERSION = "6";

    /** Where it stands how many documents each passage has, in the order of the passages. */
    private static final String DOCUMENTS = "documents";

    private static final double BUFFER_MEGABYTES = 256;

    private final TextAnalysis analysis;
    private final Map<Language, List<String>> vocabulary;
    private final OutsideQuestions outside;

    /**
     * For guides of one kind.
     *
     * @param vocabulary words that people type, for spelling, beside those of the guide
     * @param outside what no guide of this kind answers
     */
    IndexBuilder(TextAnalysis analysis, Map<Language, List<String>> vocabulary, OutsideQuestions outside) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.outside = outside;
    }

    void build(Guide guide, Directory directory, String fingerprint) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analysis.byField())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergePolicy(NoMergePolicy.INSTANCE);
        UnitSound.write(analysis, Unit.of(guide), outside, directory);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            StringJoiner documents = new StringJoiner(" ");
            for (Unit unit : Unit.of(guide)) {
                for (Passage passage : unit.passages()) {
                    documents.add(String.valueOf(add(passage, guide, writer)));
                }
            }
            for (Language language : Language.values()) {
                for (String question : SearchedQuestions.among(outside.in(language))) {
                    writer.addDocument(question(question, language));
                }
            }
            Document words = new Document();
            vocabulary.forEach((language, phrases) -> phrases.forEach(
                    phrase -> words.add(new TextField(Fields.written(language), phrase, Field.Store.NO))));
            writer.addDocument(words);
            writer.setLiveCommitData(Map.of(FINGERPRINT, fingerprint, DOCUMENTS, documents.toString())
                    .entrySet());
            writer.commit();
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Frequencies.write(reader, Arrays.stream(documents(reader)).sum(), directory);
        }
    }

    /** Adds the passage and each of its questions; how many documents that makes. */
    private static int add(Passage passage, Guide guide, IndexWriter writer) throws IOException {
        int documents = 1;
        writer.addDocument(passage(guide, passage));
        for (Language language : Language.values()) {
            for (String question : SearchedQuestions.of(passage, language)) {
                writer.addDocument(question(question, language));
                documents++;
            }
        }
        return documents;
    }

    /** How many documents each passage of an index has, as the builder counted them. */
    static int[] documents(DirectoryReader index) throws IOException {
        String counted = index.getIndexCommit().getUserData().get(DOCUMENTS);
        if (counted == null) {
            throw new CorruptIndexException("it isn't said which document belongs to which passage", index.toString());
        }
        return Pattern.compile(" ")
                .splitAsStream(counted)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static Document passage(Guide guide, Passage passage) {
        Document document = new Document();
        document.add(new TextField(Fields.BODY_NL, passage.text(), Field.Store.NO));
        document.add(new TextField(Fields.BODY_EN, passage.translation(), Field.Store.NO));
        document.add(new TextField(Fields.TITLE_NL, passage.heading(), Field.Store.NO));
        document.add(new TextField(Fields.TITLE_EN, passage.heading(), Field.Store.NO));
        // What stands under a recommendation is about its subject, whatever its own words are.
        guide.recommendationOf(passage)
                .filter(recommendation -> passage.kind() != PassageKind.RECOMMENDATION)
                .ifPresent(recommendation -> {
                    document.add(new TextField(Fields.TITLE_NL, recommendation.title(), Field.Store.NO));
                    document.add(new TextField(
                            Fields.TITLE_EN, recommendation.statement().translation(), Field.Store.NO));
                });
        document.add(new TextField(Fields.WRITTEN_NL, passage.heading() + " " + passage.text(), Field.Store.NO));
        document.add(new TextField(Fields.WRITTEN_EN, passage.heading() + " " + passage.translation(), Field.Store.NO));
        return document;
    }

    private static Document question(String question, Language language) {
        Document document = new Document();
        document.add(new TextField(Fields.body(language), question, Field.Store.NO));
        document.add(new TextField(Fields.written(language), question, Field.Store.NO));
        return document;
    }
}
