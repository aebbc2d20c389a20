package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;
import nl.wegwijzer.question.Concept;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Lexicon;
import nl.wegwijzer.question.LightWords;
import nl.wegwijzer.question.QuestionRules;
import nl.wegwijzer.question.StopWords;

/**
 * The phrases of the lexicon in stems. To stem them is a quarter of all that a start does, so that they can be kept.
 *
 * @param concepts in the order of the lexicon
 */
record LexiconPhrases(List<OfConcept> concepts) {
    private static final String KEPT = "lexicon-phrases";
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Z0-9/&.-]*[A-Z0-9]");

    LexiconPhrases {
        concepts = List.copyOf(concepts);
    }

    /** A concept, and what leads to it. */
    record OfConcept(Meaning meaning, List<Phrase> phrases) {
        OfConcept {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * What a phrase means in the words of the guide.
     *
     * @param label stems of the concept's name
     * @param broader stems of the name of the concept above it; empty when there is none
     */
    record Meaning(List<String> label, List<String> broader) {}

    /**
     * A phrase.
     *
     * @param exact an abbreviation, which only its own letters stand for: LEGS isn't "leg ik uit"
     * @param words its stems, at least one
     */
    record Phrase(Language language, boolean exact, List<String> words) {}

    static LexiconPhrases of(QuestionRules rules, TextAnalysis analysis) {
        Stemming stemming = new Stemming(rules.light(), analysis);
        return new LexiconPhrases(
                rules.lexicon().concepts().stream().map(stemming::concept).toList());
    }

    /**
     * The same, for the rules and the word families of a folder.
     *
     * @param prepared may hold them as they were kept
     */
    static LexiconPhrases of(QuestionRules rules, TextAnalysis analysis, KnowledgeFolder folder, Prepared prepared) {
        return prepared.kept(KEPT, files(folder))
                .flatMap(LexiconPhraseBytes::read)
                .orElseGet(() -> of(rules, analysis));
    }

    /** Keeps them for later starts. */
    void keep(KnowledgeFolder folder, Prepared prepared) {
        prepared.keep(KEPT, files(folder), LexiconPhraseBytes.of(this));
    }

    private static List<KnowledgeFile> files(KnowledgeFolder folder) {
        return Stream.of(Lexicon.FILE, LightWords.FILE, StemFamilies.FILE)
                .map(folder::named)
                .toList();
    }

    private record Stemming(LightWords light, TextAnalysis analysis) {
        OfConcept concept(Concept concept) {
            List<Phrase> phrases = new ArrayList<>();
            add(concept.label(), Language.NL, phrases);
            concept.dutch().forEach(phrase -> add(phrase, Language.NL, phrases));
            concept.english().forEach(phrase -> add(phrase, Language.EN, phrases));
            Meaning meaning = new Meaning(
                    stems(concept.label(), Language.NL),
                    concept.broader().isEmpty() ? List.of() : stems(concept.broader(), Language.NL));
            return new OfConcept(meaning, phrases);
        }

        private void add(String phrase, Language language, List<Phrase> phrases) {
            boolean exact = ABBREVIATION.matcher(phrase).matches();
            List<String> words = exact ? analysis.words(phrase) : stems(phrase, language);
            if (!words.isEmpty()) {
                phrases.add(new Phrase(language, exact, words));
            }
        }

        /** The stems of a phrase without function words; with them where they are what it means: "uit elkaar", "op de fles". */
        private List<String> stems(String phrase, Language language) {
            List<String> words = analysis.words(phrase);
            List<String> content =
                    words.stream().filter(word -> !StopWords.contains(word)).toList();
            boolean means = content.size() > 1 || (content.size() == 1 && !light.contains(content.getFirst()));
            return (means ? content : words)
                    .stream()
                            .map(word -> analysis.stem(word, language))
                            .distinct()
                            .toList();
        }
    }
}
