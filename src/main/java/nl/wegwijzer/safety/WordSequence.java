package nl.wegwijzer.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Words that follow each other, with room between them where the editor left some. */
record WordSequence(List<Place> places) {
    private static final int NOWHERE = -1;

    WordSequence {
        places = List.copyOf(places);
    }

    /**
     * One place in the sequence.
     *
     * @param words the numbers of the words that may stand there
     * @param optional whether it may stay empty
     * @param room how many other words may stand before it
     */
    record Place(BitSet words, boolean optional, int room) {}

    int fewestWords() {
        return (int) places.stream().filter(place -> !place.optional()).count();
    }

    boolean possibleIn(Sightings sightings) {
        for (Place place : places) {
            if (!place.optional() && !sightings.anyOf(place.words())) {
                return false;
            }
        }
        return true;
    }

    /** One stretch for each place where the sequence ends, the shortest. Takes time in proportion to the message. */
    List<Span> in(Sightings sightings, int tolerated) {
        int[][] starts = begin(sightings, tolerated);
        for (Place place : places.subList(1, places.size())) {
            starts = extend(starts, place, sightings, tolerated);
        }
        List<Span> found = new ArrayList<>();
        for (int cost = 0; cost <= tolerated; cost++) {
            for (int end = 0; end < starts[cost].length; end++) {
                if (starts[cost][end] != NOWHERE) {
                    found.add(new Span(starts[cost][end], end, cost));
                }
            }
        }
        return found;
    }

    private int[][] begin(Sightings sightings, int tolerated) {
        int[][] starts = nothing(sightings, tolerated);
        for (Span span : sightings.of(places.get(0).words())) {
            if (span.cost() <= tolerated) {
                keepLatest(starts[span.cost()], span.end(), span.start());
            }
        }
        return starts;
    }

    /** From the latest start of what ends at each position, by cost, to the same with one more place filled. */
    private static int[][] extend(int[][] before, Place place, Sightings sightings, int tolerated) {
        int[][] after = nothing(sightings, tolerated);
        if (place.optional()) {
            for (int cost = 0; cost <= tolerated; cost++) {
                after[cost] = before[cost].clone();
            }
        }
        for (Span span : sightings.of(place.words())) {
            for (int cost = 0; cost + span.cost() <= tolerated; cost++) {
                int start = latest(before[cost], span.start() - place.room() * Span.WORD, span.start());
                keepLatest(after[cost + span.cost()], span.end(), start);
            }
        }
        return after;
    }

    private static int latest(int[] starts, int from, int to) {
        int latest = NOWHERE;
        for (int end = Math.max(0, from); end <= to; end++) {
            latest = Math.max(latest, starts[end]);
        }
        return latest;
    }

    private static void keepLatest(int[] starts, int end, int start) {
        starts[end] = Math.max(starts[end], start);
    }

    private static int[][] nothing(Sightings sightings, int tolerated) {
        int[][] starts = new int[tolerated + 1][sightings.length() + 1];
        for (int[] row : starts) {
            Arrays.fill(row, NOWHERE);
        }
        return starts;
    }
}
