package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.guide.Domain;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.guide.Recommendation;

/**
 * Passages that answer together: a recommendation with all that stands under it, one box of signals, a tip, or one part
 * about the guide.
 *
 * @param id {@code 3.1}, {@code 3-niet-goed}, {@code 3-tip}, {@code over-herkomst}
 * @param kind the kind of its first passage, which says what the unit is
 * @param passages in the order of the guide; never empty
 */
public record Unit(String id, PassageKind kind, int domain, List<Passage> passages) {
    /** Copies the list. */
    public Unit {
        passages = List.copyOf(passages);
    }

    /** Whether editors wrote questions for it. */
    boolean hasQuestions() {
        return passages.stream().anyMatch(passage -> !passage.questions().isEmpty());
    }

    /** The units of a guide, in its order. */
    static List<Unit> of(Guide guide) {
        List<Unit> units = new ArrayList<>();
        for (Domain domain : guide.domains()) {
            boxes(domain, units);
            domain.tips().forEach(tip -> units.add(single(tip)));
            for (Recommendation recommendation : domain.recommendations()) {
                units.add(new Unit(
                        recommendation.number().toString(),
                        PassageKind.RECOMMENDATION,
                        domain.number(),
                        recommendation.passages().toList()));
            }
        }
        guide.about().forEach(passage -> units.add(single(passage)));
        return List.copyOf(units);
    }

    private static void boxes(Domain domain, List<Unit> units) {
        List<Passage> open = new ArrayList<>();
        for (Passage signal : domain.signals()) {
            if (!open.isEmpty() && !boxOf(open.getFirst()).equals(boxOf(signal))) {
                units.add(box(open));
                open.clear();
            }
            open.add(signal);
        }
        if (!open.isEmpty()) {
            units.add(box(open));
        }
    }

    private static Unit box(List<Passage> passages) {
        Passage first = passages.getFirst();
        return new Unit(boxOf(first), first.kind(), first.domain(), passages);
    }

    /** {@code 3-niet-goed} of {@code 3-niet-goed-1}. */
    private static String boxOf(Passage signal) {
        String id = signal.id().value();
        return id.substring(0, id.lastIndexOf('-'));
    }

    private static Unit single(Passage passage) {
        return new Unit(passage.id().value(), passage.kind(), passage.domain(), List.of(passage));
    }
}
