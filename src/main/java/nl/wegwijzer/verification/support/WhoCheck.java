package nl.wegwijzer.verification.support;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wegwijzer.verification.support.Support.Flaw;
import nl.wegwijzer.verification.support.Support.Missing;

/** Who does something in the sentence must be who does it in the passage. */
final class WhoCheck {
    private static final Set<String> SCHOOL = Set.of("school", "scholen", "schools");
    private static final Set<String> PROGRAMME =
            Set.of("interventie", "programma", "intervention", "programme", "program");
    private static final Set<String> PASSIVE =
            Set.of("wordt", "worden", "werd", "werden", "is", "are", "was", "were", "be", "been");
    private static final Set<String> THEIRS = Set.of("hun", "their");
    /** They make nothing but a passive: "are growing up" is none. */
    private static final Set<String> BECOMES = Set.of("wordt", "worden", "werd", "werden", "be", "been");

    private static final Set<String> AMONG = Set.of("onder", "bij", "among");
    private static final Set<String> WITH = Set.of("met", "with");
    private static final Set<String> THEY = Set.of("zij", "ze", "they");
    private static final Set<String> THEM = Set.of("hen", "hem", "them", "him");
    private static final Set<String> WHO = Set.of("die", "who");
    private static final Set<String> AGENT = Set.of("door", "by");

    private final Alignment alignment;
    private final List<Token> said;
    private final List<Token> text;

    WhoCheck(Alignment alignment) {
        this.alignment = alignment;
        this.said = alignment.said();
        this.text = alignment.text();
    }

    Optional<Missing> flaw() {
        for (int i = 0; i < said.size(); i++) {
            int word = i;
            int place = alignment.place(i);
            if (place < 0 || said.get(i).actor()) {
                continue;
            }
            Optional<Token> doer = agent(i).or(() -> doer(said, word));
            Optional<Token> other = doer(text, place);
            if (doer.isPresent()
                    && other.isPresent()
                    && !doer.get().isSame(other.get())
                    && !isNamedBefore(other.get(), i)
                    && !isAfterOm(doer.get(), place)
                    && !isOrWho(doer.get(), place)) {
                return Optional.of(new Missing(Flaw.WHO, doer.get().word()));
            }
            if (doer.isPresent() && isAmong(doer.get(), i)) {
                return Optional.of(new Missing(Flaw.WHO, doer.get().word()));
            }
        }
        return promoted().or(this::turnedRound).or(this::swapped).or(this::giver);
    }

    /** "Ouders vinden school belangrijk": the nearest person may be an object, if the one who does it stands before. */
    private boolean isNamedBefore(Token doer, int word) {
        for (int at = word - 1;
                at >= 0 && said.get(at).clause() == said.get(word).clause();
                at--) {
            if (said.get(at).actor() && !said.get(at).governed() && said.get(at).isSame(doer)) {
                return true;
            }
        }
        return false;
    }

    /** "De avond wordt door leerlingen voorbereid": they do it. */
    private Optional<Token> agent(int word) {
        List<Token> clause = said.stream()
                .filter(token -> token.clause() == said.get(word).clause())
                .toList();
        return clause.stream().anyMatch(token -> PASSIVE.contains(token.word()))
                ? clause.stream()
                        .filter(token -> token.actor() && AGENT.contains(token.preposition()))
                        .findFirst()
                : Optional.empty();
    }

    /** "Leerlingen signaleren" for "onder leerlingen wordt gesignaleerd": it's somebody else who does. */
    private boolean isAmong(Token doer, int word) {
        int place = alignment.place(word);
        int clause = text.get(place).clause();
        if (isPassive(said, said.get(word).clause()) || !isPassive(text, clause)) {
            return false;
        }
        return IntStream.range(0, text.size())
                .filter(at -> text.get(at).clause() == clause && text.get(at).isSame(doer))
                .filter(at -> AMONG.contains(text.get(at).preposition()))
                .anyMatch(at -> place < at || isPassive(text.subList(at, place), clause));
    }

    private static boolean isPassive(List<Token> tokens, int clause) {
        return tokens.stream().anyMatch(token -> token.clause() == clause && BECOMES.contains(token.word()));
    }

    /** "Wat ouders bespreken" for "wat zij met ouders bespreken": somebody else than "zij" has become who does it. */
    private Optional<Missing> promoted() {
        for (int i = 0; i < said.size(); i++) {
            int place = alignment.place(i);
            if (place < 0
                    || !said.get(i).actor()
                    || said.get(i).governed()
                    || !WITH.contains(text.get(place).preposition())) {
                continue;
            }
            Token there = text.get(place);
            boolean they =
                    text.stream().anyMatch(token -> token.clause() == there.clause() && THEY.contains(token.word()));
            boolean doing = text.stream()
                    .anyMatch(token -> token.sentence() <= there.sentence()
                            && token.sentence() >= there.sentence() - 1
                            && token.actor()
                            && !token.governed()
                            && token.isSame(there));
            if (they && !doing) {
                return Optional.of(new Missing(Flaw.WHO, said.get(i).word()));
            }
        }
        return Optional.empty();
    }

