package nl.wegwijzer.evaluation.exchange.trec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijzer.evaluation.exchange.CaseMaker;
import nl.wegwijzer.evaluation.exchange.ImportTally;
import nl.wegwijzer.evaluation.exchange.Imported;
import nl.wegwijzer.evaluation.exchange.NativeCase;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.knowledge.KnowledgeFile;

/**
 * Takes the grades of a qrels file into a set that has the questions, since qrels hold none. Grades of a case in the file
 * replace those that it had.
 */
public final class QrelsImport {
    private static final List<String> FIELDS = List.of("query", "iteration", "passage", "grade");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String GRADE = "-?\\d{1,3}";

    private final TestSet set;
    private final ImportTally tally;
    private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();

    private QrelsImport(TestSet set, String file) {
        this.set = set;
        this.tally = new ImportTally(file);
    }

    /**
     * Reads a file.
     *
     * @throws nl.wegwijzer.knowledge.KnowledgeException with every problem, each with its line and column
     */
    public static Imported read(KnowledgeFile file, TestSet set) {
        QrelsImport reading = new QrelsImport(set, file.name());
        int number = 0;
        for (String line : file.text().split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                reading.line(line, number);
            }
        }
        return reading.tally.finish(
                set.name(), set.cases().stream().map(reading::graded).toList());
    }

    private void line(String line, int number) {
        tally.row();
        List<String> fields = SPACE.splitAsStream(line.strip()).toList();
        if (fields.size() != FIELDS.size()) {
            tally.problems()
                    .add(
                            number,
                            FIELDS.size() + " fields were expected (" + String.join(", ", FIELDS)
                                    + "), with space between them, not " + fields.size());
        } else if (!fields.get(3).matches(GRADE)) {
            tally.problems()
                    .add(
                            number,
                            "column " + (line.lastIndexOf(fields.get(3)) + 1)
                                    + ": a grade, a whole number, was expected, not \"" + fields.get(3) + "\"");
        } else {
            grade(fields.getFirst(), fields.get(2), Integer.parseInt(fields.get(3)), number);
        }
    }

    private void grade(String query, String passage, int grade, int number) {
        if (set.testCase(query).isEmpty()) {
            tally.ignore(number, "a grade of \"" + query + "\"", "the set has no case with this id");
        } else if (grade < 0) {
            tally.ignore(number, "a negative grade", "it means that nobody judged");
        } else if (grades.computeIfAbsent(query, key -> new LinkedHashMap<>()).putIfAbsent(passage, grade) != null) {
            tally.problems().add(number, "\"" + passage + "\" is graded twice for \"" + query + "\"");
        }
    }

    private TestCase graded(TestCase one) {
        Map<String, Integer> given = grades.get(one.id());
        if (given == null) {
            return one;
        }
        ObjectNode written = NativeCase.of(one);
        ObjectNode relevance = written.withObject("/expect").putObject("relevance");
        given.forEach(relevance::put);
        Optional<TestCase> graded = CaseMaker.make(written, one.line(), tally.problems());
        return graded.orElse(one);
    }
}
