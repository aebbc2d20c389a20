package nl.wegwijzer.search;

import java.util.List;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.Sentences;
import nl.wegwijzer.question.Language;

/**
 * The questions of editors that are searched. A story of more sentences teaches how people tell it, but isn't searched: who asks how
 * to bake a cake would find the one in which a mentor brings cake to an empty parents' evening.
 */
final class SearchedQuestions {
    private static final int MOST_SENTENCES = 2;

    private SearchedQuestions() {}

    /** Those of a passage in a language, in the order of the file. */
    static List<String> of(Passage passage, Language language) {
        return among(passage.questions().getOrDefault(language.code(), List.of()));
    }

    /** Those that are short enough. */
    static List<String> among(List<String> questions) {
        return questions.stream().filter(SearchedQuestions::isShort).toList();
    }

    /** Most have no mark within them that could end a sentence, and a start reads thousands. */
    private static boolean isShort(String question) {
        return question.chars().limit(Math.max(0, question.length() - 1)).noneMatch(SearchedQuestions::mayEndASentence)
                || Sentences.in(question).size() <= MOST_SENTENCES;
    }

    private static boolean mayEndASentence(int character) {
        return character == '.' || character == '!' || character == '?' || character == '…' || character == '\n';
    }
}
