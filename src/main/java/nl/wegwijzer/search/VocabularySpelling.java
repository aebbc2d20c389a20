package nl.wegwijzer.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.QuestionRules;
import nl.wegwijzer.question.Spelling;
import nl.wegwijzer.question.StopWords;

/** Corrects by the vocabulary of the index: the words of the guide and of the word lists. Known words stay as they are. */
final class VocabularySpelling implements Spelling {
    /** A person mistypes some words; looking for what hundreds may have meant takes as long as all else together. */
    private static final int MOST_LOOKED_UP = 12;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");

    private static final Pattern CLAUSE = Pattern.compile("[^.,;:?!\\n]+");

    private final Vocabulary vocabulary;
    private final Corrector corrector;
    private final TextAnalysis analysis;
    private final QuestionRules rules;
    private final Frequencies frequencies;
    private final SeparableVerbs verbs;

    VocabularySpelling(PassageIndex index, TextAnalysis analysis, QuestionRules rules) {
        this.vocabulary = index.vocabulary();
        this.analysis = analysis;
        this.rules = rules;
        this.frequencies = index.frequencies();
        this.corrector = new Corrector(index.reader(), rules::isEveryday);
        this.verbs = new SeparableVerbs(
                rules.light()::contains,
                verb -> frequencies.knows(new SearchTerm(Language.NL, analysis.stem(verb, Language.NL))));
    }

    @Override
    public String corrected(String text, Language language) {
        StringBuilder corrected = new StringBuilder();
        Matcher words = WORD.matcher(text);
        int looked = 0;
        while (words.find()) {
            String word = folded(words.group());
            boolean doubtful = looked < MOST_LOOKED_UP && !isWritten(word);
            looked += doubtful ? 1 : 0;
            String read = doubtful ? meant(word, language).orElse(words.group()) : words.group();
            words.appendReplacement(corrected, Matcher.quoteReplacement(read));
        }
        return CLAUSE.matcher(words.appendTail(corrected))
                .replaceAll(clause -> Matcher.quoteReplacement(withWholeVerbs(clause.group())));
    }

    private String withWholeVerbs(String clause) {
        List<String> words =
                WORD.matcher(clause).results().map(word -> folded(word.group())).toList();
        StringBuilder whole = new StringBuilder();
        Matcher matcher = WORD.matcher(clause);
        for (int place = 0; matcher.find(); place++) {
            matcher.appendReplacement(
                    whole, Matcher.quoteReplacement(verbs.at(place, words).orElse(matcher.group())));
        }
        return matcher.appendTail(whole).toString();
    }

    @Override
    public boolean knows(String word) {
        String folded = folded(word);
        return isKnown(folded, Language.NL) || isKnown(folded, Language.EN);
    }

    private String folded(String word) {
        return String.join("", analysis.words(word));
    }

    /**
     * What a word that isn't written anywhere was meant to be; empty when nothing is wrong with it. One that is a form of a word in the
     * other language only may be a typing error in this one; and what looks like a form or a compound may be a slip of another word.
     */
    private Optional<String> meant(String word, Language language) {
        return looksRight(word, language)
                ? corrector.meantBySlip(word, language)
                : vocabulary.recompounded(word).or(() -> corrector.meant(word, language));
    }

    private boolean isKnown(String word, Language language) {
        return isWritten(word)
                || (looksRight(word, language)
                        && corrector.meantBySlip(word, language).isEmpty());
    }

    private boolean looksRight(String word, Language language) {
        return isInflected(word, language) || isCompound(word);
    }

    private boolean isWritten(String word) {
        return StopWords.contains(word)
                || rules.light().contains(word)
                || rules.cues().knows(word)
                || vocabulary.knows(word);
    }

    private boolean isInflected(String word, Language language) {
        return frequencies.knows(new SearchTerm(language, analysis.stem(word, language)));
    }

    private boolean isCompound(String word) {
        return vocabulary.parts(word).isPresent()
                && vocabulary.recompounded(word).isEmpty();
    }
}
