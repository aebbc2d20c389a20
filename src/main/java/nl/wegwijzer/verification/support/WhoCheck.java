package nl.wegwijzer.verification.support;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijzer.verification.support.Support.Flaw;
import nl.wegwijzer.verification.support.Support.Missing;

/** Who does something in the sentence must be who does it in the passage. */
final class WhoCheck {
    private static final Set<String> SCHOOL = Set.of("school", "scholen", "schools");
    private static final Set<String> GIVES =
            Set.of("biedt", "bieden", "geeft", "geven", "offers", "offer", "gives", "give");

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
            int place = alignment.place(i);
            if (place < 0 || said.get(i).actor()) {
                continue;
            }
            Optional<Token> doer = doer(said, i);
            Optional<Token> other = doer(text, place);
            if (doer.isPresent()
                    && other.isPresent()
                    && !doer.get().isSame(other.get())
                    && !isNamedBefore(other.get(), i)
                    && !isAfterOm(doer.get(), place)
                    && !isOrWho(doer.get(), place)) {
                return Optional.of(new Missing(Flaw.WHO, doer.get().word()));
            }
        }
        return swapped().or(this::giver);
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
                        && text.get(first).clause() == text.get(second).clause()
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
            if (tokens.get(at).actor() && !tokens.get(at).governed() && !isObject(tokens, at)) {
                return Optional.of(tokens.get(at));
            }
        }
        return Optional.empty();
    }

    /** "Leerlingen ervaren school als veilig": school does nothing when somebody stands before it. */
    private static boolean isObject(List<Token> tokens, int word) {
        return SCHOOL.contains(tokens.get(word).word())
                && tokens.subList(0, word).stream()
                        .anyMatch(other -> other.sentence() == tokens.get(word).sentence()
                                && other.actor()
                                && !other.governed()
                                && !SCHOOL.contains(other.word()));
    }

    /** "Ouders geven de les": only the programme itself gives what its description doesn't say that anybody gives. */
    private Optional<Missing> giver() {
        for (int i = 0; i < said.size(); i++) {
            Token verb = said.get(i);
            boolean gives = verb.role().isNaming() && alignment.place(i) < 0 && GIVES.contains(verb.word());
            if (gives
                    && said.subList(0, i).stream()
                            .anyMatch(other -> other.clause() == verb.clause() && other.actor() && !other.governed())) {
                return Optional.of(new Missing(Flaw.WHO, verb.word()));
            }
        }
        return Optional.empty();
    }
}
