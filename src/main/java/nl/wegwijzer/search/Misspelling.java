package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far a word as it was typed is from one that may have been meant. The distance is that of Damerau (A technique for computer
 * detection and correction of spelling errors, 1964; no letter is changed twice) with weights: a letter too many or wrong is one error,
 * and what fingers and ears do more often is less. So "moett" is nearer to "moet" than to "moest".
 */
final class Misspelling {
    private static final double ERROR = 1;
    private static final double LEFT_OUT = 0.8;
    private static final double KEY_BESIDE = 0.8;
    private static final double OTHER_VOWEL = 0.75;
    private static final double CHANGED_PLACES = 0.7;

    /** A letter twice instead of once or once instead of twice, and letters that sound the same. */
    static final double SLIP = 0.5;

    /** What is written for one another by ear, in Dutch or in English. */
    private static final List<List<String>> SOUNDS = List.of(
            List.of("ij", "ei"),
            List.of("au", "ou"),
            List.of("ie", "ei"),
            List.of("ea", "ee"),
            List.of("ch", "g"),
            List.of("ks", "x"),
            List.of("dt", "d"),
            List.of("dt", "t"),
            List.of("ie", "i"),
            List.of("y", "ie"),
            List.of("y", "ij"),
            List.of("d", "t"),
            List.of("c", "k"),
            List.of("c", "s"),
            List.of("f", "v"),
            List.of("s", "z"),
            List.of("i", "y"));

    private static final String VOWELS = "aeiouy";

    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    /** Letters that were typed where others may be meant. */
    private record Heard(int typed, String meant) {}

    private final String typed;
    private final double most;
    private final int longest;

    /** For each place, what was typed just before it. */
    private final List<List<Heard>> heard = new ArrayList<>();

    /** The distance between the first letters of the word that may be meant (rows) and of the typed one. */
    private final double[][] distances;

    private final double[] fewest;

    /** The word before: the rows that it has in common with the next needn't be filled again. */
    private String before = "";

    private int filled;

    /**
     * Begins.
     *
     * @param most the distance from which a word is another one
     */
    Misspelling(String typed, double most) {
        this.typed = typed;
        this.most = most;
        this.longest = (int) (most / SLIP);
        this.distances = new double[typed.length() + longest + 1][typed.length() + 1];
        this.fewest = new double[distances.length];
        for (int place = 0; place <= typed.length(); place++) {
            heard.add(heardBefore(place));
        }
        fill("", 0);
    }

    private List<Heard> heardBefore(int place) {
        List<Heard> found = new ArrayList<>();
        for (List<String> pair : SOUNDS) {
            for (String sound : pair) {
                if (typed.startsWith(sound, place - sound.length())) {
                    String other = pair.get(sound.equals(pair.getFirst()) ? 1 : 0);
                    found.add(new Heard(sound.length(), other));
                }
            }
        }
        return found;
    }

    /** The distance; infinite when it is too far. Quickest for words in the order of their letters. */
    double from(String meant) {
        if (Math.abs(meant.length() - typed.length()) > longest) {
            return Double.POSITIVE_INFINITY;
        }
        filled = Math.min(filled, rowsInCommon(meant));
        before = meant;
        while (filled < meant.length() && !isTooFar(filled)) {
            filled++;
            fill(meant, filled);
        }
        double distance = filled < meant.length() ? Double.POSITIVE_INFINITY : distances[filled][typed.length()];
        return distance <= most ? distance : Double.POSITIVE_INFINITY;
    }

    /** How many rows of the word before are those of this one. That of the last letter in common isn't: what follows it counts too. */
    private int rowsInCommon(String meant) {
        int end = 0;
        while (end < before.length() && end < meant.length() && before.charAt(end) == meant.charAt(end)) {
            end++;
        }
        return Math.max(0, end - 1);
    }

    /** A change may take two letters of each, and so pass over one row. */
    private boolean isTooFar(int row) {
        return row > 0 && fewest[row] > most && fewest[row - 1] > most;
    }

    private void fill(String meant, int row) {
        double[] here = distances[row];
        Arrays.fill(here, Double.POSITIVE_INFINITY);
        double least = Double.POSITIVE_INFINITY;
        int last = Math.min(typed.length(), row + longest);
        for (int column = Math.max(0, row - longest); column <= last; column++) {
            here[column] = row == 0 && column == 0 ? 0 : cheapest(meant, row, column);
            least = Math.min(least, here[column]);
        }
        fewest[row] = least;
    }

    private double cheapest(String meant, int row, int column) {
        double cheapest = Double.POSITIVE_INFINITY;
        if (row > 0) {
            cheapest = distances[row - 1][column] + (isTwice(meant, row - 1) ? SLIP : LEFT_OUT);
        }
        if (column > 0) {
            cheapest = Math.min(cheapest, distances[row][column - 1] + (isTwice(typed, column - 1) ? SLIP : ERROR));
        }
        if (row > 0 && column > 0) {
            double change = change(meant.charAt(row - 1), typed.charAt(column - 1));
            cheapest = Math.min(cheapest, distances[row - 1][column - 1] + change);
            for (Heard sound : heard.get(column)) {
                int rows = sound.meant().length();
                if (meant.startsWith(sound.meant(), row - rows)) {
                    cheapest = Math.min(cheapest, distances[row - rows][column - sound.typed()] + SLIP);
                }
            }
        }
        if (row > 1 && column > 1 && changedPlaces(meant, row, column)) {
            cheapest = Math.min(cheapest, distances[row - 2][column - 2] + CHANGED_PLACES);
        }
        return cheapest;
    }

    /** Whether a letter stands beside another of its kind. */
    private static boolean isTwice(String word, int at) {
        char letter = word.charAt(at);
        return (at > 0 && word.charAt(at - 1) == letter) || (at + 1 < word.length() && word.charAt(at + 1) == letter);
    }

    private static double change(char meant, char typed) {
        if (meant == typed) {
            return 0;
        }
        if (VOWELS.indexOf(meant) >= 0 && VOWELS.indexOf(typed) >= 0) {
            return OTHER_VOWEL;
        }
        return areBeside(meant, typed) ? KEY_BESIDE : ERROR;
    }

    private static boolean areBeside(char one, char other) {
        for (String keys : KEYS) {
            int place = keys.indexOf(one);
            if (place >= 0) {
                int beside = keys.indexOf(other);
                return beside >= 0 && Math.abs(place - beside) == 1;
            }
        }
        return false;
    }

    private boolean changedPlaces(String meant, int row, int column) {
        return meant.charAt(row - 1) == typed.charAt(column - 2) && meant.charAt(row - 2) == typed.charAt(column - 1);
    }
}
