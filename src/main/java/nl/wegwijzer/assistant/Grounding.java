package nl.wegwijzer.assistant;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijzer.answer.Answer;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Turn;
import nl.wegwijzer.verification.Citation;
import nl.wegwijzer.verification.Statement;

/** Makes an answer of verified statements. */
final class Grounding {
    private final NextQuestions next;

    Grounding(NextQuestions next) {
        this.next = next;
    }

    /** The answer; that it was not found when nothing is left to say. */
    Answer answer(Language language, Composed composed, String understoodAs, double confidence) {
        List<Statement> statements = composed.statements();
        if (statements.stream().noneMatch(Statement::hasContent)) {
            return new Answer.OutOfScope(language, Texts.notFound(language, false), List.of(), -1);
        }
        List<Passage> cited = passages(statements);
        Set<PassageKind> kinds = cited.stream().map(Passage::kind).collect(Collectors.toSet());
        List<String> suggestions = next.after(numbers(cited), kinds, language);
        return new Answer.Grounded(language, statements, understoodAs, suggestions, confidence, composed.writing());
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

    private static List<Passage> passages(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.citations().stream())
                .map(Citation::passage)
                .distinct()
                .toList();
    }

    private static List<RecommendationNumber> numbers(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.recommendation().stream())
                .distinct()
                .toList();
    }
}
