package nl.wegwijzer.verification.support;

import java.util.List;
import java.util.stream.IntStream;

/** "Ontwikkeling op school" for "schoolontwikkeling": the parts of a compound of the passage are the compound, if both are said. */
final class Compounds {
    private static final int SHORTEST = 4;
    /** Of a compound, and of what may stand between its parts. */
    private static final int LONG = 9;

    private static final int BETWEEN = 2;

    private Compounds() {}

    /** The words of a sentence, each that is only found as a part with the keys of the whole. */
    static List<Token> taken(List<Token> said, Reference reference) {
        return IntStream.range(0, said.size())
                .mapToObj(word -> taken(word, said, reference))
                .toList();
    }

    private static Token taken(int word, List<Token> said, Reference reference) {
        Token token = said.get(word);
        boolean known = !token.role().isNaming()
                || token.word().length() < SHORTEST
                || reference.isFree(token)
                || reference.tokens().stream().anyMatch(token::isSame);
        if (known) {
            return token;
        }
        return reference.tokens().stream()
                .filter(whole -> whole.word().length() >= LONG)
                .filter(whole -> IntStream.range(0, said.size())
                        .anyMatch(other -> other != word && isWhole(whole, token, said.get(other))))
                .findFirst()
                .map(whole -> token.withKeys(whole.keys()))
                .orElse(token);
    }

    private static boolean isWhole(Token whole, Token part, Token other) {
        return isJoined(whole.word(), part.word(), other.word())
                || isJoined(whole.word(), other.word(), part.word())
                || (other.isSame(whole)
                        && (whole.word().startsWith(part.word()) || whole.word().endsWith(part.word())));
    }

    private static boolean isJoined(String whole, String first, String last) {
        return first.length() >= SHORTEST
                && last.length() >= SHORTEST
                && whole.startsWith(stem(first))
                && whole.endsWith(last)
                && whole.length() - first.length() - last.length() <= BETWEEN;
    }

    private static String stem(String word) {
        return word.endsWith("en") && word.length() > SHORTEST + 2 ? word.substring(0, word.length() - 2) : word;
    }
}
