package nl.wegwijzer.app;

import java.io.Closeable;
import java.time.InstantSource;
import java.util.Optional;
import nl.wegwijzer.assistant.Assistant;
import nl.wegwijzer.assistant.Composing;
import nl.wegwijzer.composition.ExtractiveComposer;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.ingest.GuideReader;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Meanwhile;
import nl.wegwijzer.knowledge.Prepared;
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
        KnowledgeFolder folder = KnowledgeFolder.at(settings.knowledge()).using(settings.prepared());
        // The guide and the rules know nothing of each other, and reading each takes about as long.
        Meanwhile<Rules> rules = Meanwhile.reading(() -> Rules.read(folder, settings.prepared()));
        Guide guide = GuideReader.read(folder).guideOrThrow();
        Help help = Help.read(folder);
        return open(folder, guide, rules.read(), help, settings, running);
    }

    /** What helps a person whatever the guide says. */
    private record Help(HelpLines lines, PersonalData names) {
        static Help read(KnowledgeFolder folder) {
            return new Help(
                    HelpLines.from(folder.named("helplines.yaml")),
                    PersonalData.from(folder.named("first-names.yaml")));
        }
    }

    /** The rules for reading questions, and what builds and opens indexes by them. */
    private record Rules(QuestionRules questions, IndexStore store) {
        static Rules read(KnowledgeFolder folder, Prepared prepared) {
            QuestionRules questions = QuestionRules.from(folder, prepared);
            return new Rules(questions, IndexStore.of(folder, questions, prepared));
        }
    }

    /** The same for a guide that was made elsewhere. */
    public static Application open(KnowledgeFolder folder, Guide guide, Settings settings, InstantSource clock) {
        Rules rules = Rules.read(folder, settings.prepared());
        return open(folder, guide, rules, Help.read(folder), settings, Running.alone(settings, clock));
    }

    private static Application open(
            KnowledgeFolder folder, Guide guide, Rules rules, Help help, Settings settings, Running running) {
        IndexStore store = rules.store();
        PassageIndex index = index(store, guide, settings);
        Retriever lexical = store.retriever(index);
        Retriever found = running.embedder()
                .<Retriever>map(embedder -> new FusedRetriever(lexical, guide, embedder, settings.index()))
                .orElse(lexical);
        Retriever retriever = new TimedRetriever(found, running.stages());
        Spelling spelling = store.spelling(index);
        Assistant assistant = new Assistant(
                guide,
                help.names(),
                new QuestionReader(guide, rules.questions(), spelling),
                help.lines(),
                retriever,
                composing(folder, guide, running),
                running.conversations());
        return new Application(assistant, index, retriever, spelling);
    }

    private static PassageIndex index(IndexStore store, Guide guide, Settings settings) {
        return settings.index()
                .map(path -> store.inFolder(guide, path))
                .or(() -> settings.prepared().folder().flatMap(path -> store.prepared(guide, path)))
                .orElseGet(() -> store.inMemory(guide));
    }

    /**
     * Works out what later starts needn't, for the folder of the settings: all of it, as if nothing were prepared yet.
     *
     * @throws KnowledgeException with the problems when the knowledge can't be used
     * @throws java.io.UncheckedIOException when it can't be written
     */
    public static void prepare(Settings settings, InstantSource clock) {
        settings.prepared().folder().ifPresent(place -> {
            KnowledgeFolder folder = KnowledgeFolder.at(settings.knowledge()).keepingFor(settings.prepared());
            Rules rules = Rules.read(folder, Prepared.NOTHING);
            rules.questions().keep(folder, settings.prepared());
            rules.store().keep(folder, settings.prepared());
            Guide guide = GuideReader.read(folder).guideOrThrow();
            Settings here = new Settings(settings.knowledge(), Optional.of(place));
            open(folder, guide, rules, Help.read(folder), here, Running.alone(here, clock))
                    .close();
        });
    }

    private static Composing composing(KnowledgeFolder folder, Guide guide, Running running) {
        return new Composing(
                new TimedComposer(new ExtractiveComposer(guide), running.stages()),
                new CitationVerifier(
                        guide, supportCheck(folder), nanos -> running.stages().took("verification", nanos)),
                running.model().map(model -> model.writing(guide, running.stages())));
    }

    /** Judges sentences in free words as the assistant does. */
    public static SupportCheck supportCheck(KnowledgeFolder folder) {
        return new SupportCheck(new TextAnalysis(StemFamilies.from(folder.named(StemFamilies.FILE)))::stem);
    }

    /** Builds and opens indexes as the assistant does. */
    public static IndexStore indexStore(KnowledgeFolder folder) {
        return IndexStore.of(folder, QuestionRules.from(folder), Prepared.NOTHING);
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
