package nl.wegwijzer.verification.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A voice from one school says "we": a sentence about it may call that "the school". */
final class Teller {
    private static final Set<String> WE = Set.of("we", "wij");
    private static final Set<String> SCHOOL = Set.of("school", "scholen", "schools");

    /** "De school" and "one school" open a sentence. */
    private static final int OPENING = 2;

    private Teller() {}

    /** The words of a sentence that begins with the school, with the school as who tells; empty when it doesn't. */
    static Optional<List<Token>> of(List<Token> said) {
        int school = IntStream.range(0, Math.min(OPENING, said.size()))
                .filter(word -> SCHOOL.contains(said.get(word).word()))
                .findFirst()
                .orElse(-1);
        if (school < 0) {
            return Optional.empty();
        }
        List<Token> told = new ArrayList<>(said);
        told.set(school, said.get(school).unnamed());
        return Optional.of(told);
    }

    /** Whether each of these sentences is said by "we" and nobody else. */
    static boolean speaks(List<Token> text, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .allMatch(sentence -> text.stream()
                        .filter(token -> token.sentence() == sentence)
                        .filter(token -> WE.contains(token.word()) || (token.actor() && !token.governed()))
                        .findFirst()
                        .map(token -> WE.contains(token.word()))
                        .orElse(false));
    }
}
