package nl.wegwijzer.app;

import java.io.Closeable;
import java.time.InstantSource;
import nl.wegwijzer.assistant.Assistant;
import nl.wegwijzer.assistant.Composing;
import nl.wegwijzer.composition.ExtractiveComposer;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.ingest.GuideReader;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.question.QuestionReader;
import nl.wegwijzer.question.QuestionRules;
import nl.wegwijzer.question.Spelling;
import nl.wegwijzer.safety.HelpLines;
import nl.wegwijzer.safety.PersonalData;
import nl.wegwijzer.search.FusedRetriever;
import nl.wegwijzer.search.IndexStore;
import nl.wegwijzer.search.PassageIndex;
import nl.wegwijzer.search.Retriever;
import nl.wegwijzer.search.StemFamilies;
import nl.wegwijzer.search.TextAnalysis;
import nl.wegwijzer.verification.CitationVerifier;
import nl.wegwijzer.verification.support.SupportCheck;

/** The assistant and what it is made of, ready to be asked. */
public final class Application implements Closeable {
    private final Assistant assistant;
    private final PassageIndex index;
    private final Retriever retriever;
    private final Spelling spelling;

    private Application(Assistant assistant, PassageIndex index, Retriever retriever, Spelling spelling) {
        this.spelling = spelling;
        this.assistant = assistant;
        this.index = index;
        this.retriever = retriever;
    }

    /**
     * Reads the knowledge and opens the index.
     *
     * @throws KnowledgeException with the problems when the knowledge or a prompt can't be used
     * @throws java.io.UncheckedIOException when the index can't be written
     */
    public static Application open(Settings settings, InstantSource clock) {
        return open(settings, Running.alone(settings, clock));
    }

    /** The same, within something that outlives it. */
    public static Application open(Settings settings, Running running) {
        KnowledgeFolder folder = KnowledgeFolder.at(settings.knowledge());
        return open(folder, GuideReader.read(folder).guideOrThrow(), settings, running);
    }

    /** The same for a guide that was made elsewhere. */
    public static Application open(KnowledgeFolder folder, Guide guide, Settings settings, InstantSource clock) {
        return open(folder, guide, settings, Running.alone(settings, clock));
    }

    private static Application open(KnowledgeFolder folder, Guide guide, Settings settings, Running running) {
        QuestionRules rules = QuestionRules.from(folder);
        IndexStore store = indexStore(folder, rules);
        PassageIndex index =
                settings.index().map(path -> store.inFolder(guide, path)).orElseGet(() -> store.inMemory(guide));
        Retriever lexical = store.retriever(index);
        Retriever found = running.embedder()
                .<Retriever>map(embedder -> new FusedRetriever(lexical, guide, embedder, settings.index()))
                .orElse(lexical);
        Retriever retriever = new TimedRetriever(found, running.stages());
        Spelling spelling = store.spelling(index);
        Assistant assistant = new Assistant(
                guide,
                PersonalData.from(folder.named("first-names.yaml")),
                new QuestionReader(guide, rules, spelling),
                HelpLines.from(folder.named("helplines.yaml")),
                retriever,
                composing(folder, guide, running),
                running.conversations());
        return new Application(assistant, index, retriever, spelling);
    }

    private static Composing composing(KnowledgeFolder folder, Guide guide, Running running) {
        return new Composing(
                new TimedComposer(new ExtractiveComposer(guide), running.stages()),
                new CitationVerifier(guide, supportCheck(folder)),
                running.model().map(model -> model.writing(guide, running.stages())));
    }

    /** Judges sentences in free words as the assistant does. */
    public static SupportCheck supportCheck(KnowledgeFolder folder) {
        return new SupportCheck(new TextAnalysis(StemFamilies.from(folder.named(StemFamilies.FILE)))::stem);
    }

    /** Builds and opens indexes as the assistant does. */
    public static IndexStore indexStore(KnowledgeFolder folder) {
        return indexStore(folder, QuestionRules.from(folder));
    }

    private static IndexStore indexStore(KnowledgeFolder folder, QuestionRules rules) {
        return new IndexStore(StemFamilies.from(folder.named(StemFamilies.FILE)), rules);
    }

    /** Answers questions. */
    public Assistant assistant() {
        return assistant;
    }

    /** The open index. */
    public PassageIndex index() {
        return index;
    }

    /** Finds passages without answering. */
    public Retriever retriever() {
        return retriever;
    }

    /** Mends typing errors as the assistant does. */
    public Spelling spelling() {
        return spelling;
    }

    @Override
    public void close() {
        index.close();
    }
}
