package nl.wegwijzer.evaluation.exchange.trec;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wegwijzer.evaluation.exchange.Exported;
import nl.wegwijzer.evaluation.metric.retrieval.RankedUnits;
import nl.wegwijzer.evaluation.run.Reply;
import nl.wegwijzer.evaluation.run.ReplyReading;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunRecord;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.guide.Guide;

/**
 * Writes what search found as a TREC run. trec_eval sorts by score and breaks ties in its own way, so the scores are made of
 * the ranks.
 */
public final class TrecRunExport {
    private final Guide guide;
    private final String tag;

    /**
     * For runs about a guide.
     *
     * @param tag the last field of each line; space in it becomes hyphens
     */
    public TrecRunExport(Guide guide, String tag) {
        this.guide = guide;
        this.tag = tag.strip().replaceAll("\\s+", "-");
    }

    /** One line for each unit. */
    public Exported write(TestSet set, Run run) {
        TrecLines lines = new TrecLines();
        set.cases()
                .forEach(one -> lines.add(
                        one,
                        run.record(one.id()).map(found -> lines(one, found)).orElse(List.of()),
                        "its reply doesn't tell what search found; run with --debug"));
        return lines.exported();
    }

    private List<String> lines(TestCase one, RunRecord found) {
        if (!(ReplyReading.of(found) instanceof ReplyReading.Understood(Reply reply))) {
            return List.of();
        }
        CaseAnswer answer = new CaseAnswer(one, reply, found.last().millis(), guide);
        Optional<List<String>> units = reply.extras()
                .ranked()
                .map(ranked -> RankedUnits.strict(answer, ranked).ranked());
        return units.map(this::lines).orElse(List.of());
    }

    private List<String> lines(List<String> units) {
        return IntStream.range(0, units.size())
                .mapToObj(i -> "Q0 " + units.get(i) + " " + (i + 1) + " " + (units.size() - i) + " " + tag)
                .toList();
    }
}
