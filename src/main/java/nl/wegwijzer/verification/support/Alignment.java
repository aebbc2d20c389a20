package nl.wegwijzer.verification.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which word of a passage each naming word of a sentence stands for: of all ways to choose, the one that jumps least
 * (Viterbi over the places of each word).
 */
final class Alignment {
    private static final double BACK = 1.5;
    private static final double OTHER_CLAUSE = 0.6;
    private static final double OTHER_SENTENCE = 2.5;
    private static final double TWICE = 3;
    private static final double OTHER_FORM = 0.7;
    private static final double STEP = 0.08;
    /** Decides between places that are all far. */
    private static final double FURTHER = 0.002;

    private static final int FAR = 12;

    private final List<Token> said;
    private final List<Token> text;
    private final int[] places;
    private final BitSet used;

    private Alignment(List<Token> said, List<Token> text, int[] places) {
        this.said = said;
        this.text = text;
        this.places = places;
        this.used = new BitSet(text.size());
        Arrays.stream(places).filter(place -> place >= 0).forEach(used::set);
    }

    /** The naming word of a sentence that has no place; empty when all have one. */
    static Optional<Token> unplaced(List<Token> said, Reference reference) {
        return said.stream()
                .filter(token -> token.role().isNaming())
                .filter(token -> !reference.isFree(token))
                .filter(token -> reference.tokens().stream().noneMatch(token::isSame))
                .findFirst();
    }

    /** Places every naming word that has one. */
    static Alignment of(List<Token> said, Reference reference) {
        List<Token> text = reference.tokens();
        int[] places = new int[said.size()];
        Arrays.fill(places, -1);
        List<Integer> placed = new ArrayList<>();
        List<List<Integer>> choices = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).role().isNaming()) {
                List<Integer> found = choices(said.get(i), text, reference);
                if (!found.isEmpty()) {
                    placed.add(i);
                    choices.add(found);
                }
            }
        }
        int[] best = cheapest(placed.stream().map(said::get).toList(), choices, text);
        for (int i = 0; i < best.length; i++) {
            places[placed.get(i)] = best[i];
        }
        return new Alignment(said, text, places);
    }

    /** A word of the programme's own sentence frame ("biedt") stands for no other that says the same. */
    private static List<Integer> choices(Token token, List<Token> text, Reference reference) {
        boolean free = reference.isFree(token);
        List<Integer> found = new ArrayList<>();
        for (int place = 0; place < text.size(); place++) {
            if (free ? token.isSameForm(text.get(place)) : token.isSame(text.get(place))) {
                found.add(place);
            }
        }
        return found;
    }

    private static int[] cheapest(List<Token> words, List<List<Integer>> choices, List<Token> text) {
        int[] best = new int[choices.size()];
        if (choices.isEmpty()) {
            return best;
        }
        List<double[]> costs = new ArrayList<>();
        List<int[]> from = new ArrayList<>();
        costs.add(otherForms(words.getFirst(), choices.getFirst(), text));
        from.add(new int[choices.getFirst().size()]);
        for (int i = 1; i < choices.size(); i++) {
            List<Integer> before = choices.get(i - 1);
            List<Integer> here = choices.get(i);
            double[] cost = new double[here.size()];
            double[] otherForm = otherForms(words.get(i), here, text);
            int[] origin = new int[here.size()];
            for (int j = 0; j < here.size(); j++) {
                cost[j] = Double.MAX_VALUE;
                for (int k = 0; k < before.size(); k++) {
                    double total = costs.get(i - 1)[k] + step(text, before.get(k), here.get(j)) + otherForm[j];
                    if (total < cost[j]) {
                        cost[j] = total;
                        origin[j] = k;
                    }
                }
            }
            costs.add(cost);
            from.add(origin);
        }
        int at = cheapest(costs.getLast());
        for (int i = choices.size() - 1; i >= 0; i--) {
            best[i] = choices.get(i).get(at);
            at = from.get(i)[at];
        }
        return best;
    }

    private static double[] otherForms(Token word, List<Integer> places, List<Token> text) {
        return places.stream()
                .mapToDouble(place -> word.isSameForm(text.get(place)) ? 0 : OTHER_FORM)
                .toArray();
    }

    private static int cheapest(double[] costs) {
        int best = 0;
        for (int i = 1; i < costs.length; i++) {
            if (costs[i] < costs[best]) {
                best = i;
            }
        }
        return best;
    }

    private static double step(List<Token> text, int from, int to) {
        if (from == to) {
            return TWICE;
        }
        Token one = text.get(from);
        Token other = text.get(to);
        int apart = Math.abs(to - from) - 1;
        return STEP * Math.min(FAR, apart)
                + FURTHER * apart
                + (to < from ? BACK : 0)
                + (one.clause() == other.clause() ? 0 : OTHER_CLAUSE)
                + (one.sentence() == other.sentence() ? 0 : OTHER_SENTENCE);
    }

    List<Token> said() {
        return said;
    }

    List<Token> text() {
        return text;
    }

    /** The place of a word of the sentence; -1 when it has none. */
    int place(int word) {
        return places[word];
    }

    /** The places of the words from one to before another, in the order of the sentence. */
    int[] places(int from, int to) {
        return Arrays.stream(places, from, to).filter(place -> place >= 0).toArray();
    }

    /** The place of the naming word before a word; -1 when there is none or it has no place. */
    int placeBefore(int word) {
        return placeOfNaming(IntStream.iterate(word - 1, at -> at >= 0, at -> at - 1));
    }

    /** The place of the naming word after a word; -1 when there is none or it has no place. */
    int placeAfter(int word) {
        return placeOfNaming(IntStream.range(word + 1, said.size()));
    }

    private int placeOfNaming(IntStream words) {
        return words.filter(at -> said.get(at).role().isNaming())
                .map(at -> places[at])
                .findFirst()
                .orElse(-1);
    }

    boolean isUsed(int place) {
        return used.get(place);
    }

    /** How many words have a place. */
    long placed() {
        return Arrays.stream(places).filter(place -> place >= 0).count();
    }

    /** How many words have a place in a clause of the text. */
    long placedInClause(int clause) {
        return Arrays.stream(places)
                .filter(place -> place >= 0 && text.get(place).clause() == clause)
                .count();
    }

    /** Whether a word has a place in a sentence of the text. */
    boolean usesSentence(int sentence) {
        return Arrays.stream(places)
                .anyMatch(place -> place >= 0 && text.get(place).sentence() == sentence);
    }

    /** The sentences of the text that are used, in order. */
    int[] sentences() {
        return Arrays.stream(places)
                .filter(place -> place >= 0)
                .map(place -> text.get(place).sentence())
                .sorted()
                .distinct()
                .toArray();
    }
}
