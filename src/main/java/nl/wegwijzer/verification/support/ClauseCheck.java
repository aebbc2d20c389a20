package nl.wegwijzer.verification.support;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.verification.support.Support.Flaw;
import nl.wegwijzer.verification.support.Support.Missing;

/** What holds for a whole clause: can, must, against, if, because. Neither added nor dropped. */
final class ClauseCheck {
    private static final Set<Role> CLAUSE = Set.of(Role.MAY, Role.MUST, Role.AGAINST);

    /** "Je kunt ouders uitnodigen" offers what a recommendation or a programme advises. */
    private static final Set<String> OFFERS = Set.of("kun", "kunt", "can", "kan");

    /** They begin what somebody learns, or what something is for. */
    private static final Set<String> OPENING = Set.of("hoe", "om", "zodat", "how", "so");

    private static final Set<String> THEN = Set.of("dan", "then");
    private static final Set<String> TO = Set.of("te", "to");

    private static final Set<PassageKind> ADVICE =
            Set.of(PassageKind.RECOMMENDATION, PassageKind.TIP, PassageKind.INTERVENTION);

    private final Alignment alignment;
    private final List<Token> said;
    private final List<Token> text;
    private final PassageKind kind;
    private final Set<Integer> sentences;
    private final Set<Integer> matched = new HashSet<>();

    ClauseCheck(Alignment alignment, PassageKind kind) {
        this.alignment = alignment;
        this.said = alignment.said();
        this.text = alignment.text();
        this.kind = kind;
        this.sentences = Arrays.stream(alignment.sentences()).boxed().collect(Collectors.toSet());
    }

    Optional<Missing> flaw() {
        for (int i = 0; i < said.size(); i++) {
            Token token = said.get(i);
            if (CLAUSE.contains(token.role()) && !isOffer(i) && !isOpen(i) && !inUsedClause(token)) {
                return Optional.of(new Missing(Flaw.MODALITY, token.word()));
            }
            if ((token.role() == Role.WHEN || token.role() == Role.CAUSE)
                    && !inUsedSentence(token.role())
                    && !isAim(i)) {
                return Optional.of(new Missing(Flaw.CONDITION, token.word()));
            }
        }
        for (int place = 0; place < text.size(); place++) {
            Token token = text.get(place);
            if (CLAUSE.contains(token.role())
                    && isMostlyUsed(token.clause())
                    && !isSaid(token.role())
                    && !isLeftOpen(place)) {
                return Optional.of(new Missing(Flaw.MODALITY, token.word()));
            }
            if (token.role() == Role.WHEN && sentences.contains(token.sentence()) && !isSaid(Role.WHEN)) {
                return Optional.of(new Missing(Flaw.CONDITION, token.word()));
            }
        }
        return Optional.empty();
    }

    private boolean isOffer(int word) {
        boolean you = IntStream.of(word - 1, word + 1)
                .filter(at -> at >= 0 && at < said.size())
                .mapToObj(said::get)
                .anyMatch(token ->
                        Set.of("je", "jij", "u", "you", "school", "schools").contains(token.word()));
        return you && OFFERS.contains(said.get(word).word()) && ADVICE.contains(kind);
    }

    /** "zodat zij kunnen" and "hoe zij kunnen" say no more than "om te" and "hoe te". What is advised can be done. */
    private boolean isOpen(int word) {
        Token token = said.get(word);
        return switch (token.role()) {
            case MAY ->
                kind == PassageKind.RECOMMENDATION
                        || kind == PassageKind.TIP
                        || (opening(said, word) >= 0 && text.stream().anyMatch(this::opensInUsedSentence));
            default -> false;
        };
    }

    private boolean opensInUsedSentence(Token token) {
        return OPENING.contains(token.word()) && sentences.contains(token.sentence());
    }

    /** "Leren hoe zij kunnen helpen" may lose its "kunnen": to learn how, or to do something in order to, isn't yet doing it. */
    private boolean isLeftOpen(int place) {
        int opening = text.get(place).role() == Role.MAY ? opening(text, place) : -1;
        if (opening < 0) {
            return false;
        }
        boolean used = IntStream.range(opening, text.size())
                .takeWhile(at -> text.get(at).clause() == text.get(opening).clause())
                .anyMatch(alignment::isUsed);
        return !used
                || said.stream()
                        .anyMatch(token -> OPENING.contains(token.word())
                                || (TO.contains(token.word()) && token.role() == Role.FUNCTION));
    }

    /** The nearest word before another in its clause that leaves open whether it is done; -1 when there is none. */
    private static int opening(List<Token> tokens, int from) {
        return IntStream.iterate(from - 1, at -> at >= 0, at -> at - 1)
                .takeWhile(at -> tokens.get(at).clause() == tokens.get(from).clause())
                .filter(at -> OPENING.contains(tokens.get(at).word()))
                .findFirst()
                .orElse(-1);
    }

    /** "A zodat B" for "A om B". */
    private boolean isAim(int word) {
        int[] before = alignment.places(0, word);
        int after = alignment.placeAfter(word);
        return Link.of(said.get(word)) == Link.EFFECT
                && before.length > 0
                && IntStream.range(0, Math.max(0, after))
                        .filter(place -> Link.of(text.get(place)) == Link.AIM)
                        .filter(place ->
                                text.get(place).sentence() == text.get(after).sentence())
                        .anyMatch(place -> IntStream.of(before).allMatch(at -> at < place));
    }

    /** Each word of the passage counts once; "verplicht" doesn't follow from "moet". */
    private boolean inUsedClause(Token token) {
        for (int place = 0; place < text.size(); place++) {
            Token other = text.get(place);
            boolean alike = other.role() == token.role() && (token.role() != Role.MUST || other.isSame(token));
            boolean near = alignment.placedInClause(other.clause()) > 0
                    || (token.role() == Role.AGAINST && sentences.contains(other.sentence()));
            if (alike && near && (token.role() != Role.MUST || matched.add(place))) {
                return true;
            }
        }
        return false;
    }

    private boolean inUsedSentence(Role role) {
        return IntStream.range(0, text.size())
                .filter(place -> sentences.contains(text.get(place).sentence()))
                .anyMatch(place -> text.get(place).role() == role || (role == Role.WHEN && isThen(place)));
    }

    /** "Staat er een proefwerk, dan …" begins with its condition without an "als". */
    private boolean isThen(int place) {
        return THEN.contains(text.get(place).word())
                && place > 0
                && text.get(place - 1).sentence() == text.get(place).sentence()
                && text.get(place - 1).clause() != text.get(place).clause();
    }

    private boolean isMostlyUsed(int clause) {
        long used = alignment.placedInClause(clause);
        return used >= 2 || (used > 0 && used == alignment.placed());
    }

    private boolean isSaid(Role role) {
        return said.stream().anyMatch(token -> token.role() == role);
    }
}
