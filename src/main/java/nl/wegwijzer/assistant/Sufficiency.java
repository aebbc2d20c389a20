package nl.wegwijzer.assistant;

import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.search.Evidence;
import nl.wegwijzer.search.UnitEvidence;

/**
 * Decides whether the evidence is enough to answer. A score of retrieval alone doesn't tell; how much of the question's
 * weight is covered does, by all of a unit's words and by its closest single text.
 */
final class Sufficiency {
    private static final double THRESHOLD = 0.5;

    /** A subject that the guide is known not to hold must be outweighed by far. */
    private static final double BOUNDARY = 3.0;

    // Logistic regression over the dev split of the shipped test set; see "Confidence" in the README.
    private static final double INTERCEPT = -5.0;
    private static final double COVERAGE = 5.0;
    private static final double CLOSENESS = 4.5;

    private Sufficiency() {}

    static Decision of(Inquiry inquiry, Evidence evidence) {
        if (evidence.units().isEmpty()) {
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
        double sum = INTERCEPT + COVERAGE * best.coverage() + CLOSENESS * best.closeness();
        if (inquiry.boundary().isPresent()) {
            sum -= BOUNDARY;
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** One general word, such as "ouders", fits most recommendations equally well. */
    private static boolean isVague(Evidence evidence) {
        if (evidence.subjectWords() > 1 || !evidence.named().isEmpty()) {
            return false;
        }
        double best = evidence.units().getFirst().coverage();
        return evidence.units().stream()
                        .filter(unit -> unit.unit().kind() == PassageKind.RECOMMENDATION)
                        .filter(unit -> unit.coverage() >= 0.95 * best)
                        .count()
                >= 3;
    }
}
