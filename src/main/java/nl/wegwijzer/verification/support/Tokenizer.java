package nl.wegwijzer.verification.support;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.guide.Sentences;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.StopWords;

/** Reads a text as words with their roles. Thread-safe. */
final class Tokenizer {
    private static final Pattern PART =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’‘-]*|\\p{N}+(?:[.,:]\\p{N}+)*|[,;:()]|\\s[-–—]\\s");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INNER = Pattern.compile("['’‘-]");
    private static final int SHORTEST_VERB = 3;
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$|s['’]$");
    /** What is likened to something never begins with them. */
    private static final Set<String> SUBJECTS = Set.of("het", "er", "je", "ze", "zij", "we", "wij", "u");
    /** "Maakt het mogelijk om" says "kan". */
    private static final Set<String> POSSIBLE = Set.of("mogelijk om", "possible to");

    /** They govern all that is listed after them. */
    private static final Set<String> BETWEEN = Set.of("tussen", "between");

    private static final Set<String> ONE = Set.of("één", "eén");

    private final Stems stems;
    private final Language language;
    private final RoleWords words;
    private final Synonyms synonyms;

    Tokenizer(Stems stems, Language language) {
        this.stems = stems;
        this.language = language;
        this.words = RoleWords.of(language);
        this.synonyms = new Synonyms(language, word -> formKeys(word));
    }

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int sentence = 0;
        int clause = 0;
        for (Sentences.Span span : Sentences.of(text)) {
            Matcher parts = PART.matcher(span.of(text));
            List<String> raw = new ArrayList<>();
            while (parts.find()) {
                raw.add(parts.group());
            }
            raw = synonyms.joined(raw, Tokenizer::folded);
            boolean opens = true;
            for (int i = 0; i < raw.size(); i++) {
                String part = raw.get(i);
                if (!Character.isLetterOrDigit(part.charAt(0))) {
                    clause += opens ? 0 : 1;
                    opens = true;
                    continue;
                }
                String word = folded(part);
                if (!opens && isCondition(word, i + 1 < raw.size() ? folded(raw.get(i + 1)) : "")) {
                    clause++;
                    opens = true;
                }
                if (!opens && words.clauseStarts().contains(word) && !isComparison(word)) {
                    clause++;
                    opens = true;
                }
                if (language == Language.EN && POSSESSIVE.matcher(part).find() && !opens) {
                    tokens.set(tokens.size() - 1, ofPossessor(tokens.getLast()));
                }
                tokens.add(token(
                        part, word, i + 1 < raw.size() ? folded(raw.get(i + 1)) : "", opens, sentence, clause, tokens));
                opens = opens && isPassing(word);
            }
            sentence++;
            clause++;
        }
        return language == Language.NL ? joined(tokens) : tokens;
    }

    /**
     * "Wonen … bij" is "bijwonen": a verb and the particles of its clause get the keys that they have together, particles those of
     * whole verbs only.
     */
    private List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (Token token : tokens) {
            Set<String> together = new HashSet<>();
            boolean particle = token.role().isNaming() && DutchForms.isParticle(token.word());
            for (Token other : tokens) {
                if (other.clause() != token.clause()) {
                    continue;
                }
                if (!particle && isVerb(token) && DutchForms.isParticle(other.word())) {
                    together.add("l:" + DutchForms.key(other.word() + token.word()));
                } else if (particle && (isVerb(other) || DutchForms.isLight(other.word()))) {
                    together.add("p:" + DutchForms.key(token.word() + other.word()));
                }
            }
            together.addAll(synonyms.of(together));
            joined.add(token.withKeys(together));
        }
        return joined;
    }

    /** Whether it may be the part of a verb that is left: not the "s" of "’s avonds". */
    private static boolean isVerb(Token token) {
        return token.role() == Role.CONTENT && token.word().length() >= SHORTEST_VERB;
    }

    /** "als school" is no condition; only at the beginning of a clause can it be one. */
    private boolean isComparison(String word) {
        return language == Language.NL && word.equals("als");
    }

    /** "… als het niet goed gaat", also without a comma. */
    private boolean isCondition(String word, String next) {
        return language == Language.NL && word.equals("als") && SUBJECTS.contains(next);
    }

    /** Words after which a clause still begins: "maar als …". */
    private static boolean isPassing(String word) {
        return word.equals("maar") || word.equals("but") || word.equals("en") || word.equals("and");
    }

    private Token token(
            String raw, String word, String next, boolean opens, int sentence, int clause, List<Token> before) {
        Role role = role(raw, word, next, opens);
        Set<String> keys = keys(raw, word, role);
        return new Token(
                word,
                keys,
                role,
                sentence,
                clause,
                words.isActor(word),
                preposition(raw, words.isActor(word), before, sentence, clause));
    }

    /**
     * The one up to two words before a word, with at most an article or a possessive in between; somebody who is named
     * together with another ("met ouders en mentor") has the other's.
     */
    private String preposition(String raw, boolean actor, List<Token> before, int sentence, int clause) {
        if (language == Language.EN && POSSESSIVE.matcher(raw).find()) {
            return RelationCheck.POSSESSOR;
        }
        for (int back = 1; back <= 2 && before.size() - back >= 0; back++) {
            Token token = before.get(before.size() - back);
            if (token.sentence() != sentence || token.clause() != clause || isInfinitive(token)) {
                return "";
            }
            if (words.prepositions().contains(token.word())) {
                return token.word();
            }
            if (token.role().isNaming()) {
                boolean together = back == 1
                        ? BETWEEN.contains(token.preposition())
                        : isAnd(before.getLast()) && token.clause() == clause;
                return actor && token.actor() && together ? token.preposition() : "";
            }
        }
        return "";
    }

    /** "Young people's lives" are "the lives of young people": what goes before the possessor belongs to it. */
    private static Token ofPossessor(Token before) {
        return before.role() == Role.CONTENT ? before.governedBy(RelationCheck.POSSESSOR) : before;
    }

    private static boolean isAnd(Token token) {
        return token.role() == Role.BOTH || token.role() == Role.EITHER;
    }

    /** "op te lossen": what goes before "te" is a part of the verb. */
    private boolean isInfinitive(Token token) {
        return language == Language.NL && token.word().equals("te") && token.role() == Role.FUNCTION;
    }

    private Role role(String raw, String word, String next, boolean opens) {
        if (Character.isDigit(word.charAt(0)) || isNumberWord(raw, word)) {
            return Role.NUMBER;
        }
        if (language == Language.NL && word.equals("als")) {
            return opens ? Role.WHEN : Role.FUNCTION;
        }
        if (language == Language.NL && word.equals("te")) {
            return next.isEmpty() || next.endsWith("en") || next.endsWith("n") ? Role.FUNCTION : Role.DEGREE;
        }
        if (word.equals("too") && (next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0)))) {
            return Role.FUNCTION;
        }
        if (POSSIBLE.contains(word + " " + next)) {
            return Role.MAY;
        }
        Role role = words.roles().get(word);
        if (role != null) {
            return role;
        }
        return isFunction(word) ? Role.FUNCTION : Role.CONTENT;
    }

    private boolean isFunction(String word) {
        if (words.function().contains(word)) {
            return true;
        }
        boolean stop = language == Language.EN ? StopWords.english(word) : StopWords.dutch(word);
        return stop && !words.notFunction().contains(word);
    }

    private boolean isNumberWord(String raw, String word) {
        String lower = raw.toLowerCase(Locale.ROOT);
        return ONE.contains(lower) || (words.numbers().containsKey(word) && !word.equals("een"));
    }

    private Set<String> keys(String raw, String word, Role role) {
        if (role == Role.NUMBER) {
            String lower = raw.toLowerCase(Locale.ROOT);
            return Set.of("n:" + (ONE.contains(lower) ? "1" : words.numbers().getOrDefault(word, word)));
        }
        Set<String> keys = formKeys(word);
        keys.addAll(synonyms.of(keys));
        return keys;
    }

    /** What all forms of a word have in common. */
    private Set<String> formKeys(String word) {
        Set<String> keys = new HashSet<>();
        keys.add("s:" + stems.stem(word, language));
        if (language == Language.NL) {
            String key = DutchForms.key(word);
            keys.add("l:" + key);
            if (DutchForms.beginsWithParticle(word)) {
                keys.add("p:" + key);
            }
        }
        return keys;
    }

    static String folded(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return INNER.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("");
    }
}
