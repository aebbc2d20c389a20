package nl.wegwijzer.evaluation.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.evaluation.comparison.CaseChange;
import nl.wegwijzer.evaluation.comparison.Comparison;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.report.view.Standing;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.run.Reply;
import nl.wegwijzer.evaluation.run.ReplyReading;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.testset.TestCase;

/** Everything about one case: what was asked and expected, what came and what it rests on, and why it scored so. */
final class CasePart {
    private final View view;
    private final Map<String, List<CaseChange>> changes = new LinkedHashMap<>();

    CasePart(View view) {
        this.view = view;
        view.evaluation()
                .comparison()
                .map(Comparison::changes)
                .orElse(List.of())
                .forEach(change -> changes.computeIfAbsent(change.caseId(), id -> new ArrayList<>())
                        .add(change));
    }

    Tag tag(TestCase one) {
        Standing standing = Standing.of(view.scorecard(), one.id());
        List<CaseChange> changed = changes.getOrDefault(one.id(), List.of());
        return Tag.of("details")
                .css("case")
                .with("id", CasesSection.anchor(view, one))
                .with("data-standing", standing.key())
                .with("data-changed", verdictChange(changed).isPresent() ? "yes" : "no")
                .add(summary(one, standing, changed), body(one, changed));
    }

    private Tag summary(TestCase one, Standing standing, List<CaseChange> changed) {
        Tag summary = Tag.of("summary")
                .add(
                        Tag.of("span", view.text("standing." + standing.key())).css("chip " + standing.key()),
                        Tag.of("span", one.id()).css("id"));
        verdictChange(changed)
                .ifPresent(change -> summary.add(
                        Tag.of("span", view.text("direction." + key(change))).css("chip " + key(change))));
        return summary.add(
                Tag.of("span", one.question()).css("question").lang(one.prompt().lang()));
    }

    private static Optional<CaseChange> verdictChange(List<CaseChange> changed) {
        return changed.stream()
                .filter(change -> change.metric().equals(CaseVerdict.NAME))
                .findFirst();
    }

    private Tag body(TestCase one, List<CaseChange> changed) {
        Tag body = Tag.of("div").css("case-body").add(conversation(one));
        Optional<ReplyReading> reading = reading(Optional.of(view.evaluation().run()), one);
        Tag answer = Tag.of("section")
                .css("answer")
                .add(Tag.of("h3", view.text("case.answer")))
                .add(reading.map(this::answer).orElseGet(() -> Tag.of("p", view.text("case.no-reply"))));
        body.add(Tag.of("div").css("pair").add(new ExpectationPart(view).tag(one), answer));
        reply(reading).flatMap(reply -> new SourcesPart(view).tag(reply)).ifPresent(body::add);
        body.add(new ScoresPart(view).tag(one));
        if (view.evaluation().before().isPresent()) {
            body.add(difference(one, reading, changed));
        }
        return body;
    }

    private Tag conversation(TestCase one) {
        Tag turns = Tag.of("ol").css("turns");
        one.prompt()
                .turns()
                .forEach(turn -> turns.add(
                        Tag.of("li").add(Tag.of("span", turn).lang(one.prompt().lang()))));
        Tag question = Tag.of("p")
                .css("asked")
                .add(Tag.of("span", one.question()).lang(one.prompt().lang()));
        return one.prompt().turns().isEmpty()
                ? question
                : Tag.of("div").add(Tag.of("h3", view.text("case.turns")), turns, question);
    }

    private static Optional<ReplyReading> reading(Optional<Run> run, TestCase one) {
        return run.flatMap(found -> found.record(one.id())).map(ReplyReading::of);
    }

    private static Optional<Reply> reply(Optional<ReplyReading> reading) {
        return reading.flatMap(
                one -> one instanceof ReplyReading.Understood(Reply reply) ? Optional.of(reply) : Optional.empty());
    }

    private Tag answer(ReplyReading reading) {
        return switch (reading) {
            case ReplyReading.Understood(Reply reply) -> answer(reply);
            case ReplyReading.Misshapen(String reason) ->
                Tag.of("p")
                        .css("fault")
                        .text(view.text("case.fault") + " ")
                        .add(Tag.of("q", reason).lang("en"));
        };
    }

    private Tag answer(Reply reply) {
        Tag meta = Tag.of("p").css("meta").add(Tag.of("span", outcome(reply)).css("chip neutral"));
        reply.extras()
                .confidence()
                .ifPresent(confidence -> meta.add(HtmlReport.separator())
                        .text(view.text("case.confidence", view.numbers().percent(confidence))));
        Tag answer = Tag.of("div").add(meta);
        if (reply.statements().isEmpty()) {
            return answer.add(Tag.of("p", reply.text()).css("said").lang(reply.language()));
        }
        reply.statements().forEach(statement -> {
            Tag words = Tag.of("p").css("said").lang(reply.language()).text(statement.text());
            reply.citationsOf(statement)
                    .forEach(citation -> words.text(" ")
                            .add(Tag.of("span", "[" + citation.passageId() + "]")
                                    .css("source")));
            answer.add(words);
        });
        reply.extras().helplines().forEach(line -> answer.add(Tag.of("p", line).css("said")));
        return answer;
    }

    private String outcome(Reply reply) {
        return view.text("outcome." + reply.outcome().wireName());
    }

    private Tag difference(TestCase one, Optional<ReplyReading> now, List<CaseChange> changed) {
        Tag part = Tag.of("section").css("difference").add(Tag.of("h3", view.text("case.difference")));
        Optional<Reply> before = reply(reading(view.evaluation().before(), one));
        Optional<Reply> after = reply(now);
        if (before.isEmpty() || after.isEmpty()) {
            part.add(Tag.of("p", view.text("case.incomparable")));
        } else if (before.get().text().equals(after.get().text())) {
            part.add(Tag.of("p", view.text("case.same")));
        } else {
            part.add(WordDifference.of(before.get().text(), after.get().text())
                    .tag(view.text("case.removed"), view.text("case.added"))
                    .css("diff")
                    .lang(after.get().language()));
        }
        return changed.isEmpty() ? part : part.add(changes(changed));
    }

    private Tag changes(List<CaseChange> changed) {
        Tag list = Tag.of("ul").css("moves");
        // A reply that was lost or came back changes the state of every metric; the verdict says it for all.
        Optional<CaseChange> verdict =
                verdictChange(changed).filter(change -> change.direction() == CaseChange.Direction.CHANGED);
        verdict.map(List::of)
                .orElse(changed)
                .forEach(change -> list.add(Tag.of("li")
                        .add(Tag.of("span", view.text("move." + key(change))).css("chip " + key(change)))
                        .text(" " + view.texts().name(change.metric()) + ": ")
                        .text(ScoresPart.value(view, change.metric(), change.before()))
                        .text(" → ")
                        .text(ScoresPart.value(view, change.metric(), change.after()))));
        return list;
    }

    private static String key(CaseChange change) {
        return change.direction().name().toLowerCase(Locale.ROOT);
    }
}
