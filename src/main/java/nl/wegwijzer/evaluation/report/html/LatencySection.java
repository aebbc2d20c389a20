package nl.wegwijzer.evaluation.report.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.score.Details.Percentiles;

/** How long replies took, by stage. */
final class LatencySection {
    private final View view;
    private final Map<String, Percentiles> stages;

    LatencySection(View view) {
        this.view = view;
        this.stages = view.scorecard().details().stages();
    }

    Optional<HtmlReport.Section> section() {
        if (stages.isEmpty()) {
            return Optional.empty();
        }
        Table table = new Table(
                view.text("latency.caption"),
                List.of(
                        view.text("latency.stage"),
                        view.text("latency.p50"),
                        view.text("latency.p95"),
                        view.text("latency.p99"),
                        view.text("column.n")));
        stages.forEach((stage, times) -> table.row(
                Table.heading(view.texts().find("stage." + stage).orElse(stage)),
                Table.number(view.numbers().millis(times.p50())),
                Table.number(view.numbers().millis(times.p95())),
                Table.number(view.numbers().millis(times.p99())),
                Table.number(view.numbers().count(times.n()))));
        return Optional.of(new HtmlReport.Section(
                "latency",
                view.text("latency.heading"),
                Tag.of("div").add(Tag.of("p", view.text("latency.reading")), table.tag())));
    }
}
