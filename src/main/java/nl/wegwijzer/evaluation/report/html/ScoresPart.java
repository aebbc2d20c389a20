package nl.wegwijzer.evaluation.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.score.Better;
import nl.wegwijzer.evaluation.score.CaseScores;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.testset.TestCase;

/** Why each metric scored a case so: what isn't perfect first, the rest folded away. */
final class ScoresPart {
    private final View view;

    ScoresPart(View view) {
        this.view = view;
    }

    Tag tag(TestCase one) {
        Map<String, Score> scores =
                view.scorecard().scoresOf(one.id()).map(CaseScores::scores).orElse(Map.of());
        Tag part = Tag.of("section").css("scores").add(Tag.of("h3", view.text("case.scores")));
        return isOneFault(scores) ? part.add(fault(scores)) : part.add(sorted(one, scores));
    }

    /** Without a usable reply every metric says the same. */
    private static boolean isOneFault(Map<String, Score> scores) {
        return !scores.isEmpty()
                && scores.values().stream().allMatch(Score.Fault.class::isInstance)
                && scores.values().stream().distinct().count() == 1;
    }

    private Tag fault(Map<String, Score> scores) {
        String why = scores.values().iterator().next().why();
        return VerdictSection.said(
                view, Tag.of("p").css("fault").text(view.text("case.all-fault", scores.size()) + " "), why);
    }

    private List<Tag> sorted(TestCase one, Map<String, Score> scores) {
        Table imperfect = table("case.scores.caption", one);
        Table perfect = table("case.perfect.caption", one);
        List<String> notApplicable = new ArrayList<>();
        scores.forEach((metric, score) -> {
            if (score instanceof Score.NotApplicable) {
                notApplicable.add(view.texts().name(metric));
            } else {
                (isPerfect(metric, score) ? perfect : imperfect).row(row(metric, score));
            }
        });
        List<Tag> parts = new ArrayList<>();
        parts.add(imperfect.isEmpty() ? Tag.of("p", view.text("case.nothing-imperfect")) : imperfect.tag());
        Tag rest = Tag.of("details").add(Tag.of("summary", view.text("case.perfect", perfect.size())));
        if (!perfect.isEmpty()) {
            rest.add(perfect.tag());
        }
        if (!notApplicable.isEmpty()) {
            rest.add(Tag.of("p", view.text("case.not-applicable", String.join(", ", notApplicable)))
                    .css("note"));
        }
        parts.add(rest);
        return parts;
    }

    private Table table(String caption, TestCase one) {
        return new Table(
                view.text(caption, one.id()),
                List.of(view.text("column.metric"), view.text("column.value"), view.text("column.why")));
    }

    private List<Tag> row(String metric, Score score) {
        return List.of(
                Table.heading(view.texts().name(metric)),
                Tag.of("td")
                        .css(score instanceof Score.Value ? "number" : "unmeasured")
                        .add(Tag.of("span", value(view, metric, score))),
                Tag.of("td").add(why(metric, score)));
    }

    /** The verdict names each metric that decided against the case, with that metric's reason. */
    private List<Tag> why(String metric, Score score) {
        if (!metric.equals(CaseVerdict.NAME) || isPerfect(metric, score) || !(score instanceof Score.Value)) {
            return List.of(VerdictSection.said(view, Tag.of("span"), score.why()));
        }
        return CaseVerdict.faults(score.why()).entrySet().stream()
                .map(fault -> VerdictSection.said(
                        view, Tag.of("p").text(view.texts().name(fault.getKey()) + ": "), fault.getValue()))
                .toList();
    }

    private boolean isPerfect(String metric, Score score) {
        boolean lower = view.scorecard()
                .metric(metric)
                .filter(info -> info.better() == Better.LOWER)
                .isPresent();
        return score instanceof Score.Value value && (lower ? value.value() <= 0 : value.value() >= 1);
    }

    /** A score in a word or number. */
    static String value(View view, String metric, Score score) {
        return switch (score) {
            case Score.Value value ->
                view.scorecard()
                        .metric(metric)
                        .map(info -> view.numbers().value(info, value.value()))
                        .orElseGet(() -> view.numbers().decimal(value.value()));
            case Score.NotApplicable none -> view.text("state.not-applicable");
            case Score.Unmeasured none -> view.text("state.unmeasured");
            case Score.Fault none -> view.text("state.fault");
        };
    }
}
