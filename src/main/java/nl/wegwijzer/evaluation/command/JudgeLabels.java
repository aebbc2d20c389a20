package nl.wegwijzer.evaluation.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wegwijzer.evaluation.exchange.sheet.AnnotationSheet;
import nl.wegwijzer.evaluation.exchange.sheet.Judgement;
import nl.wegwijzer.evaluation.exchange.sheet.SheetReader;
import nl.wegwijzer.evaluation.run.Reply;
import nl.wegwijzer.evaluation.source.Problems;

/** What a person said of the replies that a judge judged. */
final class JudgeLabels {
    private static final String ASPECT = AnnotationSheet.ASPECTS.getFirst();

    private JudgeLabels() {}

    /**
     * Whether the person passes an answer, by case.
     *
     * @param replies the run's, by case
     * @throws nl.wegwijzer.knowledge.KnowledgeException when the sheet can't be read, judges other replies, or judges nothing
     */
    static Map<String, Boolean> read(Path sheet, Map<String, Reply> replies) {
        Problems problems = new Problems(sheet.toString());
        Map<String, Boolean> labels = new LinkedHashMap<>();
        AnnotationSheet.read(SheetReader.read(sheet), sheet.toString()).rows().forEach((id, row) -> {
            Judgement said = row.judgements().get(ASPECT);
            Reply reply = replies.get(id);
            if (said == null) {
                return;
            }
            if (reply == null) {
                problems.add(row.line(), "the run has no reply to \"" + id + "\"; is it the sheet of another run?");
            } else if (!AnnotationSheet.fingerprint(reply).equals(row.reply())) {
                problems.add(
                        row.line(),
                        "this judges another reply to \"" + id
                                + "\" than the one in the run; make a sheet of this run with 'annotate'");
            } else {
                labels.put(id, said == Judgement.YES);
            }
        });
        problems.throwIfAny();
        if (labels.isEmpty()) {
            problems.add(
                    0, "nobody has filled in the column \"" + ASPECT + "\"; write yes, partly or no (ja, deels, nee)");
        }
        problems.throwIfAny();
        return labels;
    }
}
