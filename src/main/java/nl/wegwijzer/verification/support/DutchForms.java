package nl.wegwijzer.verification.support;

import java.util.List;
import java.util.Set;
import nl.wegwijzer.question.StopWords;

/** Brings the forms of a Dutch verb together that the stemmer keeps apart: leert, leren, geleerd; stem … af, afgestemd. */
final class DutchForms {
    private static final List<String> ENDINGS =
            List.of("ingen", "ing", "enden", "ende", "den", "ten", "dt", "de", "te", "en", "d", "t", "e", "s");
    private static final int SHORTEST = 3;
    /** Nouns that make a verb with another: "kennis maken", "deel nemen". */
    private static final Set<String> NOUN_PARTS = Set.of("kennis", "deel", "plaats", "stil");

    private static final Set<String> LIGHT =
            Set.of("ga", "gaat", "gaan", "doe", "doet", "doen", "komt", "komen", "staat", "staan");

    private static final int SHORTEST_PARTICLE = 2;
    private static final int LONGEST_PARTICLE = 6;

    private DutchForms() {}

    /** Whether a word may be the part of a verb that stands apart from it. */
    static boolean isParticle(String word) {
        return StopWords.PARTICLES.contains(word) || NOUN_PARTS.contains(word);
    }

    /** Whether a word may be a verb with its particle. */
    static boolean beginsWithParticle(String word) {
        for (int length = SHORTEST_PARTICLE; length < Math.min(word.length(), LONGEST_PARTICLE + 1); length++) {
            if (isParticle(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that names nothing may be the verb of such a part: "gaat … langs". */
    static boolean isLight(String word) {
        return LIGHT.contains(word);
    }

    static String key(String word) {
        for (String particle : StopWords.PARTICLES) {
            if (word.startsWith(particle + "ge") && word.length() > particle.length() + 6) {
                return particle + simpleKey(word.substring(particle.length()));
            }
        }
        return simpleKey(word);
    }

    private static String simpleKey(String word) {
        String rest = word;
        boolean participle = rest.length() > 6
                && rest.startsWith("ge")
                && (rest.endsWith("d") || rest.endsWith("t") || rest.endsWith("en"));
        if (participle) {
            rest = rest.substring(2);
        }
        for (String ending : ENDINGS) {
            if (rest.endsWith(ending) && rest.length() - ending.length() >= SHORTEST) {
                rest = rest.substring(0, rest.length() - ending.length());
                break;
            }
        }
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < rest.length(); i++) {
            if (i == 0 || rest.charAt(i) != rest.charAt(i - 1)) {
                key.append(rest.charAt(i));
            }
        }
        int last = key.length() - 1;
        if (key.charAt(last) == 'v') {
            key.setCharAt(last, 'f');
        } else if (key.charAt(last) == 'z') {
            key.setCharAt(last, 's');
        }
        return key.toString();
    }
}
