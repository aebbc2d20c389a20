package nl.wegwijzer.composition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.guide.Recommendation;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.question.Aspect;
import nl.wegwijzer.question.Understanding;
import nl.wegwijzer.search.Evidence;
import nl.wegwijzer.search.Unit;
import nl.wegwijzer.search.UnitEvidence;

/**
 * Puts answers together from the guide's own words: first the recommendation, then what practice says, then fitting
 * interventions; or just what the question asks to see.
 */
public final class ExtractiveComposer implements AnswerComposer {
    /** A second recommendation belongs in the answer when it covers this much of the question that the first doesn't. */
    private static final double SPANS_TWO = 0.08;

    private static final double CLEARLY = 1.2;

    /** … and when it fits half as well. */
    private static final double HALF_AS_GOOD = 0.4;

    /** One that fits this nearly as well may be what was meant. */
    private static final double NEARLY_AS_GOOD = 0.55;

    private final Guide guide;

    /** Over a guide. */
    public ExtractiveComposer(Guide guide) {
        this.guide = guide;
    }

    @Override
    public List<DraftStatement> inquiry(Understanding.Inquiry inquiry, Evidence evidence) {
        AnswerPlan plan = new AnswerPlan(inquiry.language(), inquiry.text(), evidence);
        if (evidence.units().isEmpty()) {
            return List.of();
        }
        UnitEvidence best = evidence.units().getFirst();
        if (!evidence.named().isEmpty() && asksForProgramme(inquiry.aspects(), best)) {
            plan.named(guide, meant(evidence.named(), inquiry));
            return plan.drafts();
        }
        switch (best.unit().kind()) {
            case RECOMMENDATION -> recommendations(inquiry, evidence, best, plan);
            case SIGNAL -> signals(inquiry, evidence, best.unit(), plan);
            case TIP -> plan.tip(best.unit());
            case ABOUT -> plan.about(best.unit());
            case PRACTICE, INTERVENTION, FOOTNOTE, ABSENCE ->
                throw new IllegalStateException(
                        "no unit begins with a passage of kind " + best.unit().kind());
        }
        return plan.drafts();
    }

    /** "Wat doet SWPBS daarin?" is about the recommendation of the turn before, not about all that name the programme. */
    private static List<Passage> meant(List<Passage> named, Understanding.Inquiry inquiry) {
        List<Passage> before = named.stream()
                .filter(passage -> passage.recommendation()
                        .filter(inquiry.before()::contains)
                        .isPresent())
                .toList();
        return before.isEmpty() ? named : before;
    }

    /** A programme that is named answers for itself, unless signals, the tip or the guide itself fit better. */
    private static boolean asksForProgramme(Set<Aspect> aspects, UnitEvidence best) {
        return best.unit().kind() == PassageKind.RECOMMENDATION || aspects.contains(Aspect.DEFINITION);
    }

    private void recommendations(Understanding.Inquiry inquiry, Evidence evidence, UnitEvidence best, AnswerPlan plan) {
        Recommendation first = recommendation(best.unit());
        Optional<Recommendation> second = second(evidence, best).map(this::recommendation);
        plan.recommendation(first, inquiry.aspects(), second.isPresent());
        second.ifPresent(recommendation -> plan.further(recommendation, inquiry.aspects()));
    }

    private static Optional<Unit> second(Evidence evidence, UnitEvidence best) {
        return evidence.units().stream()
                .skip(1)
                .filter(other -> other.unit().kind() == PassageKind.RECOMMENDATION)
                .filter(other -> other.score() >= NEARLY_AS_GOOD * best.score()
                        || (other.score() >= HALF_AS_GOOD * best.score() && other.addsTo(best) >= SPANS_TWO))
                .map(UnitEvidence::unit)
                .findFirst();
    }

    /** Both boxes stand in the order of the guide, unless one is clearly what is asked about. */
    private static boolean isClearly(Unit box, Evidence evidence) {
        List<UnitEvidence> boxes = evidence.units().stream()
                .filter(unit -> unit.unit().kind() == PassageKind.SIGNAL)
                .toList();
        return boxes.getFirst().unit().equals(box)
                && (boxes.size() == 1
                        || boxes.getFirst().score() > CLEARLY * boxes.get(1).score());
    }

    private void signals(Understanding.Inquiry inquiry, Evidence evidence, Unit box, AnswerPlan plan) {
        boolean both = inquiry.aspects().contains(Aspect.SIGNALS_WELL)
                && inquiry.aspects().contains(Aspect.SIGNALS_NOT_WELL);
        if (both) {
            evidence.units().stream()
                    .map(UnitEvidence::unit)
                    .filter(unit -> unit.kind() == PassageKind.SIGNAL && unit.domain() == box.domain())
                    .sorted(Comparator.comparing((Unit unit) -> !isClearly(unit, evidence))
                            .thenComparing(Unit::id))
                    .forEach(plan::signals);
            return;
        }
        plan.signals(box);
        boolean onlySignals = inquiry.aspects().contains(Aspect.SIGNALS_WELL)
                || inquiry.aspects().contains(Aspect.SIGNALS_NOT_WELL);
        if (!onlySignals) {
            evidence.units().stream()
                    .map(UnitEvidence::unit)
                    .filter(unit -> unit.kind() == PassageKind.RECOMMENDATION)
                    .findFirst()
                    .ifPresent(unit -> plan.statement(recommendation(unit)));
        }
    }

    @Override
    public List<DraftStatement> lookup(Understanding.Lookup lookup, Evidence evidence) {
        AnswerPlan plan = new AnswerPlan(lookup.language(), lookup.text(), evidence);
        List<Recommendation> asked = lookup.numbers().stream()
                .flatMap(number -> guide.recommendation(number).stream())
                .toList();
        boolean several = asked.size() > 1;
        for (Recommendation recommendation : asked) {
            if (several && !asksForParts(lookup.aspects())) {
                plan.statement(recommendation);
            } else {
                plan.recommendation(recommendation, lookup.aspects(), several);
            }
        }
        return plan.drafts();
    }

    private static boolean asksForParts(Set<Aspect> aspects) {
        return aspects.contains(Aspect.INTERVENTIONS) || aspects.contains(Aspect.EXAMPLE);
    }

    @Override
    public List<DraftStatement> overview(Understanding.Overview overview) {
        AnswerPlan plan = new AnswerPlan(overview.language(), "", Evidence.NONE);
        List<Recommendation> recommendations = guide.recommendations().stream()
                .filter(recommendation -> overview.domain().isEmpty()
                        || overview.domain().getAsInt()
                                == recommendation.number().domain())
                .toList();
        if (overview.interventions()) {
            plan.allInterventions(recommendations);
        } else {
            plan.allStatements(recommendations);
        }
        boolean ofSeveral = overview.domain().isEmpty() && guide.domains().size() > 1;
        return ofSeveral && plan.leftOut() ? List.of() : plan.drafts();
    }

    @Override
    public List<DraftStatement> listed(Understanding.Listed listed) {
        AnswerPlan plan = new AnswerPlan(listed.language(), "", Evidence.NONE);
        plan.named(guide, guide.passage(listed.description().value()).stream().toList());
        return plan.drafts();
    }

    private Recommendation recommendation(Unit unit) {
        return RecommendationNumber.parse(unit.id())
                .flatMap(guide::recommendation)
                .orElseThrow(() -> new IllegalStateException("no recommendation " + unit.id()));
    }
}
