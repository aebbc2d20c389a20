package nl.wegwijzer.verification.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.question.Language;

/**
 * A passage as sentences are laid beside it.
 *
 * @param text in the language of the sentences
 * @param tokens of the text
 * @param names of the programme, as words
 * @param free keys of words that may be said without standing in the text: its heading, its number, and what kind of text
 *     it is
 */
record Reference(PassageKind kind, String text, List<Token> tokens, Set<String> free, List<List<String>> names) {

    private static final Set<String> THEY = Set.of("zij", "ze", "they");

    static Reference of(Passage passage, String text, Language language, Tokenizer tokenizer) {
        Set<String> free = new HashSet<>();
        passage.recommendation().ifPresent(number -> free.add("n:" + number));
        for (Token token : tokenizer.tokens(framing(passage, language))) {
            free.addAll(token.keys());
        }
        List<List<String>> names = passage.kind() == PassageKind.INTERVENTION
                ? List.of(
                        words(tokenizer.tokens(passage.heading())),
                        words(tokenizer.tokens(initials(passage.heading()))))
                : List.of();
        return new Reference(passage.kind(), text, withDoers(tokenizer.tokens(text), names), free, names);
    }

    private static String framing(Passage passage, Language language) {
        boolean english = language == Language.EN;
        return switch (passage.kind()) {
            case RECOMMENDATION ->
                english
                        ? "recommends recommend recommendation advises"
                        : "beveelt aanbeveelt aanbeveling adviseert raadt";
            case TIP -> english ? "tip advises" : "tip adviseert raadt";
            case PRACTICE -> english ? "practice experience says tells" : "praktijk ervaring vertelt zegt";
            case INTERVENTION ->
                passage.heading() + " " + initials(passage.heading())
                        + (english
                                ? " intervention programme offers gives helps uses intended"
                                : " interventie programma biedt geeft helpt gebruikt bedoeld");
            case FOOTNOTE -> english ? "asterisk marked" : "sterretje gemarkeerd";
            case SIGNAL, ABSENCE, ABOUT -> "";
        };
    }

    /** The programme does something too: what "biedt SWPBS ondersteuning" says, no parents offer. */
    private static List<Token> withDoers(List<Token> tokens, List<List<String>> names) {
        List<Token> acting = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean named = !token.governed() && names.contains(List.of(token.word()));
            if (named
                    && tokens.subList(0, i).stream()
                            .filter(other -> other.clause() == token.clause())
                            .noneMatch(other -> THEY.contains(other.word()) || isDoer(other))) {
                acting.set(i, token.acting());
            }
        }
        return acting;
    }

    private static boolean isDoer(Token token) {
        return token.actor() && !token.governed();
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::word).toList();
    }

    /** The words of a sentence in which the programme's own name names nothing: it may go before all that it does. */
    List<Token> withoutHeading(List<Token> said) {
        List<Token> tokens = new ArrayList<>(said);
        List<String> words = words(said);
        for (List<String> name : names) {
            int at = Collections.indexOfSubList(words, name);
            boolean leads = at >= 0 && isLeading(said, at);
            for (int i = at; leads && i < at + name.size(); i++) {
                tokens.set(i, tokens.get(i).unnamed());
            }
        }
        return tokens;
    }

    /** Whether a word is the first of its clause that names something, or has a preposition. */
    private static boolean isLeading(List<Token> said, int word) {
        return said.get(word).governed()
                || said.subList(0, word).stream()
                        .noneMatch(other -> other.clause() == said.get(word).clause()
                                && other.role().isNaming());
    }

    /** SWPBS for School-Wide Positive Behavior Support. */
    private static String initials(String heading) {
        return Arrays.stream(heading.split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    boolean isFree(Token token) {
        return token.keys().stream().anyMatch(free::contains);
    }
}
