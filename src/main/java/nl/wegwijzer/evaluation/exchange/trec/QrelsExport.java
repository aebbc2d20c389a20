package nl.wegwijzer.evaluation.exchange.trec;

import java.util.List;
import nl.wegwijzer.evaluation.exchange.Exported;
import nl.wegwijzer.evaluation.metric.retrieval.RankedUnits;
import nl.wegwijzer.evaluation.testset.TestSet;

/** Writes the grades of a set as qrels, with the units that our own metrics of search compare. */
public final class QrelsExport {
    private QrelsExport() {}

    /** One line for each grade. */
    public static Exported write(TestSet set) {
        TrecLines lines = new TrecLines();
        set.cases().forEach(one -> {
            List<String> grades = RankedUnits.grades(one.expect()).entrySet().stream()
                    .map(grade -> "0 " + grade.getKey() + " " + grade.getValue())
                    .toList();
            lines.add(one, grades, "it says nothing of relevance");
        });
        return lines.exported();
    }
}
