package nl.wegwijzer.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Words that follow each other, with room between them where the editor left some. */
record WordSequence(List<Place> places) {
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
        Reach reach = begin(sightings, tolerated);
        for (Place place : places.subList(1, places.size())) {
            if (reach.isNowhere()) {
                return List.of();
            }
            reach = extend(reach, place, sightings);
        }
        return reach.spans();
    }

    private Reach begin(Sightings sightings, int tolerated) {
        Reach reach = new Reach(tolerated, sightings.length());
        for (Span span : sightings.of(places.get(0).words())) {
            if (span.cost() <= tolerated) {
                reach.add(span.cost(), span.end(), span.start());
            }
        }
        return reach;
    }

    private static Reach extend(Reach before, Place place, Sightings sightings) {
        Reach after = place.optional() ? before.copy() : new Reach(before.tolerated, before.length);
        for (Span span : sightings.of(place.words())) {
            for (int cost = 0; cost + span.cost() <= before.tolerated; cost++) {
                int start = before.latest(cost, span.start() - place.room() * Span.WORD, span.start());
                if (start != Reach.NOWHERE) {
                    after.add(cost + span.cost(), span.end(), start);
                }
            }
        }
        return after;
    }

    /** The latest start of what ends at each position, by cost; takes room only once there is something to keep. */
    private static final class Reach {
        private static final int NOWHERE = -1;

        private final int tolerated;
        private final int length;
        /** One more than the start, so that 0 is nowhere. */
        private int[][] starts = {};

        Reach(int tolerated, int length) {
            this.tolerated = tolerated;
            this.length = length;
        }

        boolean isNowhere() {
            return starts.length == 0;
        }

        void add(int cost, int end, int start) {
            if (isNowhere()) {
                starts = new int[tolerated + 1][0];
            }
            if (starts[cost].length == 0) {
                starts[cost] = new int[length + 1];
            }
            starts[cost][end] = Math.max(starts[cost][end], start + 1);
        }

        int latest(int cost, int from, int to) {
            if (starts[cost].length == 0) {
                return NOWHERE;
            }
            int latest = 0;
            for (int end = Math.max(0, from); end <= to; end++) {
                latest = Math.max(latest, starts[cost][end]);
            }
            return latest - 1;
        }

        Reach copy() {
            Reach copy = new Reach(tolerated, length);
            copy.starts = starts.clone();
            for (int cost = 0; cost < starts.length; cost++) {
                copy.starts[cost] = starts[cost].clone();
            }
            return copy;
        }

        List<Span> spans() {
            List<Span> found = new ArrayList<>();
            for (int cost = 0; cost < starts.length; cost++) {
                for (int end = 0; end < starts[cost].length; end++) {
                    if (starts[cost][end] != 0) {
                        found.add(new Span(starts[cost][end] - 1, end, cost));
                    }
                }
            }
            return found;
        }
    }
}
