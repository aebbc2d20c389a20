package nl.wegwijzer.safety;

import java.util.ArrayList;
import java.util.List;

/** A pattern of words as an editor wrote it: one stretch of words, or several that stand close together in any order. */
record Phrase(String text, List<WordSequence> parts) {
    private static final int CLOSE = 8 * Span.WORD;
    private static final int MOST_TOLERATED = 3;

    Phrase {
        parts = List.copyOf(parts);
    }

    /** Where it stands in a message, typing errors allowed for: the more words, the more errors. */
    List<Span> in(Sightings sightings) {
        if (!possibleIn(sightings)) {
            return List.of();
        }
        int words = parts.stream().mapToInt(WordSequence::fewestWords).sum();
        return in(sightings, Math.min(words, MOST_TOLERATED));
    }

    /** Where it stands in a message letter for letter. */
    List<Span> exactlyIn(Sightings sightings) {
        return possibleIn(sightings) ? in(sightings, 0) : List.of();
    }

    /** Most phrases share no word with a message; that is seen at once. */
    private boolean possibleIn(Sightings sightings) {
        for (WordSequence part : parts) {
            if (!part.possibleIn(sightings)) {
                return false;
            }
        }
        return true;
    }

    private List<Span> in(Sightings sightings, int tolerated) {
        List<Span> found = parts.get(0).in(sightings, tolerated);
        for (WordSequence part : parts.subList(1, parts.size())) {
            found = close(found, part.in(sightings, tolerated), tolerated);
        }
        return found;
    }

    private static List<Span> close(List<Span> some, List<Span> others, int tolerated) {
        List<Span> found = new ArrayList<>();
        for (Span span : some) {
            // One partner is enough, the nearest; all pairs of a message full of the same word would be very many.
            Span best = null;
            for (Span other : others) {
                if (fits(span, other, tolerated) && (best == null || span.distanceTo(other) < span.distanceTo(best))) {
                    best = other;
                }
            }
            if (best != null) {
                found.add(new Span(
                        Math.min(span.start(), best.start()),
                        Math.max(span.end(), best.end()),
                        span.cost() + best.cost()));
            }
        }
        return found;
    }

    private static boolean fits(Span span, Span other, int tolerated) {
        return !span.overlaps(other) && span.distanceTo(other) <= CLOSE && span.cost() + other.cost() <= tolerated;
    }
}