    /** "Hoe hun kind hen helpt" for "hoe zij hun kind helpen". */
    private Optional<Missing> turnedRound() {
        for (int i = 1; i < said.size(); i++) {
            Token child = said.get(i);
            boolean theirs = child.actor() && THEIRS.contains(said.get(i - 1).word());
            if (theirs
                    && hasThem(said, child.clause())
                    && text.stream().noneMatch(token -> THEM.contains(token.word()))) {
                return Optional.of(new Missing(Flaw.WHO, child.word()));
            }
        }
        return Optional.empty();
    }

    private static boolean hasThem(List<Token> tokens, int clause) {
        return tokens.stream().anyMatch(token -> token.clause() == clause && THEM.contains(token.word()));
    }

    /** "Is de een nodig of de ander": the other does it too. */
    private boolean isOrWho(Token doer, int place) {
        int next = place + 1;
        while (next < text.size() && !text.get(next).role().isNaming()) {
            next++;
        }
        return next < text.size()
                && text.get(next).isSame(doer)
                && text.subList(place, next).stream().anyMatch(token -> token.role() == Role.EITHER);
    }

    /** "om brugklassers oefeningen aan te leren": in such a clause "om" governs nobody. */
    private boolean isAfterOm(Token doer, int place) {
        for (int at = place - 1;
                at > 0 && text.get(at).sentence() == text.get(place).sentence();
                at--) {
            if (text.get(at).actor()) {
                return text.get(at).isSame(doer) && text.get(at - 1).word().equals("om");
            }
        }
        return false;
    }

    /** Two people of one clause in the other order. */
    private Optional<Missing> swapped() {
        for (int i = 0; i < said.size(); i++) {
            for (int j = i + 1; j < said.size(); j++) {
                Token one = said.get(i);
                Token other = said.get(j);
                boolean comparable =
                        one.actor() && other.actor() && !one.isSame(other) && one.clause() == other.clause();
                int first = alignment.place(i);
                int second = alignment.place(j);
                if (comparable
                        && first >= 0
                        && second >= 0
                        && second < first
                        && text.get(first).sentence() == text.get(second).sentence()
                        && !(said.get(i).governed() && text.get(first).governed())) {
                    return Optional.of(new Missing(Flaw.WHO, one.word()));
                }
            }
        }
        return Optional.empty();
    }

    /** The nearest person before a word who isn't the object of a preposition: in its clause, else in its sentence. */
    private static Optional<Token> doer(List<Token> tokens, int from) {
        for (int at = from - 1;
                at >= 0 && tokens.get(at).sentence() == tokens.get(from).sentence();
                at--) {
            if (WHO.contains(tokens.get(at).word())
                    && at > 0
                    && tokens.get(at - 1).actor()
                    && tokens.get(at).clause() == tokens.get(from).clause()) {
                return Optional.of(tokens.get(at - 1));
            }
            if (tokens.get(at).actor() && !tokens.get(at).governed() && !isObject(tokens, at)) {
                return Optional.of(tokens.get(at));
            }
        }
        return Optional.empty();
    }

    /** "Leerlingen ervaren school als veilig": school does nothing when somebody stands before it, nor their own child. */
    private static boolean isObject(List<Token> tokens, int word) {
        if (word > 0 && THEIRS.contains(tokens.get(word - 1).word())) {
            return tokens.subList(0, word).stream()
                    .anyMatch(
                            other -> other.clause() == tokens.get(word).clause() && other.actor() && !other.governed());
        }
        return SCHOOL.contains(tokens.get(word).word())
                && tokens.subList(0, word).stream()
                        .anyMatch(other -> other.sentence() == tokens.get(word).sentence()
                                && other.actor()
                                && !other.governed()
                                && !SCHOOL.contains(other.word()));
    }

    /** "Ouders geven de les", "ouders helpen het programma": what only names or frames the programme is nobody's doing or object. */
    private Optional<Missing> giver() {
        for (int i = 0; i < said.size(); i++) {
            Token word = said.get(i);
            boolean frames = word.role().isNaming() && alignment.place(i) < 0 && !word.governed();
            if (frames
                    && !PROGRAMME.contains(word.word())
                    && said.subList(0, i).stream()
                            .anyMatch(other -> other.clause() == word.clause() && other.actor() && !other.governed())) {
                return Optional.of(new Missing(Flaw.WHO, word.word()));
            }
        }
        return Optional.empty();
    }
}
