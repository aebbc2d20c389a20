package nl.wegwijzer.safety;

import java.util.Optional;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;

/**
 * Recognises a message about a crisis: by the rules of editors, and by how like it is to thousands of examples. The examples see
 * what nobody wrote a rule for; they also see where a rule fires on a word alone. Immutable; any number of threads may use it.
 */
public final class CrisisDetector {
    // Chosen on one half of the messages that others wrote for this, measured on the other; see "Crisis rules" in the
    // README.
    private static final double LIKE_A_CRISIS = 1.0;
    private static final double SENTENCE_LIKE_A_CRISIS = 3.0;
    private static final double INNOCENT = -1;
    private static final int FEW_WORDS = 4;

    private final CrisisRules rules;
    private final CrisisExamples examples;

    /** With both. */
    public CrisisDetector(CrisisRules rules, CrisisExamples examples) {
        this.rules = rules;
        this.examples = examples;
    }

    /**
     * Reads the rules and learns from the examples.
     *
     * @param prepared may hold what was tried and learnt before
     * @throws nl.wegwijzer.knowledge.KnowledgeException with what is wrong in a file
     */
    public static CrisisDetector from(KnowledgeFolder folder, Prepared prepared) {
        return new CrisisDetector(CrisisRules.from(folder, prepared), CrisisExamples.from(folder, prepared));
    }

    /** Works this out for later starts. */
    public void keep(KnowledgeFolder folder, Prepared prepared) {
        prepared.noteTried(folder.named(CrisisRules.FILE));
        examples.keep(folder, prepared);
    }

    /** Whether a message speaks of a crisis. Never backtracks; about a millisecond for 2,000 characters, whatever they say. */
    public Optional<CrisisSignal> detect(String message) {
        Optional<CrisisSignal> byRule = rules.detect(message);
        if (byRule.isPresent()) {
            return byRule.filter(signal -> signal.now() || examples.strongestWords(message) > INNOCENT);
        }
        boolean like = !isShort(message) && examples.likeness(message) > LIKE_A_CRISIS;
        return like || examples.strongestSentence(message) > SENTENCE_LIKE_A_CRISIS
                ? Optional.of(new CrisisSignal(examples.kind(message), rules.speaker(message), false))
                : Optional.empty();
    }

    /** "Tja, en nu dan": a few words are like anything. */
    private static boolean isShort(String message) {
        return MessageWords.of(message).size() <= FEW_WORDS;
    }
}
