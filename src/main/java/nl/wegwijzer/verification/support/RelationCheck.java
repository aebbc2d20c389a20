package nl.wegwijzer.verification.support;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijzer.verification.support.Support.Flaw;
import nl.wegwijzer.verification.support.Support.Missing;

/** How things stand to each other: a word keeps its preposition or one that says the same, and gives it to no other word. */
final class RelationCheck {
    /** Prepositions that may stand for each other; a preposition of none of them stands for itself. */
    private static final List<Set<String>> ALIKE = Stream.of(
                    "door via met middels",
                    "in op bij aan binnen tijdens via",
                    "voor aan naar",
                    "onder met",
                    "door uit",
                    "van door",
                    "over van",
                    "sinds vanaf",
                    "by through via with",
                    "in into on at during within through via",
                    "for to with",
                    "under with",
                    "by from",
                    "of from",
                    "among in of",
                    "about of on",
                    "since from")
            .map(list -> Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet()))
            .toList();

    /** Stands for the "of" of somebody who has something: "young people's lives". */
    static final String POSSESSOR = "'s";

    /** They say whose something is. */
    private static final Set<String> OF = Set.of("van", "of", "from", POSSESSOR);

    /** They open a clause as often as they govern a word. */
    private static final Set<String> OPENING = Set.of("om", "als");

    /** Of a compound. */
    private static final int LONG = 9;

    private final Alignment alignment;
    private final List<Token> said;
    private final List<Token> text;

    RelationCheck(Alignment alignment) {
        this.alignment = alignment;
        this.said = alignment.said();
        this.text = alignment.text();
    }

    Optional<Missing> flaw() {
        for (int word = 0; word < said.size(); word++) {
            if (said.get(word).governed()
                    && alignment.place(word) >= 0
                    && (isChanged(word) || isExchanged(word) || isOfAnother(word))) {
                return Optional.of(new Missing(Flaw.RELATION, said.get(word).word()));
            }
        }
        return Optional.empty();
    }

    private boolean isChanged(int word) {
        Token there = text.get(alignment.place(word));
        return there.governed()
                && !isAlike(said.get(word).preposition(), there.preposition())
                && !isObject(word)
                && !isPart(said.get(word).word(), there.word());
    }

    /** "Adviezen van ouders" when it is their expectations that the sentence speaks of. */
    private boolean isOfAnother(int word) {
        Token token = said.get(word);
        Token there = text.get(alignment.place(word));
        if (!token.actor() || !OF.contains(token.preposition()) || !OF.contains(there.preposition())) {
            return false;
        }
        int head = token.preposition().equals(POSSESSOR) ? alignment.placeAfter(word) : alignment.placeBefore(word);
        int headThere = headOf(alignment.place(word));
        return head >= 0
                && headThere >= 0
                && head != headThere
                && text.get(head).sentence() == text.get(headThere).sentence()
                && alignment.isUsed(headThere);
    }

    private int headOf(int place) {
        int step = text.get(place).preposition().equals(POSSESSOR) ? 1 : -1;
        int at = place + step;
        while (at >= 0 && at < text.size() && !text.get(at).role().isNaming()) {
            at += step;
        }
        return at >= 0
                        && at < text.size()
                        && text.get(at).sentence() == text.get(place).sentence()
                ? at
                : -1;
    }

    /** "Door de les bij te wonen" for "door het bijwonen van de les". */
    private boolean isObject(int word) {
        Token token = said.get(word);
        return token.preposition().equals("door")
                && said.subList(word, said.size()).stream()
                        .anyMatch(other -> other.clause() == token.clause()
                                && other.role() == Role.FUNCTION
                                && other.word().equals("te"));
    }

    /** "Bronnen van stress" for "stressbronnen". */
    private static boolean isPart(String part, String whole) {
        return part.length() < whole.length()
                && (whole.startsWith(part) || whole.endsWith(part))
                && whole.length() >= LONG;
    }

    /** "School bij betrokkenheid" for "betrokkenheid bij school". */
    private boolean isExchanged(int word) {
        if (text.get(alignment.place(word)).governed()) {
            return false;
        }
        for (int other = 0; other < said.size(); other++) {
            int place = alignment.place(other);
            if (place >= 0
                    && !said.get(other).governed()
                    && said.get(other).clause() == said.get(word).clause()
                    && text.get(place).sentence()
                            == text.get(alignment.place(word)).sentence()
                    && text.get(place).preposition().equals(said.get(word).preposition())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlike(String one, String other) {
        return one.equals(other)
                || (one.equals(POSSESSOR) && OF.contains(other))
                || other.equals(POSSESSOR)
                || OPENING.contains(one)
                || OPENING.contains(other)
                || ALIKE.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }
}
