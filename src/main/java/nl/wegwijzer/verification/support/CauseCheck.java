package nl.wegwijzer.verification.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wegwijzer.verification.support.Support.Flaw;
import nl.wegwijzer.verification.support.Support.Missing;

/** "A door B" is not "B door A", and "A zodat B" not "A omdat B". */
final class CauseCheck {
    private final Alignment alignment;
    private final List<Token> said;
    private final List<Token> text;

    CauseCheck(Alignment alignment) {
        this.alignment = alignment;
        this.said = alignment.said();
        this.text = alignment.text();
    }

    Optional<Missing> flaw() {
        return IntStream.range(0, said.size())
                .filter(word -> Link.of(said.get(word)) != Link.NONE && isTurned(word))
                .mapToObj(word -> new Missing(Flaw.CONDITION, said.get(word).word()))
                .findFirst();
    }

    /** Who does it may stand on either side. A sentence that begins with the cause tells it the other way round without harm. */
    private boolean isTurned(int word) {
        int[] all = alignment.places(0, word);
        int[] deeds =
                IntStream.of(all).filter(place -> !text.get(place).actor()).toArray();
        int[] before = deeds.length > 0 ? deeds : all;
        int[] after = alignment.places(word + 1, said.size());
        return before.length > 0
                && after.length > 0
                && IntStream.range(0, text.size())
                        .filter(place -> alignment.usesSentence(text.get(place).sentence()))
                        .anyMatch(place -> isTurned(Link.of(said.get(word)), place, before, after[0]));
    }

    private boolean isTurned(Link link, int place, int[] before, int after) {
        Link there = Link.of(text.get(place));
        boolean ahead = after < place && IntStream.of(before).allMatch(at -> at > place);
        boolean behind = after > place && IntStream.of(before).allMatch(at -> at < place);
        return (there == link && ahead) || (there.isOpposite(link) && behind);
    }
}
