package nl.wegwijzer.assistant;

import java.util.List;
import java.util.Optional;
import nl.wegwijzer.answer.Answer;
import nl.wegwijzer.search.Evidence;

/** An answer, and the evidence that it was made from. */
record Outcome(Answer answer, Evidence evidence) {
    /** An answer that needed no search. */
    static Outcome of(Answer answer) {
        return new Outcome(answer, Evidence.NONE);
    }

    /** The same evidence with another answer. */
    Outcome with(Answer other) {
        return new Outcome(other, evidence);
    }

    /** The passages that search found, best first, for who wants to look inside. */
    List<Reply.Found> ranked() {
        return evidence.passages().stream()
                .map(ranked -> new Reply.Found(ranked.passage().id().value(), Math.round(ranked.score() * 1e4) / 1e4))
                .toList();
    }

    /** The verified answer, where there is one: only that is remembered. */
    Optional<Answer.Grounded> grounded() {
        return answer instanceof Answer.Grounded grounded ? Optional.of(grounded) : Optional.empty();
    }
}
