package nl.wegwijzer.evaluation.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijzer.evaluation.exchange.Exported;
import nl.wegwijzer.evaluation.exchange.Ignored;
import nl.wegwijzer.evaluation.run.Reply;
import nl.wegwijzer.evaluation.run.ReplyReading;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.source.Problems;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.guide.Fingerprint;

/**
 * Asks one rater for a judgement of every reply of a run. Each rater gets a sheet of their own, so that none sees what another
 * said.
 */
public final class AnnotationSheet {
    /** What raters judge, each a column to fill in with yes, partly or no. */
    public static final List<String> ASPECTS = List.of("answer_right", "citations_support");

    private static final List<String> SHOWN = List.of("case", "reply", "question", "outcome", "answer", "quotes");
    private static final String REMARK = "remark";

    private AnnotationSheet() {}

    /** Writes an empty sheet; cases without a usable reply are left out. */
    public static Exported write(TestSet set, Run run) {
        List<List<String>> rows = new ArrayList<>();
        List<Ignored> leftOut = new ArrayList<>();
        List<String> headings = new ArrayList<>(SHOWN);
        headings.addAll(ASPECTS);
        headings.add(REMARK);
        rows.add(headings);
        for (TestCase one : set.cases()) {
            Optional<Reply> reply = reply(run, one.id());
            reply.ifPresent(found -> rows.add(row(one, found)));
            if (reply.isEmpty()) {
                leftOut.add(new Ignored(one.line(), one.id(), "it has no usable reply"));
            }
        }
        return new Exported(SheetWriter.write(rows), rows.size() - 1, leftOut);
    }

    /**
     * Reads a sheet that was filled in. A cell that is empty is no judgement.
     *
     * @throws nl.wegwijzer.knowledge.KnowledgeException with every problem, each with its line and column
     */
    public static Annotations read(Sheet sheet, String rater) {
        Problems problems = new Problems(sheet.file());
        List<String> wanted = new ArrayList<>(SHOWN.subList(0, 2));
        wanted.addAll(ASPECTS);
        wanted.stream()
                .filter(heading -> !sheet.columns().contains(heading))
                .forEach(heading -> problems.add(1, "a column \"" + heading + "\" was expected"));
        Map<String, Annotations.Row> rows = new LinkedHashMap<>();
        for (SheetRow row : sheet.rows()) {
            String id = SheetWriter.unguarded(row.cell("case"));
            Annotations.Row read = new Annotations.Row(
                    row.line(),
                    row.cell("reply"),
                    judgements(sheet, row, problems),
                    SheetWriter.unguarded(row.cell(REMARK)));
            if (rows.putIfAbsent(id, read) != null) {
                problems.add(row.line(), "the case \"" + id + "\" stands here twice");
            }
        }
        problems.throwIfAny();
        return new Annotations(rater, rows);
    }

    private static Map<String, Judgement> judgements(Sheet sheet, SheetRow row, Problems problems) {
        Map<String, Judgement> judgements = new LinkedHashMap<>();
        for (String aspect : ASPECTS) {
            String word = row.cell(aspect);
            Optional<Judgement> judgement = Judgement.of(word);
            judgement.ifPresent(one -> judgements.put(aspect, one));
            if (judgement.isEmpty() && !word.isEmpty()) {
                int column = sheet.columns().indexOf(aspect) + 1;
                problems.add(
                        row.line(),
                        "column " + column + " (" + aspect
                                + "): yes, partly or no (ja, deels, nee) was expected, not \"" + word + "\"");
            }
        }
        return judgements;
    }

    private static Optional<Reply> reply(Run run, String caseId) {
        return run.record(caseId)
                .map(ReplyReading::of)
                .flatMap(reading -> reading instanceof ReplyReading.Understood(Reply reply)
                        ? Optional.of(reply)
                        : Optional.empty());
    }

    /** What a sheet names a reply by, so that judgements of another one are noticed. */
    public static String fingerprint(Reply reply) {
        return fingerprint(reply.text().strip(), quotes(reply));
    }

    private static String fingerprint(String answer, String quotes) {
        return Fingerprint.of(answer + quotes).value();
    }

    private static String quotes(Reply reply) {
        return reply.citations().stream()
                .map(citation -> citation.passageId() + ": “" + citation.quote() + "”")
                .collect(Collectors.joining("\n"));
    }

    private static List<String> row(TestCase one, Reply reply) {
        List<String> questions = new ArrayList<>(one.prompt().turns());
        questions.add(one.question());
        String quotes = quotes(reply);
        String answer = reply.text().strip();
        return List.of(
                one.id(),
                fingerprint(answer, quotes),
                String.join("\n", questions),
                reply.outcome().wireName(),
                answer,
                quotes,
                "",
                "",
                "");
    }
}
