package nl.wegwijzer.safety;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;

/** What thousands of messages of many hands teach about which words together speak of a crisis. Immutable. */
public final class CrisisExamples {
    /** The file's fixed name. */
    public static final String FILE = "crisis-examples.yaml";

    private static final String KIND = "kind";
    private static final String INNOCENT = "innocent";
    private static final String LEARNT = "crisis-likeness";
    private static final List<String> LANGUAGES = List.of("nl", "en");

    /** What people write at a school every day: what the guide answers, what it doesn't, and what is no question at all. */
    private static final List<String> EVERYDAY = List.of("questions.yaml", "outside.yaml", "small-talk.yaml");

    /** A shorter piece says too little by itself. */
    private static final int SHORTEST_PART = 4;

    /** As many as "ik wil dood" and "ik wil er niet meer zijn" have. */
    private static final int FEWEST_WORDS = 3;

    private static final int FEW_WORDS = 6;

    /** In a message of so many words, not every place is looked at: it has to stay quick. */
    private static final int LONG_MESSAGE = 150;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n");

    private final Likeness likeness;
    private final LikeliestKind kinds;

    private CrisisExamples(Likeness likeness, LikeliestKind kinds) {
        this.likeness = likeness;
        this.kinds = kinds;
    }

    /**
     * Learns from the examples and from those of the rules, against what people ask every day.
     *
     * @param prepared may hold what was learnt from the very same files before
     * @throws KnowledgeException with every problem in the file of examples
     */
    public static CrisisExamples from(KnowledgeFolder folder, Prepared prepared) {
        MessageTraits traits = new MessageTraits(People.from(folder));
        return prepared.kept(LEARNT, files(folder))
                .map(bytes -> read(bytes, traits))
                .orElseGet(() -> learn(folder, traits));
    }

    /** Keeps what was learnt for later starts. */
    public void keep(KnowledgeFolder folder, Prepared prepared) {
        ByteBuffer buffer = ByteBuffer.allocate(Likeness.size() + LikeliestKind.size());
        likeness.write(buffer);
        kinds.write(buffer);
        prepared.keep(LEARNT, files(folder), buffer.array());
    }

    private static CrisisExamples read(byte[] bytes, MessageTraits traits) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new CrisisExamples(Likeness.read(buffer, traits), LikeliestKind.read(buffer));
    }

    private static List<KnowledgeFile> files(KnowledgeFolder folder) {
        List<KnowledgeFile> files = new ArrayList<>();
        files.add(folder.named(FILE));
        files.add(folder.named(CrisisRules.FILE));
        files.add(folder.named(People.FILE));
        EVERYDAY.forEach(file -> files.add(folder.named(file)));
        return files;
    }

    private static CrisisExamples learn(KnowledgeFolder folder, MessageTraits traits) {
        Map<CrisisKind, List<String>> crises = new EnumMap<>(CrisisKind.class);
        List<String> innocent = new ArrayList<>();
        read(folder.named(FILE), crises, innocent);
        List<String> positive = new ArrayList<>();
        crises.values().forEach(positive::addAll);
        for (YamlEntry rule : YamlFile.entries(folder.named(CrisisRules.FILE))) {
            positive.addAll(rule.values("examples"));
            innocent.addAll(rule.values(INNOCENT));
        }
        EVERYDAY.forEach(file -> innocent.addAll(messages(folder.named(file))));
        return new CrisisExamples(
                Likeness.between(positive, withSentences(innocent), traits), LikeliestKind.among(crises));
    }

    /** Of an innocent message every sentence is innocent too; of a cry for help nobody knows which one is it. */
    private static List<String> withSentences(List<String> messages) {
        List<String> all = new ArrayList<>(messages);
        messages.forEach(message ->
                sentences(message).filter(sentence -> !sentence.equals(message)).forEach(all::add));
        return all;
    }

    /** The sentences that say enough by themselves. */
    private static Stream<String> sentences(String message) {
        return SENTENCE_END
                .splitAsStream(message)
                .filter(sentence -> MessageWords.of(sentence).size() >= SHORTEST_PART);
    }

    private static void read(KnowledgeFile file, Map<CrisisKind, List<String>> crises, List<String> innocent) {
        List<SourceProblem> problems = new ArrayList<>();
        for (YamlEntry entry : YamlFile.entries(file)) {
            List<String> messages = messages(entry);
            if (messages.isEmpty()) {
                problems.add(entry.problem("there are no messages here; write some under nl: and en:, or take it out"));
            }
            if (entry.text(KIND).equals(INNOCENT)) {
                innocent.addAll(messages);
            } else {
                CrisisKind.named(entry.text(KIND))
                        .ifPresentOrElse(
                                kind -> crises.computeIfAbsent(kind, key -> new ArrayList<>())
                                        .addAll(messages),
                                () -> problems.add(entry.problem("\"kind: " + entry.text(KIND) + "\" isn't \""
                                        + INNOCENT + "\" and isn't one of " + CrisisKind.names())));
            }
        }
        if (problems.isEmpty() && (crises.isEmpty() || innocent.isEmpty())) {
            problems.add(new SourceProblem(
                    file.name(),
                    0,
                    "messages of both sorts are needed: about a crisis, and \"kind: " + INNOCENT + "\""));
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
    }

    private static List<String> messages(KnowledgeFile file) {
        return YamlFile.entries(file).stream()
                .flatMap(entry -> messages(entry).stream())
                .toList();
    }

    private static List<String> messages(YamlEntry entry) {
        List<String> messages = new ArrayList<>();
        LANGUAGES.forEach(language -> messages.addAll(entry.values(language)));
        return messages;
    }

    /**
     * How much a message is like those about a crisis: logarithms of the odds.
     *
     * @param whole of all of it
     * @param strongestSentence of the sentence that is most so, or of all of it
     */
    record Impression(double whole, double strongestSentence) {}

    Impression impression(String message) {
        double whole = likeness.of(message);
        double strongest = sentences(message)
                .mapToDouble(sentence -> sentence.equals(message) ? whole : likeness.of(sentence))
                .reduce(whole, Math::max);
        return new Impression(whole, strongest);
    }

    /** The odds of the few words after each other that are most so, wherever they stand: a cry may be part of a sentence. */
    double strongestWords(String message) {
        List<String> words = MessageWords.of(message);
        double strongest = likeness.of(message);
        int step = 1 + words.size() / LONG_MESSAGE;
        for (int size = FEWEST_WORDS; size <= FEW_WORDS; size++) {
            for (int start = 0; start + size <= words.size(); start += step) {
                strongest = Math.max(strongest, likeness.of(String.join(" ", words.subList(start, start + size))));
            }
        }
        return strongest;
    }

    /** What it is about, if it is about a crisis. */
    CrisisKind kind(String message) {
        return kinds.of(message);
    }
}
