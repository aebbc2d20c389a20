package nl.wegwijzer.evaluation.metric.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Citation recall and precision after ALCE (Gao et al., 2023), given a test of support. An id that doesn't exist counts as a
 * wrong citation here; there it was free.
 *
 * @param <C> a citation
 */
final class Alce<C> {
    private final BiPredicate<List<C>, String> supports;

    Alce(BiPredicate<List<C>, String> supports) {
        this.supports = supports;
    }

    /** A sentence without its marks, what it cites, and how many of its citations don't exist. */
    record Sentence<C>(String text, List<C> citations, int invented) {
        int cited() {
            return citations.size() + invented;
        }
    }

    /** The mean over sentences, of which there is at least one. */
    double recall(List<Sentence<C>> sentences) {
        return sentences.stream()
                .mapToDouble(sentence -> isSupported(sentence) ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** Over all citations; 0 when there are none. */
    double precision(List<Sentence<C>> sentences) {
        int cited = sentences.stream().mapToInt(Sentence::cited).sum();
        double right = sentences.stream()
                .filter(this::isSupported)
                .mapToDouble(this::useful)
                .sum();
        return cited == 0 ? 0 : right / cited;
    }

    private boolean isSupported(Sentence<C> sentence) {
        return !sentence.citations().isEmpty()
                && sentence.invented() == 0
                && supports.test(sentence.citations(), sentence.text());
    }

    private long useful(Sentence<C> sentence) {
        return sentence.citations().stream()
                .filter(citation -> sentence.citations().size() == 1
                        || supports.test(List.of(citation), sentence.text())
                        || !supports.test(without(sentence.citations(), citation), sentence.text()))
                .count();
    }

    private List<C> without(List<C> citations, C one) {
        List<C> rest = new ArrayList<>(citations);
        rest.remove(one);
        return rest;
    }
}
