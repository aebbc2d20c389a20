package nl.wegwijzer.evaluation.testset;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the citations of a reply must and must not be. A number such as {@code 3.1} stands for everything under it, a full id
 * for that passage alone.
 *
 * @param required each must be cited
 * @param any at least one of these must be cited
 * @param allowed may be cited
 * @param forbidden must not be cited
 * @param closed whether every other citation is wrong; when false, others aren't judged
 * @param first what the first citation must be under (one of these); empty when it doesn't matter
 */
public record ExpectedCitations(
        List<String> required,
        List<String> any,
        List<String> allowed,
        List<String> forbidden,
        boolean closed,
        List<String> first) {
    /** Nothing is expected. */
    public static final ExpectedCitations NONE =
            new ExpectedCitations(List.of(), List.of(), List.of(), List.of(), false, List.of());

    /** Copies the lists. */
    public ExpectedCitations {
        required = List.copyOf(required);
        any = List.copyOf(any);
        allowed = List.copyOf(allowed);
        forbidden = List.copyOf(forbidden);
        first = List.copyOf(first);
    }

    /** What counts as right when it is cited. */
    public List<String> right() {
        return Stream.of(required, any, first, allowed)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** What the question is about: everything that is right but for what is merely allowed. */
    public List<String> wanted() {
        return Stream.of(required, any, first).flatMap(List::stream).distinct().toList();
    }

    /** Every number and id that is named. */
    public List<String> named() {
        return Stream.of(right(), forbidden).flatMap(List::stream).distinct().toList();
    }
}
