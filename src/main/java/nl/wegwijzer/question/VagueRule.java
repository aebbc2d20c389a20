package nl.wegwijzer.question;

import java.util.Optional;

/** Messages that say only that something is wanted: "help", "ik heb een vraag". */
final class VagueRule implements ReadingRule {
    /** A slip of a finger in a word that means little: "ik hep een vraag". */
    private static final int SHORT = 3;

    private static final int FEW_WORDS = 5;

    private final Cues cues;

    VagueRule(Cues cues) {
        this.cues = cues;
    }

    @Override
    public Optional<Understanding> read(SeenQuestion question) {
        boolean nothingElse = question.aspects().isEmpty()
                && !question.namesNumbers()
                && question.subject().stream()
                        .allMatch(word -> isSlip(word, question) || cues.isWordOf(Cue.VAGUE, word));
        return question.has(Cue.VAGUE) && nothingElse && !question.leansBack()
                ? Optional.of(new Understanding.Unclear(question.language()))
                : Optional.empty();
    }

    private static boolean isSlip(String word, SeenQuestion question) {
        return word.length() <= SHORT && question.words().size() <= FEW_WORDS;
    }
}
