package nl.wegwijzer.assistant;

import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.question.Aspect;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.search.Evidence;
import nl.wegwijzer.search.UnitEvidence;

/**
 * Decides whether the evidence is enough to answer. A score of retrieval alone doesn't tell; how much of the question's
 * weight is covered does, by all of a unit's words and by its closest single text, and whether it is more like the questions
 * that the guide answers than like those that lie outside it.
 */
final class Sufficiency {
    private static final double THRESHOLD = 0.65;

    // Logistic regression over the dev split and 2,400 questions of other hands, each with what was learnt from the
    // hands beside it; SHORT and OUTSIDE were set by hand. See the README.
    private static final double INTERCEPT = -1.84;
    private static final double COVERAGE = 0.83;
    private static final double MASS = 0.88;
    private static final double MOST_MASS = 2.5;
    private static final double UNKNOWN = -1.77;
    private static final double INSIDE = 1.4;
    private static final double SHORT = 2;
    private static final int FEW_WORDS = 2;
    private static final double ENOUGH_WORDS = 2;
    private static final double STRANGE = -1.5;
    private static final double FAMILIARITY = 1.05;

    /** For a question about nothing but what editors put outside: it is declined, whatever else sounds like home. */
    private static final double OUTSIDE = -14;

    /** Not fitted: whoever asks for a programme of the guide, and for nothing else, gets what the guide says of it. */
    private static final double PROGRAMME = 3;

    private static final double ALL = 0.9;

    /** Units whose scores lie this near to the best can't be told apart. */
    private static final double CLOSE = 0.6;

    private Sufficiency() {}

    static Decision of(Inquiry inquiry, Evidence evidence) {
        if (evidence.units().isEmpty() || asksForFacts(inquiry, evidence)) {
            return new Decision.Decline(0);
        }
        double confidence = confidence(inquiry, evidence);
        if (confidence < THRESHOLD) {
            return new Decision.Decline(confidence);
        }
        return isVague(evidence) ? new Decision.AskBack() : new Decision.Answer(confidence);
    }

    static double confidence(Inquiry inquiry, Evidence evidence) {
        UnitEvidence best = evidence.units().getFirst();
        double sum = INTERCEPT
                + COVERAGE * best.coverage()
                + MASS * Math.min(best.mass(), MOST_MASS)
                + UNKNOWN * unknown(evidence)
                + INSIDE * evidence.neighbours().share()
                + SHORT * (saysOneThing(evidence) ? best.coverage() : 0)
                + FAMILIARITY * familiarity(evidence)
                + OUTSIDE * outside(inquiry, evidence)
                + (asksForProgramme(inquiry, evidence) ? PROGRAMME : 0);
        return 1 / (1 + Math.exp(-sum));
    }

    /** "Leerplichtambtenaar" is enough to go by; a word that nobody knows, or that sounds like another book, isn't. */
    private static boolean saysOneThing(Evidence evidence) {
        return evidence.subjectWords() <= FEW_WORDS
                && evidence.unknown().isEmpty()
                && evidence.neighbours().familiarity() > STRANGE;
    }

    /** The share of its words about a subject that nobody knows: one of two says more than one in a story. */
    private static double unknown(Evidence evidence) {
        return Math.min(1, evidence.unknown().size() / (double) Math.max(1, evidence.subjectWords()));
    }

    /** What the words weigh that name a subject outside the guide: in a story they may stand by the way. */
    private static double outside(Inquiry inquiry, Evidence evidence) {
        return inquiry.boundary()
                .filter(found -> isOutside(inquiry, evidence))
                .map(found -> evidence.shareOf(found.words()))
                .orElse(0.0);
    }

    /** A question with hardly a word about a subject ("is dat niet te duur?") may sound like any, and so says little. */
    private static double familiarity(Evidence evidence) {
        double sounds = evidence.neighbours().familiarity();
        return sounds <= 0 ? sounds : sounds * Math.min(1, evidence.subjectWords() / ENOUGH_WORDS);
    }

    /**
     * Whether the question names a subject that the guide doesn't hold. A longer phrase of the lexicon wins: an addicted
     * parent is a matter of the home, whatever the guide says of addiction.
     */
    static boolean isOutside(Inquiry inquiry, Evidence evidence) {
        return inquiry.boundary()
                .filter(found -> found.words().stream().noneMatch(evidence.phrases()::contains))
                .isPresent();
    }

    private static boolean asksForProgramme(Inquiry inquiry, Evidence evidence) {
        return inquiry.aspects().contains(Aspect.DEFINITION)
                && !evidence.named().isEmpty()
                && evidence.subjectWords() <= FEW_WORDS
                && evidence.units().getFirst().coverage() >= ALL;
    }

    /** The guide names programmes; their price, length or proof it doesn't give. */
    private static boolean asksForFacts(Inquiry inquiry, Evidence evidence) {
        return inquiry.aspects().contains(Aspect.PROGRAMME_FACTS)
                && !evidence.named().isEmpty();
    }

    /** One general word, such as "ouders", fits most recommendations equally well. */
    private static boolean isVague(Evidence evidence) {
        if (evidence.subjectWords() > 1 || !evidence.named().isEmpty()) {
            return false;
        }
        double best = evidence.units().getFirst().coverage();
        double score = evidence.units().getFirst().score();
        return evidence.units().stream()
                        .filter(unit -> unit.unit().kind() == PassageKind.RECOMMENDATION)
                        .filter(unit -> unit.coverage() >= 0.95 * best && unit.score() >= CLOSE * score)
                        .count()
                >= 3;
    }
}
