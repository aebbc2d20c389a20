package nl.wegwijzer.verification.support;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wegwijzer.verification.support.Support.Flaw;
import nl.wegwijzer.verification.support.Support.Missing;

/** What a sentence calls a means ("door") or an aim ("om") is one in the passage. "A door B" may be said as "B om A". */
final class MeansCheck {
    /** They may tell a means as well. */
    private static final Set<String> WITH = Set.of("via", "met", "through", "with", "due", "dankzij", "vanwege");

    private static final Set<String> LEARN = Set.of("leren", "leert", "leer", "geleerd");

    private static final Set<String> PASSIVE =
            Set.of("wordt", "worden", "werd", "werden", "is", "are", "was", "were", "be");

    private final Alignment alignment;
    private final List<Token> said;
    private final List<Token> text;

    MeansCheck(Alignment alignment) {
        this.alignment = alignment;
        this.said = alignment.said();
        this.text = alignment.text();
    }

    Optional<Missing> flaw() {
        return IntStream.range(0, said.size())
                .filter(word -> isOther(word, alignment.placeAfter(word)))
                .mapToObj(word -> new Missing(Flaw.CONDITION, said.get(word).word()))
                .findFirst();
    }

    private boolean isOther(int word, int told) {
        if (told < 0 || (text.get(told).actor() && isPassive())) {
            return false;
        }
        Link there = linkBefore(told);
        return switch (Link.of(said.get(word))) {
            case MEANS -> there != Link.MEANS && !isFollowedBy(Link.AIM, told);
            case AIM ->
                there == Link.MEANS
                        && !isLearnt(word)
                        && !takesPlaceOfAim(word, told)
                        && !isFollowedBy(Link.MEANS, told);
            case CAUSE, EFFECT, NONE -> false;
        };
    }

    /** "Leren om toe te passen" is to learn it. */
    private boolean isLearnt(int word) {
        return word > 0 && LEARN.contains(said.get(word - 1).word());
    }

    /** "Ouders worden door school uitgenodigd" tells who does it. */
    private boolean isPassive() {
        return said.stream().anyMatch(token -> PASSIVE.contains(token.word()));
    }

    /** The nearest link before a place of the passage, if what stands at the place still belongs to it. */
    private Link linkBefore(int place) {
        int start = first(place);
        int at = place - 1;
        while (at >= start && linkAt(at) == Link.NONE) {
            at--;
        }
        boolean ended = at < start || (at == start && isLastClause(place));
        return ended ? Link.NONE : linkAt(at);
    }

    private Link linkAt(int place) {
        Token token = text.get(place);
        return WITH.contains(token.word()) ? Link.MEANS : Link.of(token);
    }

    /** "Door A, B of C, ervaren zij D": D is no longer a cause. */
    private boolean isLastClause(int place) {
        Token token = text.get(place);
        return token.clause() != text.get(first(place)).clause()
                && text.stream()
                        .noneMatch(other -> other.sentence() == token.sentence() && other.clause() > token.clause());
    }

    private int first(int place) {
        return IntStream.rangeClosed(0, place)
                .filter(at -> isOneSentence(at, place))
                .findFirst()
                .orElse(place);
    }

    private boolean isFollowedBy(Link link, int place) {
        return IntStream.range(place, text.size())
                .takeWhile(at -> isOneSentence(at, place))
                .anyMatch(at -> Link.of(text.get(at)) == link);
    }

    /** "Inspireer hen om A te doen, door B te doen" may be shortened to "om B te doen". */
    private boolean takesPlaceOfAim(int word, int place) {
        return said.stream().limit(word).noneMatch(token -> Link.of(token) == Link.AIM) && hasAim(place);
    }

    /** Whether the sentence of the passage has an aim, "te" and a verb, before its means. */
    private boolean hasAim(int place) {
        return IntStream.range(first(place), place)
                .takeWhile(at -> Link.of(text.get(at)) != Link.MEANS)
                .anyMatch(at -> text.get(at).word().equals("te") && text.get(at).role() == Role.FUNCTION);
    }

    private boolean isOneSentence(int one, int other) {
        return text.get(one).sentence() == text.get(other).sentence();
    }
}
