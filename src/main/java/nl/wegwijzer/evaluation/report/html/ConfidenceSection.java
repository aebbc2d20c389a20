package nl.wegwijzer.evaluation.report.html;

import java.util.List;
import nl.wegwijzer.evaluation.report.view.Numbers;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.score.Details;
import nl.wegwijzer.evaluation.score.Details.CoveragePoint;
import nl.wegwijzer.evaluation.score.Details.ReliabilityBin;

/** Whether confidence means something: the risk-coverage curve and the reliability diagram, each with its table. */
final class ConfidenceSection {
    private final View view;
    private final Numbers numbers;
    private final Details details;

    ConfidenceSection(View view) {
        this.view = view;
        this.numbers = view.numbers();
        this.details = view.scorecard().details();
    }

    HtmlReport.Section section() {
        Tag body = details.riskCoverage().isEmpty()
                ? Tag.of("p", view.text("confidence.none"))
                : Tag.of("div")
                        .add(
                                Tag.of("p", view.text("confidence.reading")),
                                Tag.of("div").css("pair").add(riskCoverage(), reliability()));
        return new HtmlReport.Section("confidence", view.text("confidence.heading"), body);
    }

    private Tag riskCoverage() {
        List<CoveragePoint> points = details.riskCoverage();
        double highest = points.stream().mapToDouble(CoveragePoint::risk).max().orElse(1);
        double top = Math.min(1, Math.max(0.1, Math.ceil(highest * 10) / 10));
        String words = view.text(
                "confidence.risk.words",
                numbers.percent(points.getFirst().coverage()),
                numbers.percent(points.getFirst().risk()),
                numbers.percent(points.getLast().risk()));
        Tag plot = new CurveChart(
                        words, view.text("confidence.coverage"), view.text("confidence.risk"), top, numbers::percent)
                .line(points.stream()
                        .map(point -> new CurveChart.Dot(point.coverage(), point.risk(), points.size() > 30 ? 1.8 : 3))
                        .toList())
                .tag();
        Table table = new Table(
                view.text("confidence.risk.caption"),
                List.of(
                        view.text("confidence.from"),
                        view.text("confidence.coverage"),
                        view.text("confidence.risk"),
                        view.text("confidence.generalized")));
        points.forEach(point -> table.row(
                Table.heading(numbers.decimal(point.confidence())),
                Table.number(numbers.percent(point.coverage())),
                Table.number(numbers.percent(point.risk())),
                Table.number(numbers.percent(point.generalizedRisk()))));
        return figure("confidence.risk.heading", words, plot, table);
    }

    private Tag reliability() {
        List<ReliabilityBin> bins = details.reliability();
        int all = Math.max(1, bins.stream().mapToInt(ReliabilityBin::cases).sum());
        String words = view.text("confidence.reliability.words", numbers.count(bins.size()), numbers.count(all));
        Tag plot = new CurveChart(
                        words, view.text("confidence.said"), view.text("confidence.right"), 1, numbers::percent)
                .diagonal()
                .line(bins.stream()
                        .map(bin -> new CurveChart.Dot(
                                bin.meanConfidence(), bin.accuracy(), 3 + 9 * Math.sqrt((double) bin.cases() / all)))
                        .toList())
                .tag();
        Table table = new Table(
                view.text("confidence.reliability.caption"),
                List.of(
                        view.text("confidence.bin"),
                        view.text("column.n"),
                        view.text("confidence.said"),
                        view.text("confidence.right")));
        bins.forEach(bin -> table.row(
                Table.heading(numbers.percent(bin.low()) + "–" + numbers.percent(bin.high())),
                Table.number(numbers.count(bin.cases())),
                Table.number(numbers.percent(bin.meanConfidence())),
                Table.number(numbers.percent(bin.accuracy()))));
        return figure("confidence.reliability.heading", words, plot, table);
    }

    private Tag figure(String heading, String words, Tag plot, Table table) {
        return Tag.of("figure")
                .add(
                        Tag.of("h3", view.text(heading)),
                        plot,
                        Tag.of("figcaption", words),
                        Tag.of("details").add(Tag.of("summary", view.text("confidence.table")), table.tag()));
    }
}
