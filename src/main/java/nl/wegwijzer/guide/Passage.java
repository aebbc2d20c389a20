package nl.wegwijzer.guide;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The smallest text that can be cited. Offsets of citations count Java characters in {@link #text}.
 *
 * @param id stable name
 * @param kind what it is
 * @param domain number of its domain; 0 for passages about the guide itself
 * @param recommendation the recommendation that it stands under, if any
 * @param heading the name of an intervention, else the heading that it stands under
 * @param text the guide's own words, in Dutch, without Markdown
 * @param translation the same in English, made for this project; empty when there is none
 * @param questions by language, questions that this passage answers, written by editors; searched, never shown as the
 *     guide's text
 */
public record Passage(
        PassageId id,
        PassageKind kind,
        int domain,
        Optional<RecommendationNumber> recommendation,
        String heading,
        String text,
        String translation,
        Map<String, List<String>> questions) {

    /** Refuses an empty text: there would be nothing to cite. */
    public Passage {
        if (text.isBlank()) {
            throw new IllegalArgumentException("passage " + id + " has no text");
        }
        // Sorted: the order of Map.copyOf differs from run to run, and with it would the guide's fingerprint.
        questions = Collections.unmodifiableMap(new TreeMap<>(questions));
    }

    /** The same passage with another translation and other questions. */
    public Passage with(String newTranslation, Map<String, List<String>> newQuestions) {
        return new Passage(id, kind, domain, recommendation, heading, text, newTranslation, newQuestions);
    }

    /** The words in a language: Dutch as they are, English when there is a translation. */
    public Optional<String> textIn(String language) {
        if (language.equals("nl")) {
            return Optional.of(text);
        }
        return translation.isEmpty() ? Optional.empty() : Optional.of(translation);
    }
}
