package nl.wegwijzer.evaluation.report.html;

import java.util.List;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.testset.TestCase;

/** A part for each case; of a hidden set only the word that there are none. */
final class CasesSection {
    private static final String SAFE_ID = "[A-Za-z0-9._-]+";
    private static final List<String> FILTERS = List.of("all", "failed", "changed");

    private final View view;

    CasesSection(View view) {
        this.view = view;
    }

    HtmlReport.Section section() {
        Tag body = Tag.of("div");
        if (view.disclosure().isHidden()) {
            body.add(Tag.of("p", view.text("cases.hidden")));
        } else {
            CasePart part = new CasePart(view);
            Tag cases = Tag.of("div").css("cases");
            view.disclosure().cases().forEach(one -> cases.add(part.tag(one)));
            body.add(Tag.of("p", view.text("cases.reading")), filter(), cases);
        }
        return new HtmlReport.Section("cases", view.text("cases.heading"), body);
    }

    /** Where the part of a case stands in the page. */
    static String anchor(View view, TestCase one) {
        return "case-"
                + (one.id().matches(SAFE_ID)
                        ? one.id()
                        : "n" + view.disclosure().cases().indexOf(one));
    }

    /** Works by script only, which also makes it appear. */
    private Tag filter() {
        Tag choices = Tag.of("fieldset").add(Tag.of("legend", view.text("filter.show")));
        for (String filter : FILTERS) {
            Tag choice =
                    Tag.of("input").with("type", "radio").with("name", "show").with("value", filter);
            choices.add(Tag.of("label")
                    .add(filter.equals("all") ? choice.with("checked", "checked") : choice)
                    .text(" " + view.text("filter." + filter)));
        }
        return Tag.of("form")
                .with("id", "filter")
                .with("hidden", "hidden")
                .with(
                        "data-count",
                        view.text("filter.count", "#", view.disclosure().caseCount()))
                .add(
                        choices,
                        Tag.of("label")
                                .css("search")
                                .add(
                                        Tag.of("span", view.text("filter.words")),
                                        Tag.of("input").with("type", "search").with("name", "words")),
                        Tag.of("p").css("count").with("role", "status"));
    }
}
