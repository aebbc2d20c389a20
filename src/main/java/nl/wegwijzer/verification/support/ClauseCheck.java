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
            if (CLAUSE.contains(token.role()) && !isOffer(i) && !inUsedClause(token)) {
                return Optional.of(new Missing(Flaw.MODALITY, token.word()));
            }
            if ((token.role() == Role.WHEN || token.role() == Role.CAUSE) && !inUsedSentence(token.role())) {
                return Optional.of(new Missing(Flaw.CONDITION, token.word()));
            }
        }
        for (Token token : text) {
            if (CLAUSE.contains(token.role()) && isMostlyUsed(token.clause()) && !isSaid(token.role())) {
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
        return text.stream().anyMatch(token -> token.role() == role && sentences.contains(token.sentence()));
    }

    private boolean isMostlyUsed(int clause) {
        long used = alignment.placedInClause(clause);
        return used >= 2 || (used > 0 && used == alignment.placed());
    }

    private boolean isSaid(Role role) {
        return said.stream().anyMatch(token -> token.role() == role);
    }
}
