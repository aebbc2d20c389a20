package nl.wegwijzer.evaluation.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.score.Details.ConfusionCell;
import nl.wegwijzer.evaluation.testset.Outcome;

/** Which outcomes were expected and which came. */
final class OutcomesSection {
    private static final String FAULT = "fault";
    private static final int SHADES = 4;

    private final View view;
    private final List<ConfusionCell> cells;

    OutcomesSection(View view) {
        this.view = view;
        this.cells = view.scorecard().details().confusion();
    }

    Optional<HtmlReport.Section> section() {
        int all = cells.stream().mapToInt(ConfusionCell::cases).sum();
        int right = cells.stream()
                .filter(cell -> cell.expected().equals(cell.came()))
                .mapToInt(ConfusionCell::cases)
                .sum();
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new HtmlReport.Section(
                        "outcomes",
                        view.text("outcomes.heading"),
                        Tag.of("div")
                                .add(
                                        Tag.of(
                                                "p",
                                                view.text(
                                                        "outcomes.reading",
                                                        view.numbers().count(right),
                                                        view.numbers().count(all))),
                                        matrix())));
    }

    private Tag matrix() {
        List<String> expected =
                outcomes().stream().filter(outcome -> total(outcome) > 0).toList();
        List<String> came = new ArrayList<>(outcomes());
        came.add(FAULT);
        Tag head =
                Tag.of("tr").add(Tag.of("th").with("scope", "col").add(Tag.of("span", view.text("outcomes.corner"))));
        came.forEach(outcome ->
                head.add(Tag.of("th").with("scope", "col").css("turned").add(Tag.of("span", name(outcome)))));
        head.add(Tag.of("th").with("scope", "col").css("turned").add(Tag.of("span", view.text("outcomes.total"))));
        Tag rows = Tag.of("tbody");
        expected.forEach(outcome -> rows.add(row(outcome, came)));
        return Tag.of("table")
                .css("matrix")
                .add(
                        Tag.of("caption", view.text("outcomes.caption")),
                        Tag.of("thead").add(head),
                        rows);
    }

    private Tag row(String expected, List<String> came) {
        Tag row = Tag.of("tr").add(Tag.of("th", name(expected)).with("scope", "row"));
        int total = total(expected);
        for (String outcome : came) {
            int cases = cases(expected, outcome);
            String kind = expected.equals(outcome) ? "right" : "wrong";
            int shade = cases == 0 ? 0 : 1 + (int) Math.min(SHADES - 1, Math.floor((double) SHADES * cases / total));
            row.add(Tag.of("td", view.numbers().count(cases)).css(cases == 0 ? "zero" : kind + " s" + shade));
        }
        return row.add(Tag.of("td", view.numbers().count(total)).css("total"));
    }

    private static List<String> outcomes() {
        return Arrays.stream(Outcome.values()).map(Outcome::wireName).toList();
    }

    private String name(String outcome) {
        return view.texts().find("outcome." + outcome).orElse(outcome);
    }

    private int cases(String expected, String came) {
        return cells.stream()
                .filter(cell -> cell.expected().equals(expected) && cell.came().equals(came))
                .mapToInt(ConfusionCell::cases)
                .sum();
    }

    private int total(String expected) {
        return cells.stream()
                .filter(cell -> cell.expected().equals(expected))
                .mapToInt(ConfusionCell::cases)
                .sum();
    }
}
