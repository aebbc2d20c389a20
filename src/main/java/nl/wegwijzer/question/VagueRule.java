package nl.wegwijzer.question;

import java.util.Optional;

/** Messages that say only that something is wanted: "help", "ik heb een vraag". */
final class VagueRule implements ReadingRule {
    /** A slip of a finger in a word that means little: "ik hep een vraag". */
    private static final int SHORT = 3;

    private final Cues cues;

    VagueRule(Cues cues) {
        this.cues = cues;
    }

    @Override
    public Optional<Understanding> read(SeenQuestion question) {
        boolean nothingElse = question.aspects().isEmpty()
                && !question.namesNumbers()
                && question.subject().stream()
                        .allMatch(word -> word.length() <= SHORT || cues.isWordOf(Cue.VAGUE, word));
        return question.has(Cue.VAGUE) && nothingElse && !leansBack(question)
                ? Optional.of(new Understanding.Unclear(question.language()))
                : Optional.empty();
    }

    /** "Waarom is dat een probleem?" after an answer isn't vague. */
    private static boolean leansBack(SeenQuestion question) {
        return question.conversation().last().isPresent() && (question.pointsBack() || question.has(Cue.MORE));
    }
}
