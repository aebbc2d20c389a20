package nl.wegwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.guide.Fingerprint;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;
import nl.wegwijzer.question.Boundaries;
import nl.wegwijzer.question.Cues;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Lexicon;
import nl.wegwijzer.question.LightWords;
import nl.wegwijzer.question.OutsideQuestions;
import nl.wegwijzer.question.QuestionRules;
import nl.wegwijzer.question.Spelling;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Builds indexes, in memory or in a folder, and makes the retrievers that read them. */
public final class IndexStore {
    private static final String BUILDING = ".building-";

    /** How the names of Lucene's files begin, but for the list of them. */
    private static final String LUCENE_SEGMENT = "_";

    private static final String FINGERPRINT = "words-fingerprint";

    private final TextAnalysis analysis;
    private final QuestionRules rules;
    private final LexiconPhrases lexicon;

    /** Changes with every word list that is part of the index. */
    private final Fingerprint words;

    private IndexStore(TextAnalysis analysis, QuestionRules rules, LexiconPhrases lexicon, Fingerprint words) {
        this.analysis = analysis;
        this.rules = rules;
        this.lexicon = lexicon;
        this.words = words;
    }

    /** With the word lists that are part of the index. */
    public static IndexStore of(StemFamilies families, QuestionRules rules) {
        TextAnalysis analysis = new TextAnalysis(families);
        return new IndexStore(analysis, rules, LexiconPhrases.of(rules, analysis), fingerprint(rules, analysis));
    }

    /**
     * With those of a folder.
     *
     * @param rules of the same folder
     * @param prepared may hold what was worked out before
     */
    public static IndexStore of(KnowledgeFolder folder, QuestionRules rules, Prepared prepared) {
        TextAnalysis analysis = new TextAnalysis(StemFamilies.from(folder.named(StemFamilies.FILE)));
        String words = folder.workedOut(
                FINGERPRINT, sources(folder), () -> fingerprint(rules, analysis).value());
        return new IndexStore(
                analysis, rules, LexiconPhrases.of(rules, analysis, folder, prepared), new Fingerprint(words));
    }

    /** All that the word lists of an index follow from. */
    private static List<KnowledgeFile> sources(KnowledgeFolder folder) {
        return Stream.of(
                        Lexicon.FILE,
                        LightWords.FILE,
                        Cues.FILE,
                        Boundaries.FILE,
                        OutsideQuestions.FILE,
                        StemFamilies.FILE)
                .map(folder::named)
                .toList();
    }

    private static Fingerprint fingerprint(QuestionRules rules, TextAnalysis analysis) {
        return Fingerprint.ofLong(analysis.fingerprint() + "/" + vocabulary(rules) + "/" + rules.outside());
    }

    private static Map<Language, List<String>> vocabulary(QuestionRules rules) {
        Map<Language, List<String>> vocabulary = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            vocabulary.put(language, rules.vocabulary(language).toList());
        }
        return vocabulary;
    }

    /** Works this out for later starts. */
    public void keep(KnowledgeFolder folder, Prepared prepared) {
        lexicon.keep(folder, prepared);
    }

    /** A retriever over an index. */
    public Retriever retriever(PassageIndex index) {
        return new FocusedRetriever(new LexicalRetriever(index, analysis, new ConceptMatcher(lexicon), rules));
    }

    /** Spelling by the words of an index. */
    public Spelling spelling(PassageIndex index) {
        return new VocabularySpelling(index, analysis, rules);
    }

    /** Changes with every word of the guide and with the way of reading it. */
    public Fingerprint fingerprint(Guide guide) {
        return Fingerprint.ofLong(
                guide.fingerprint() + "/" + words + "/" + UnitSound.VERSION + "/" + IndexBuilder.VERSION);
    }

    /** Builds an index in memory. */
    public PassageIndex inMemory(Guide guide) {
        try {
            Directory directory = new ByteBuffersDirectory();
            build(guide, directory);
            return new PassageIndex(guide, directory, analysis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens the index of this guide in a folder, and builds it first when it isn't there. A new index takes the place of
     * the old one at once, or not at all.
     *
     * @throws UncheckedIOException when the folder can't be read or written
     */
    public PassageIndex inFolder(Guide guide, Path folder) {
        String fingerprint = fingerprint(guide).value();
        Path home = folder.resolve(fingerprint);
        try {
            if (!isComplete(home, fingerprint)) {
                Files.createDirectories(folder);
                Path building = Files.createTempDirectory(folder, BUILDING);
                try (Directory directory = FSDirectory.open(building)) {
                    build(guide, directory);
                }
                moveInPlace(building, home, fingerprint);
                deleteOthers(folder, home);
            }
            return new PassageIndex(guide, FSDirectory.open(home), analysis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The index of this guide, taken into memory from where {@link #inFolder} put it; empty when it isn't there. */
    public Optional<PassageIndex> prepared(Guide guide, Path folder) {
        Path home = folder.resolve(fingerprint(guide).value());
        if (!Files.isDirectory(home)) {
            return Optional.empty();
        }
        try (Directory files = new NIOFSDirectory(home, NoLockFactory.INSTANCE)) {
            Directory directory = new ByteBuffersDirectory();
            for (String file : files.listAll()) {
                if (file.startsWith(LUCENE_SEGMENT) || file.startsWith(IndexFileNames.SEGMENTS)) {
                    directory.copyFrom(files, file, file, IOContext.READONCE);
                }
            }
            return Optional.of(new PassageIndex(guide, directory, files, analysis));
        } catch (IOException e) {
            // It can always be built anew.
            return Optional.empty();
        }
    }

    /** Whether a folder holds the index of this very guide, so that it only has to be opened. */
    public boolean isIn(Path folder, Guide guide) {
        String fingerprint = fingerprint(guide).value();
        try {
            return isComplete(folder.resolve(fingerprint), fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build(Guide guide, Directory directory) throws IOException {
        new IndexBuilder(analysis, vocabulary(rules), rules.outside())
                .build(guide, directory, fingerprint(guide).value());
    }

    private static boolean isComplete(Path home, String fingerprint) throws IOException {
        if (!Files.isDirectory(home)) {
            return false;
        }
        try (Directory directory = FSDirectory.open(home);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return fingerprint.equals(reader.getIndexCommit().getUserData().get(IndexBuilder.FINGERPRINT));
        } catch (IndexNotFoundException | org.apache.lucene.index.CorruptIndexException e) {
            return false;
        }
    }

    private static void moveInPlace(Path building, Path home, String fingerprint) throws IOException {
        try {
            move(building, home);
        } catch (FileSystemException e) {
            // A folder that isn't empty can't be replaced. Either another process was faster with the same index …
            if (isComplete(home, fingerprint)) {
                delete(building);
            } else {
                // … or what lies there is broken.
                delete(home);
                move(building, home);
            }
        }
    }

    private static void move(Path building, Path home) throws IOException {
        try {
            Files.move(building, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(building, home);
        }
    }

    private static void deleteOthers(Path folder, Path home) throws IOException {
        List<Path> others;
        try (Stream<Path> entries = Files.list(folder)) {
            others = entries.filter(path -> !path.equals(home))
                    .filter(IndexStore::isOurs)
                    .toList();
        }
        for (Path other : others) {
            delete(other);
        }
    }

    /** A folder that someone else put beside ours is left alone; so is one that another process is still building. */
    private static boolean isOurs(Path path) {
        return Optional.ofNullable(path.getFileName())
                .filter(name -> name.toString().matches("[0-9a-f]{12}"))
                .isPresent();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder)) {
            paths = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
