package nl.wegwijzer.evaluation.metric.citation;

import java.util.List;
import java.util.function.Function;
import nl.wegwijzer.evaluation.run.Reply;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.testset.ExpectedCitations;
import nl.wegwijzer.evaluation.testset.Outcome;

/** Whether citations point to the right places. Each cited passage counts once. */
public final class CitationMetrics {
    private static final String NEEDS = "expect.citations";

    private CitationMetrics() {}

    /** All of them. */
    public static List<Metric> all() {
        return List.of(
                validity(),
                mean(
                        "citation_precision",
                        "Judged citations that are right; an invented id is a wrong one.",
                        CitationMetrics::precision),
                recall(),
                mean("citation_f1", "Harmonic mean of citation precision and recall.", CitationMetrics::f1),
                forbidden(),
                first(),
                new Metric.OfCase(
                        MetricInfo.mean("citation_unjudged", NEEDS, "Citations that the case says nothing about.")
                                .lowerIsBetter()
                                .asProxy(),
                        CitationMetrics::unjudged),
                new Metric.OfCase(
                        MetricInfo.mean(
                                "citation_coverage", "", "Statements of an answer with a citation that exists."),
                        CitationMetrics::coverage));
    }

    /** Whether cited ids exist. */
    public static Metric.OfCase validity() {
        return new Metric.OfCase(
                MetricInfo.mean("citation_validity", "", "Cited ids that exist in the guide; the rest is invented."),
                CitationMetrics::validity);
    }

    /** Whether what must be cited is. */
    public static Metric.OfCase recall() {
        return new Metric.OfCase(
                MetricInfo.mean("citation_recall", NEEDS, "What must be cited and is; \"any\" counts as one."),
                CitationMetrics::recall);
    }

    /** Whether nothing forbidden, and in a closed case nothing else, is cited. */
    public static Metric.OfCase forbidden() {
        return new Metric.OfCase(
                MetricInfo.proportion("citation_clean", NEEDS, "Nothing is cited that the case forbids."),
                CitationMetrics::clean);
    }

    /** Whether the first citation is right. */
    public static Metric.OfCase first() {
        return new Metric.OfCase(
                MetricInfo.proportion(
                        "citation_first", "expect.citations.first", "The first citation is what it should be."),
                CitationMetrics::first);
    }

    private static Metric mean(String name, String meaning, Function<CaseAnswer, Score> rule) {
        return new Metric.OfCase(MetricInfo.mean(name, NEEDS, meaning), rule);
    }

    private static Score validity(CaseAnswer answer) {
        int cited = answer.reply().citedIds().size();
        if (cited == 0) {
            return new Score.NotApplicable("nothing is cited");
        }
        List<String> invented = CitationJudgement.of(answer).invented();
        return Score.share(cited - invented.size(), cited, invented.isEmpty() ? "all exist" : "invented: " + invented);
    }

    private static Score precision(CaseAnswer answer) {
        CitationJudgement judgement = CitationJudgement.of(answer);
        int judged = judgement.right().size() + judgement.wrong().size();
        return judged == 0
                ? new Score.NotApplicable("nothing is cited that the case judges")
                : Score.share(
                        judgement.right().size(),
                        judged,
                        "right " + judgement.right() + ", wrong " + judgement.wrong());
    }

    private static Score recall(CaseAnswer answer) {
        ExpectedCitations expected = answer.expect().citations();
        int wanted = expected.required().size() + (expected.any().isEmpty() ? 0 : 1);
        if (wanted == 0) {
            return new Score.NotApplicable("no citation is required");
        }
        List<String> cited = CitationJudgement.of(answer).right();
        List<String> missing = expected.required().stream()
                .filter(name -> cited.stream().noneMatch(id -> CitationJudgement.isUnderAny(id, List.of(name))))
                .toList();
        boolean anyMissing = !expected.any().isEmpty()
                && cited.stream().noneMatch(id -> CitationJudgement.isUnderAny(id, expected.any()));
        int found = wanted - missing.size() - (anyMissing ? 1 : 0);
        String why = found == wanted
                ? "all are cited"
                : "not cited: " + missing + (anyMissing ? ", nor any of " + expected.any() : "");
        return Score.share(found, wanted, why);
    }

    private static Score f1(CaseAnswer answer) {
        if (!(recall(answer) instanceof Score.Value recall)) {
            return new Score.NotApplicable("no citation is required");
        }
        double precision = precision(answer) instanceof Score.Value value ? value.value() : 0;
        double sum = precision + recall.value();
        return new Score.Value(sum == 0 ? 0 : 2 * precision * recall.value() / sum, recall.why());
    }

    private static Score clean(CaseAnswer answer) {
        ExpectedCitations expected = answer.expect().citations();
        if (expected.forbidden().isEmpty() && !expected.closed()) {
            return new Score.NotApplicable("nothing is forbidden");
        }
        List<String> wrong = CitationJudgement.of(answer).wrong();
        return Score.of(wrong.isEmpty(), wrong.isEmpty() ? "nothing wrong is cited" : "cited, but wrong: " + wrong);
    }

    private static Score first(CaseAnswer answer) {
        List<String> expected = answer.expect().citations().first();
        if (expected.isEmpty()) {
            return new Score.NotApplicable("the first citation doesn't matter");
        }
        String first = firstCited(answer.reply());
        return Score.of(
                CitationJudgement.isUnderAny(first, expected),
                first.isEmpty() ? "nothing is cited" : "the first is " + first);
    }

    private static String firstCited(Reply reply) {
        return reply.statements().stream()
                .flatMap(statement -> reply.citationsOf(statement).stream())
                .map(Reply.Citation::passageId)
                .findFirst()
                .orElseGet(() -> reply.citedIds().stream().findFirst().orElse(""));
    }

    private static Score unjudged(CaseAnswer answer) {
        int cited = answer.reply().citedIds().size();
        if (cited == 0 || answer.expect().citations().named().isEmpty()) {
            return new Score.NotApplicable("nothing is cited, or no citations are expected");
        }
        List<String> unjudged = CitationJudgement.of(answer).unjudged();
        return Score.share(unjudged.size(), cited, "not judged: " + unjudged);
    }

    private static Score coverage(CaseAnswer answer) {
        Reply reply = answer.reply();
        if (reply.outcome() != Outcome.ANSWERED || reply.statements().isEmpty()) {
            return new Score.NotApplicable("there are no statements of the guide's content");
        }
        long cited = reply.statements().stream()
                .filter(statement -> reply.citationsOf(statement).stream()
                        .anyMatch(citation ->
                                answer.guide().passage(citation.passageId()).isPresent()))
                .count();
        return Score.share(
                cited,
                reply.statements().size(),
                cited + " of " + reply.statements().size() + " cite");
    }
}
