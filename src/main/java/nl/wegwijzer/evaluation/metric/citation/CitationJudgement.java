package nl.wegwijzer.evaluation.metric.citation;

import java.util.List;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.testset.ExpectedCitations;
import nl.wegwijzer.evaluation.testset.GuideName;

/**
 * The cited passages of a reply, each once, sorted by what the case says of them.
 *
 * @param right those that are required or allowed
 * @param wrong those that are forbidden, or not named when the case is closed; invented ones too
 * @param invented ids that the guide doesn't hold
 * @param unjudged those that the case says nothing about
 */
record CitationJudgement(List<String> right, List<String> wrong, List<String> invented, List<String> unjudged) {

    static CitationJudgement of(CaseAnswer answer) {
        ExpectedCitations expected = answer.expect().citations();
        List<String> cited = answer.reply().citedIds();
        List<String> invented = cited.stream()
                .filter(id -> answer.guide().passage(id).isEmpty())
                .toList();
        List<String> real = cited.stream().filter(id -> !invented.contains(id)).toList();
        List<String> forbidden =
                real.stream().filter(id -> isUnderAny(id, expected.forbidden())).toList();
        List<String> right = real.stream()
                .filter(id -> !forbidden.contains(id) && isUnderAny(id, expected.right()))
                .toList();
        List<String> rest = real.stream()
                .filter(id -> !forbidden.contains(id) && !right.contains(id))
                .toList();
        List<String> wrong = cited.stream()
                .filter(id ->
                        invented.contains(id) || forbidden.contains(id) || (expected.closed() && rest.contains(id)))
                .toList();
        return new CitationJudgement(right, wrong, invented, expected.closed() ? List.of() : rest);
    }

    /** Whether an id stands under one of these numbers or ids; an id of no valid form stands under none. */
    static boolean isUnderAny(String id, List<String> names) {
        return names.stream().anyMatch(name -> new GuideName(name).holds(id));
    }
}
