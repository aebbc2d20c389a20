package nl.wegwijzer.safety;

import java.util.Optional;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;

/**
 * Recognises a message about a crisis: by the rules of editors, and by how like it is to thousands of examples. The examples see
 * what nobody wrote a rule for; they also see where a rule fires on a word alone. Immutable; any number of threads may use it.
 */
public final class CrisisDetector {
    // Logistic regression over the examples, each judged by what was learnt from other hands; see "A cry for help" in
    // the README. The intercept isn't fitted: it keeps what CrisisDetectorTest asks of messages that nothing was
    // learnt from.
    private static final double INTERCEPT = -0.55;
    private static final double WHOLE = 0.67;
    private static final double SENTENCE = 0.49;
    private static final double RULE = 1.67;
    private static final double LENGTH = 0.52;
    private static final double MOST_LIKENESS = 8;

    /** A longer message has more that is beside the matter, up to here. */
    private static final int MOST_WORDS = 20;

    // Not fitted: where a rule fires, a few words like these stay what they are in the midst of anything; and a short
    // message tells no story in which a rule's word would be innocent, nor what else it is about when a finger slips.
    private static final double WORDS_LIKE_A_CRISIS = 4;
    private static final int NO_STORY = 11;

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
        int words = MessageWords.of(message).size();
        double odds = odds(message, words, byRule.isPresent());
        boolean crisis = byRule.isEmpty() ? odds > 0 : isBelieved(message, words, odds);
        return crisis ? Optional.of(byRule.orElseGet(() -> likeliest(message))) : Optional.empty();
    }

    /** Whether a rule that fires is right about a message. */
    private boolean isBelieved(String message, int words, double odds) {
        return words <= NO_STORY || odds > 0 || examples.strongestWords(message) > WORDS_LIKE_A_CRISIS;
    }

    private double odds(String message, int words, boolean rule) {
        CrisisExamples.Impression impression = examples.impression(message);
        return INTERCEPT
                + WHOLE * limited(impression.whole())
                + SENTENCE * limited(impression.strongestSentence())
                + (rule ? RULE : 0)
                + LENGTH * Math.log1p(Math.min(words, MOST_WORDS));
    }

    private static double limited(double likeness) {
        return Math.clamp(likeness, -MOST_LIKENESS, MOST_LIKENESS);
    }

    private CrisisSignal likeliest(String message) {
        return new CrisisSignal(examples.kind(message), rules.speaker(message), false);
    }
}
