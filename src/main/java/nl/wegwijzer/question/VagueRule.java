package nl.wegwijzer.question;

import java.util.Optional;

/** Messages that say only that something is wanted: "help", "ik heb een vraag". */
final class VagueRule implements ReadingRule {
    private final Cues cues;

    VagueRule(Cues cues) {
        this.cues = cues;
    }

    @Override
    public Optional<Understanding> read(SeenQuestion question) {
        boolean nothingElse = question.aspects().isEmpty()
                && !question.namesNumbers()
                && question.subject().stream().allMatch(word -> cues.isWordOf(Cue.VAGUE, word));
        return question.has(Cue.VAGUE) && nothingElse
                ? Optional.of(new Understanding.Unclear(question.language()))
                : Optional.empty();
    }
}
