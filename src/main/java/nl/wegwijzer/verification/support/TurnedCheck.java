package nl.wegwijzer.verification.support;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wegwijzer.verification.support.Support.Flaw;
import nl.wegwijzer.verification.support.Support.Missing;

/** Words that turn the word next to them round must hang on the same word in sentence and passage: both ways. */
final class TurnedCheck {
    /** "Veel minder" is also "minder". */
    private static final Set<String> MUCH = Set.of("veel", "much");

    private static final Set<String> ALL = Set.of("alle", "all");

    private static final Set<String> TOO = Set.of("te", "too");
    /** They hang on all of their clause. */
    private static final Set<String> NOW_AND_THEN = Set.of("soms", "sometimes", "iedereen", "everyone", "everybody");

    private static final Set<String> ON_NOUN = Set.of("geen", "zonder", "no", "without", "niemand", "nobody");

    private final Alignment alignment;
    private final List<Token> said;
    private final List<Token> text;
    private final Set<Integer> matched = new HashSet<>();

    TurnedCheck(Alignment alignment) {
        this.alignment = alignment;
        this.said = alignment.said();
        this.text = alignment.text();
    }

    Optional<Missing> flaw() {
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).role().isOnWord() && !isInText(i)) {
                return Optional.of(new Missing(Flaw.TURNED, said.get(i).word()));
            }
        }
        for (int place = 0; place < text.size(); place++) {
            if (text.get(place).role().isOnWord() && (hangsOnUsed(place) || isInUsedClause(place)) && !isSaid(place)) {
                return Optional.of(new Missing(Flaw.TURNED, text.get(place).word()));
            }
        }
        return Optional.empty();
    }

    /** Whether the passage has such a word at one of the words that this one hangs on; each counts once. */
    private boolean isInText(int word) {
        int before = placeOf(naming(said, word, -1));
        int after = placeOf(naming(said, word, 1));
        for (int place = 0; place < text.size(); place++) {
            boolean hangs = hangsOn(place, before, after) || isNowAndThen(word, place);
            if (isAlike(said.get(word), text.get(place)) && hangs && matched.add(place)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNowAndThen(int word, int place) {
        return NOW_AND_THEN.contains(text.get(place).word())
                && IntStream.range(0, said.size())
                        .filter(at -> said.get(at).clause() == said.get(word).clause())
                        .map(alignment::place)
                        .anyMatch(at -> at >= 0
                                && text.get(at).clause() == text.get(place).clause());
    }

    private boolean hangsOn(int place, int before, int after) {
        int textBefore = naming(text, place, -1);
        int textAfter = naming(text, place, 1);
        return isOne(textAfter, after)
                || (isOnNoun(place) && isOne(joined(place, textAfter), after))
                || isOne(textBefore, before)
                || isOne(textAfter, before)
                || isOne(textBefore, after);
    }

    private static boolean isOne(int one, int other) {
        return one >= 0 && one == other;
    }

    /** What comes after is turned; of a "not" also what comes before ("komen niet"), not of "no" or beyond "and". */
    private boolean hangsOnUsed(int place) {
        if (MUCH.contains(text.get(place).word())
                && place + 1 < text.size()
                && text.get(place + 1).role() == Role.DEGREE) {
            return false;
        }
        int after = naming(text, place, 1);
        int before = naming(text, place, -1);
        if (isOnNoun(place) && joined(place, after) >= 0 && alignment.isUsed(joined(place, after))) {
            return true;
        }
        boolean usedAfter = after >= 0 && (alignment.isUsed(after) || isTooMuchOfUsed(place, after));
        if (ALL.contains(text.get(place).word()) && !isDenied(place)) {
            return false;
        }
        boolean usedBefore = before >= 0 && alignment.isUsed(before);
        return usedAfter || (usedBefore && (after < 0 || turnsBoth(place)));
    }

    /** What holds of all holds; what doesn't hold of all may hold. */
    private boolean isDenied(int place) {
        return text.stream()
                .anyMatch(token -> token.clause() == text.get(place).clause()
                        && (token.role() == Role.NOT || token.role() == Role.ONLY || token.role() == Role.AGAINST));
    }

    private boolean isInUsedClause(int place) {
        return NOW_AND_THEN.contains(text.get(place).word())
                && alignment.placedInClause(text.get(place).clause()) > 0;
    }

    /** "Te hoge verwachtingen" are no "verwachtingen": without the word between, it's still missed. */
    private boolean isTooMuchOfUsed(int place, int after) {
        int next = naming(text, after, 1);
        return TOO.contains(text.get(place).word()) && next == after + 1 && alignment.isUsed(next);
    }

    private boolean isOnNoun(int place) {
        return ON_NOUN.contains(text.get(place).word());
    }

    /** What "no" turns round as well: "geen kennis van en begrip voor"; -1 when there is nothing. */
    private int joined(int place, int after) {
        int next = after < 0 ? -1 : naming(text, after, 1);
        boolean and = next >= 0
                && !text.get(next).governed()
                && text.subList(after, next).stream()
                        .anyMatch(token -> token.role() == Role.BOTH || token.role() == Role.EITHER);
        return and && text.get(next).clause() == text.get(place).clause() ? next : -1;
    }

    private boolean turnsBoth(int place) {
        return text.get(place).role() == Role.NOT
                && !ON_NOUN.contains(text.get(place).word())
                && (place == 0 || text.get(place - 1).role() != Role.BOTH);
    }

    private boolean isSaid(int place) {
        int after = naming(text, place, 1);
        int before = naming(text, place, -1);
        for (int i = 0; i < said.size(); i++) {
            if (isAlike(said.get(i), text.get(place)) && isNowAndThen(i, place)) {
                return true;
            }
            if (isAlike(said.get(i), text.get(place))) {
                int saidAfter = placeOf(naming(said, i, 1));
                int saidBefore = placeOf(naming(said, i, -1));
                if (isOne(after, saidAfter)
                        || (isOnNoun(place) && isOne(joined(place, after), saidAfter))
                        || isOne(before, saidBefore)
                        || isOne(after, saidBefore)
                        || isOne(before, saidAfter)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "niet" for "geen" will do; "weinig" for "meer" won't, nor "vaak" for "soms". */
    private static boolean isAlike(Token one, Token other) {
        return one.role() == other.role() && (one.role() == Role.NOT || one.role() == Role.ONLY || one.isSame(other));
    }

    private int placeOf(int word) {
        return word < 0 ? -1 : alignment.place(word);
    }

    /** The nearest naming word of the same clause in a direction; -1 when there is none. */
    private static int naming(List<Token> tokens, int from, int direction) {
        for (int at = from + direction; at >= 0 && at < tokens.size(); at += direction) {
            if (tokens.get(at).clause() != tokens.get(from).clause()) {
                return -1;
            }
            if (tokens.get(at).role().isNaming()) {
                return at;
            }
        }
        return -1;
    }
}
