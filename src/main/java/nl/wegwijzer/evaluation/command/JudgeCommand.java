package nl.wegwijzer.evaluation.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wegwijzer.evaluation.exchange.sheet.AnnotationSheet;
import nl.wegwijzer.evaluation.exchange.sheet.Annotations;
import nl.wegwijzer.evaluation.exchange.sheet.Judgement;
import nl.wegwijzer.evaluation.exchange.sheet.SheetReader;
import nl.wegwijzer.evaluation.judge.Judge;
import nl.wegwijzer.evaluation.judge.JudgeCalibration;
import nl.wegwijzer.evaluation.judge.JudgeRequest;
import nl.wegwijzer.evaluation.judge.Verdict;
import nl.wegwijzer.evaluation.run.Reply;
import nl.wegwijzer.evaluation.run.ReplyReading;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunReader;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Has a model judge a run, and says how far the model can be trusted with it. Never part of the gate. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description = {
            "Have a language model judge stored replies. With --labels, a sheet of 'annotate' that a person filled in, it",
            "also says how far the judge agrees with that person, and corrects its share."
        })
public final class JudgeCommand implements Callable<Integer> {
    private static final String METRIC = "answer_right@1";
    private static final String CRITERION =
            "Does the answer answer the question, with nothing that the guide's text doesn't say?";

    private final Surroundings surroundings;
    private final Supplier<Judge> judges;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RUN", description = "The stored replies.")
    private Path run = Path.of("");

    @Option(
            names = "--labels",
            paramLabel = "SHEET",
            defaultValue = "${env:WEGWIJZER_JUDGE_LABELS:-}",
            description = "What a person said of the same replies (WEGWIJZER_JUDGE_LABELS; none).")
    private String labels = "";

    @Mixin
    private SetOptions set = new SetOptions();

    /**
     * A command.
     *
     * @param judges makes the judge that the options name
     */
    public JudgeCommand(Surroundings surroundings, Supplier<Judge> judges) {
        this.surroundings = surroundings;
        this.judges = judges;
    }

    @Override
    public Integer call() {
        return ExitCode.of(spec.commandLine().getErr(), () -> {
            Run stored = RunReader.read(run);
            Map<String, Verdict> verdicts =
                    verdicts(stored, set.set(stored.header().set().split()), set.guide(surroundings));
            print(verdicts);
            return ExitCode.OK;
        });
    }

    private Map<String, Verdict> verdicts(Run stored, TestSet testSet, Guide guide) {
        Judge judge = judges.get();
        Map<String, TestCase> cases = testSet.cases().stream().collect(Collectors.toMap(TestCase::id, one -> one));
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        stored.records().forEach(one -> {
            TestCase asked = cases.get(one.caseId());
            if (asked != null && ReplyReading.of(one) instanceof ReplyReading.Understood understood) {
                Reply reply = understood.reply();
                if (!reply.statements().isEmpty()) {
                    verdicts.put(one.caseId(), judge.judge(request(asked, reply, guide)));
                }
            }
        });
        return verdicts;
    }

    private static JudgeRequest request(TestCase asked, Reply reply, Guide guide) {
        String context = reply.citedIds().stream()
                .flatMap(id -> guide.passage(id).stream())
                .map(Passage::text)
                .collect(Collectors.joining("\n\n"));
        return new JudgeRequest(METRIC, "", CRITERION, asked.question(), reply.text(), context);
    }

    private void print(Map<String, Verdict> verdicts) {
        PrintWriter out = spec.commandLine().getOut();
        List<Verdict.Given> given = verdicts.values().stream()
                .filter(Verdict.Given.class::isInstance)
                .map(Verdict.Given.class::cast)
                .toList();
        long passed = given.stream().filter(JudgeCommand::passes).count();
        double share = given.isEmpty() ? 0 : (double) passed / given.size();
        out.printf(
                Locale.ROOT,
                "the judge passes %d of %d answers (%.3f); %d unmeasured%n",
                passed,
                given.size(),
                share,
                verdicts.size() - given.size());
        if (!labels.isBlank()) {
            calibrate(verdicts, share, out);
        }
        out.flush();
    }

    private void calibrate(Map<String, Verdict> verdicts, double share, PrintWriter out) {
        Annotations person = AnnotationSheet.read(SheetReader.read(Path.of(labels)), labels);
        List<JudgeCalibration.Pair> pairs = new ArrayList<>();
        person.rows().forEach((id, row) -> {
            Optional<Judgement> said = Optional.ofNullable(row.judgements().get(AnnotationSheet.ASPECTS.getFirst()));
            if (said.isPresent() && verdicts.get(id) instanceof Verdict.Given judged) {
                pairs.add(new JudgeCalibration.Pair(said.get() == Judgement.YES, passes(judged)));
            }
        });
        JudgeCalibration calibration = JudgeCalibration.of(pairs);
        out.printf(
                Locale.ROOT,
                "person and judge: same %d of %d, kappa %s, sensitivity %s, specificity %s; corrected share %s%n",
                calibration.same(),
                calibration.both(),
                shown(calibration.kappa()),
                shown(calibration.sensitivity()),
                shown(calibration.specificity()),
                shown(calibration.corrected(share)));
    }

    private static boolean passes(Verdict.Given verdict) {
        return verdict.value() >= 1;
    }

    private static String shown(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "not computed";
    }
}
