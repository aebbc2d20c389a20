package nl.wegwijzer.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;
import nl.wegwijzer.learning.TextClassifier;

/**
 * What small talk and vague messages sound like, learnt from examples of both beside the questions that people ask: nobody can list
 * all ways to say thanks. Immutable.
 */
public final class SmallTalkExamples {
    /** The file's fixed name. */
    public static final String FILE = "small-talk.yaml";

    private static final String KIND = "kind";
    private static final String VAGUE_NAME = "vague";
    private static final String LEARNT = "small-talk-sound";

    /** What people ask at a school every day: what the guide answers, and what it doesn't. */
    private static final List<String> ASKED = List.of("questions.yaml", OutsideQuestions.FILE);

    /** Their places are their numbers to the classifier. */
    private static final List<SmallTalkKind> SMALL_TALK = List.of(SmallTalkKind.values());

    private static final int VAGUE = SMALL_TALK.size();

    private static final int ASKS = VAGUE + 1;
    private static final int KINDS = ASKS + 1;

    private final TextClassifier classifier;

    private SmallTalkExamples(TextClassifier classifier) {
        this.classifier = classifier;
    }

    /**
     * How likely it is that a message is no question to the guide.
     *
     * @param smallTalk that it is small talk of whatever kind
     * @param vague that it says too little
     * @param kind of small talk, if it is that
     */
    record Sound(double smallTalk, double vague, SmallTalkKind kind) {}

    /**
     * Learns.
     *
     * @param prepared may hold what was learnt from the very same files before
     * @throws KnowledgeException with every problem in the file of examples
     */
    public static SmallTalkExamples from(KnowledgeFolder folder, Prepared prepared) {
        return new SmallTalkExamples(prepared.kept(LEARNT, files(folder))
                .map(bytes -> TextClassifier.read(KINDS, bytes))
                .orElseGet(() -> learn(folder)));
    }

    /** Keeps what was learnt for later starts. */
    public void keep(KnowledgeFolder folder, Prepared prepared) {
        prepared.keep(LEARNT, files(folder), classifier.written());
    }

    private static List<KnowledgeFile> files(KnowledgeFolder folder) {
        return Stream.concat(Stream.of(FILE), ASKED.stream()).map(folder::named).toList();
    }

    private static TextClassifier learn(KnowledgeFolder folder) {
        List<TextClassifier.Example> examples = new ArrayList<>();
        List<SourceProblem> problems = new ArrayList<>();
        for (YamlEntry entry : YamlFile.entries(folder.named(FILE))) {
            int before = examples.size();
            kindNamed(entry.text(KIND))
                    .ifPresentOrElse(
                            kind -> add(entry, kind, examples),
                            () -> problems.add(entry.problem(
                                    "\"kind: " + entry.text(KIND) + "\" isn't known; use one of " + names())));
            if (examples.size() == before) {
                problems.add(entry.problem("there are no messages here; write some under nl: and en:, or take it out"));
            }
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        ASKED.forEach(file -> YamlFile.entries(folder.named(file)).forEach(entry -> add(entry, ASKS, examples)));
        return TextClassifier.of(KINDS, examples);
    }

    private static void add(YamlEntry entry, int kind, List<TextClassifier.Example> examples) {
        for (Language language : Language.values()) {
            entry.values(language.code())
                    .forEach(text -> examples.add(new TextClassifier.Example(Words.of(text), kind)));
        }
    }

    private static Optional<Integer> kindNamed(String name) {
        int place = names().indexOf(name);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    /** In the order of their numbers. */
    private static List<String> names() {
        return Stream.concat(
                        Stream.of(SmallTalkKind.values())
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT)),
                        Stream.of(VAGUE_NAME))
                .toList();
    }

    /** What a message sounds like; empty when hardly a piece of it was ever seen. */
    Optional<Sound> of(List<String> words) {
        return classifier.of(words).map(SmallTalkExamples::sound);
    }

    private static Sound sound(double[] likelihoods) {
        double all = 0;
        int likeliest = 0;
        for (int kind = 0; kind < SMALL_TALK.size(); kind++) {
            all += likelihoods[kind];
            likeliest = likelihoods[kind] > likelihoods[likeliest] ? kind : likeliest;
        }
        return new Sound(all, likelihoods[VAGUE], SMALL_TALK.get(likeliest));
    }
}
