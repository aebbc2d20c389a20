package nl.wegwijzer.evaluation.exchange.promptfoo;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wegwijzer.evaluation.testset.Phrase;
import nl.wegwijzer.evaluation.testset.ReadableText;

/**
 * Says a phrase as a regular expression of JavaScript with its flag {@code u}, for texts in small letters: there is no way to
 * leave case aside in a JSON Schema. Takes only what both languages understand alike.
 */
final class PortablePattern {
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";
    private static final String WORD = "\\p{L}\\p{M}\\p{Nd}\\p{Pc}";
    private static final String BEFORE = "(?<=[" + WORD + "])";
    private static final String AFTER = "(?=[" + WORD + "])";
    private static final String NOT_BEFORE = "(?<![" + WORD + "])";
    private static final String NOT_AFTER = "(?![" + WORD + "])";
    private static final Set<String> GROUPS = Set.of("(?:", "(?=", "(?!", "(?<=", "(?<!");
    private static final Map<Character, String> OUTSIDE = Map.of(
            'b',
            "(?:" + BEFORE + NOT_AFTER + "|" + NOT_BEFORE + AFTER + ")",
            'B',
            "(?:" + BEFORE + AFTER + "|" + NOT_BEFORE + NOT_AFTER + ")",
            'w',
            "[" + WORD + "]",
            'W',
            "[^" + WORD + "]",
            'd',
            "\\p{Nd}",
            'D',
            "\\P{Nd}",
            's',
            "\\s",
            'S',
            "\\S");
    private static final Map<Character, String> INSIDE = Map.of('w', WORD, 'd', "\\p{Nd}", 's', "\\s");

    private final String source;
    private final StringBuilder written = new StringBuilder();
    private int at;

    private PortablePattern(String source) {
        this.source = source;
    }

    /**
     * Of a phrase.
     *
     * @throws UnportablePattern when it can't be said
     */
    static String of(Phrase phrase) throws UnportablePattern {
        if (!phrase.isRegex()) {
            return quote(new ReadableText(phrase.source()).value());
        }
        return new PortablePattern(phrase.source().substring("re:".length()).strip()).translate();
    }

    /** A text as an expression that finds it, in small letters. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(one -> literal(one, SYNTAX, quoted));
        return quoted.toString();
    }

    private String translate() throws UnportablePattern {
        while (at < source.length()) {
            char one = source.charAt(at);
            switch (one) {
                case '\\' -> escape(OUTSIDE, SYNTAX);
                case '[' -> characterClass();
                case '(' -> group();
                case '*', '+', '?', '}' -> quantifier();
                case ']' -> copy("\\]");
                default -> letter();
            }
        }
        return written.toString();
    }

    private void group() throws UnportablePattern {
        if (at + 1 < source.length() && source.charAt(at + 1) == '?') {
            String group = GROUPS.stream()
                    .filter(known -> source.startsWith(known, at))
                    .findFirst()
                    .orElseThrow(() -> unportable("a group such as (?i) or (?<name>"));
            written.append(group);
            at += group.length();
        } else {
            copy("(");
        }
    }

    private void quantifier() throws UnportablePattern {
        char one = source.charAt(at);
        copy(String.valueOf(one));
        if (at < source.length() && source.charAt(at) == '+') {
            throw unportable("a possessive quantifier");
        }
    }

    private void characterClass() throws UnportablePattern {
        copy("[");
        if (source.startsWith("^", at)) {
            copy("^");
        }
        while (at < source.length() && source.charAt(at) != ']') {
            if (source.charAt(at) == '[' || source.startsWith("&&", at)) {
                throw unportable("a class within a class");
            }
            if (source.charAt(at) == '\\') {
                escape(INSIDE, SYNTAX + "-");
            } else {
                letter();
            }
        }
        copy("]");
    }

    private void escape(Map<Character, String> known, String syntax) throws UnportablePattern {
        char one = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        if (known.containsKey(one)) {
            written.append(known.get(one));
        } else if (one == 'p' && source.startsWith("\\p{L}", at)) {
            written.append("\\p{L}");
            at += "{L}".length();
        } else if (Character.isLetterOrDigit(one)) {
            throw unportable("\\" + one);
        } else {
            literal(one, syntax, written);
        }
        at += 2;
    }

    private void letter() {
        int one = source.codePointAt(at);
        written.appendCodePoint(Character.toLowerCase(one));
        at += Character.charCount(one);
    }

    private void copy(String text) {
        written.append(text);
        at++;
    }

    private static void literal(int one, String syntax, StringBuilder target) {
        if (syntax.indexOf(one) >= 0) {
            target.append('\\');
        }
        target.appendCodePoint(one);
    }

    private UnportablePattern unportable(String what) {
        return new UnportablePattern(
                "its regular expression \"" + source + "\" has " + what + ", which promptfoo lacks");
    }
}
