package nl.wegwijzer.evaluation.exchange;

import java.util.ArrayList;
import java.util.List;

/** An import in lines for people. */
final class ImportSummary {
    private ImportSummary() {}

    static List<String> of(Imported imported) {
        List<String> lines = new ArrayList<>();
        lines.add(imported.rows() + " read, " + imported.made() + " cases, "
                + imported.ignored().size() + " ignored");
        LeftOut.lines(imported.ignored()).forEach(line -> lines.add("ignored  " + line));
        if (!imported.unknownColumns().isEmpty()) {
            lines.add("unknown  " + String.join(", ", imported.unknownColumns()));
        }
        if (!imported.rubrics().isEmpty()) {
            lines.add("aside    " + imported.rubrics().size() + " questions for a model that judges; no case decides by"
                    + " them");
        }
        imported.notices().forEach(notice -> lines.add("notice   " + notice));
        return lines;
    }
}
