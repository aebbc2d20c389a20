package nl.wegwijzer.assistant;

import java.util.List;
import nl.wegwijzer.answer.Answer;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Turn;
import nl.wegwijzer.verification.Citation;
import nl.wegwijzer.verification.Statement;

/** Makes an answer of verified statements. */
final class Grounding {
    private Grounding() {}

    /** The answer; that it was not found when nothing is left to say. */
    static Answer answer(Language language, Composed composed, String understoodAs, double confidence) {
        List<Statement> statements = composed.statements();
        if (statements.stream().noneMatch(Statement::hasContent)) {
            return new Answer.OutOfScope(language, Texts.notFound(language, false), List.of(), -1);
        }
        return new Answer.Grounded(language, statements, understoodAs, List.of(), confidence, composed.writing());
    }

    /** What a conversation remembers of an answer: verified words and places only. */
    static Turn turn(Answer.Grounded grounded, String question) {
        List<Passage> cited = passages(grounded.statements());
        return new Turn(
                grounded.understoodAs().isEmpty() ? question : grounded.understoodAs(),
                grounded.language(),
                numbers(cited),
                cited.stream().map(Passage::id).toList());
    }

    /** The passages that statements cite, in their order. */
    static List<Passage> passages(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.citations().stream())
                .map(Citation::passage)
                .distinct()
                .toList();
    }

    /** The recommendations that passages stand under, in their order. */
    static List<RecommendationNumber> numbers(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.recommendation().stream())
                .distinct()
                .toList();
    }
}
