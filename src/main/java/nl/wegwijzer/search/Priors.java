package nl.wegwijzer.search;

import java.util.Set;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.question.Aspect;
import nl.wegwijzer.question.Understanding.Inquiry;

/**
 * How likely a unit is to be meant, before its words are looked at: recommendations answer most questions; what is said
 * about the guide itself uses the same big words (stress, pressure) and must not come before them; what was just spoken of
 * comes first when a question points back.
 */
final class Priors {
    /** Signals have no interventions and no examples from practice: they stand in only when nothing else is found. */
    private static final double NO_PARTS = 0.12;

    /** What a question points back to ("hoe vinden gezinnen dat?") is likelier meant than what its few words are like. */
    private static final double SPOKEN_OF = 9;

    private Priors() {}

    static double of(Unit unit, Inquiry inquiry) {
        boolean spokenOf =
                inquiry.before().stream().map(RecommendationNumber::toString).anyMatch(unit.id()::equals);
        return ofKind(unit, inquiry.aspects()) * (spokenOf ? SPOKEN_OF : 1);
    }

    private static double ofKind(Unit unit, Set<Aspect> aspects) {
        return switch (unit.kind()) {
            case SIGNAL -> signal(unit, aspects);
            case TIP -> aspects.contains(Aspect.TIP) ? 4 : 0.75;
            case ABOUT -> aspects.contains(Aspect.ABOUT) ? 1.2 : asksForParts(aspects) ? 0.5 : 0.7;
            case RECOMMENDATION, PRACTICE, INTERVENTION, FOOTNOTE, ABSENCE -> 1;
        };
    }

    private static boolean asksForParts(Set<Aspect> aspects) {
        return aspects.contains(Aspect.INTERVENTIONS) || aspects.contains(Aspect.EXAMPLE);
    }

    private static double signal(Unit unit, Set<Aspect> aspects) {
        if (asksForParts(aspects)) {
            return NO_PARTS;
        }
        boolean well = unit.id().endsWith("-wel-goed");
        Aspect own = well ? Aspect.SIGNALS_WELL : Aspect.SIGNALS_NOT_WELL;
        if (aspects.contains(own)) {
            return 2.2;
        }
        boolean other = aspects.contains(Aspect.SIGNALS_WELL) || aspects.contains(Aspect.SIGNALS_NOT_WELL);
        return other ? 0.25 : 0.75;
    }
}
