package nl.wegwijzer.safety;

import java.util.Optional;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;

/**
 * Recognises a message about a crisis: by the rules of editors, and by how like it is to thousands of examples. The examples see
 * what nobody wrote a rule for; they also see where a rule fires on a word alone. Immutable; any number of threads may use it.
 */
public final class CrisisDetector {
    // Logistic regression over the examples, each judged by what was learnt from the others; see "A cry for help" in
    // the README. The weights of the whole and of the sentence were then moved towards the sentence, by two hands that
    // nothing had been learnt from: people of other hands say other things around what matters.
    private static final double INTERCEPT = -4.9;
    private static final double WHOLE = 0.5;
    private static final double SENTENCE = 0.6;
    private static final double RULE = 3.0;
    private static final double LENGTH = 2.06;
    private static final double MOST_LIKENESS = 8;

    /** Set by hand: home is where cries come from, and where the guide's questions come from too. */
    private static final double LIKE_THE_GUIDE = -0.25;

    /** A longer message has more that is beside the matter, up to here. */
    private static final int MOST_WORDS = 20;

    // Not fitted: where a rule fires, a few words like these stay what they are in the midst of anything; a short
    // message gets the benefit of the doubt, or one slip of the finger could hide it; and two or three words tell no
    // story in which a rule's word would be innocent.
    private static final double WORDS_LIKE_A_CRISIS = 4;
    private static final double DOUBT = -2;
    private static final int FEW_WORDS = 8;
    private static final int NO_STORY = 3;

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
        return words <= NO_STORY
                || odds > (words <= FEW_WORDS ? DOUBT : 0)
                || examples.strongestWords(message) > WORDS_LIKE_A_CRISIS;
    }

    private double odds(String message, int words, boolean rule) {
        return INTERCEPT
                + WHOLE * limited(examples.likeness(message))
                + SENTENCE * limited(examples.strongestSentence(message))
                + LIKE_THE_GUIDE * Math.max(0, examples.likenessToTheGuide(message))
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
