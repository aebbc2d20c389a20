package nl.wegwijzer.evaluation.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wegwijzer.evaluation.judge.CachedJudge;
import nl.wegwijzer.evaluation.judge.JudgeCalibration;
import nl.wegwijzer.evaluation.judge.JudgeRequest;
import nl.wegwijzer.evaluation.judge.JudgingModel;
import nl.wegwijzer.evaluation.judge.Verdict;
import nl.wegwijzer.evaluation.judge.Verdicts;
import nl.wegwijzer.evaluation.run.Reply;
import nl.wegwijzer.evaluation.run.ReplyReading;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunReader;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.knowledge.KnowledgeFile;
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
        },
        footer = {
            "",
            "Exit codes: 0 judged, 2 a file or option is wrong, 3 of more than one answer in twenty there is no verdict."
        })
public final class JudgeCommand implements Callable<Integer> {
    private static final String METRIC = "answer_right@1";
    private static final String CRITERION =
            "Does the answer answer the question, with nothing that the guide's text doesn't say?";
    private static final double MOST_UNMEASURED = 0.05;

    private final Surroundings surroundings;
    private final Supplier<JudgingModel> models;

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

    @Option(
            names = "--repeat",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_JUDGE_REPEAT:-1}",
            description = "How often each answer is judged, to see how steady the judge is; the first verdict counts"
                    + " (WEGWIJZER_JUDGE_REPEAT; ${DEFAULT-VALUE}).")
    private int repeat = 1;

    @Option(
            names = "--verdicts",
            paramLabel = "FILE",
            defaultValue = "${env:WEGWIJZER_JUDGE_VERDICTS:-}",
            description =
                    "File that keeps verdicts, by the hash of all that went into them: what stands there isn't asked"
                            + " again (WEGWIJZER_JUDGE_VERDICTS; none).")
    private String kept = "";

    @Mixin
    private SetOptions set = new SetOptions();

    /**
     * A command.
     *
     * @param models makes the judge that the options name
     */
    public JudgeCommand(Surroundings surroundings, Supplier<JudgingModel> models) {
        this.surroundings = surroundings;
        this.models = models;
    }

    @Override
    public Integer call() {
        return ExitCode.of(spec.commandLine().getErr(), () -> {
            if (repeat < 1) {
                throw new IllegalArgumentException("--repeat is 1 or more, got " + repeat);
            }
            Run stored = RunReader.read(run);
            Map<String, Reply> replies = replies(stored);
            // Before the judge is asked: a wrong sheet must not cost anything.
            Optional<Map<String, Boolean>> person =
                    labels.isBlank() ? Optional.empty() : Optional.of(JudgeLabels.read(Path.of(labels), replies));
            TestSet testSet = set.set(stored.header().set().split());
            Verdicts verdicts = verdicts(testSet, replies, set.guide(surroundings));
            new JudgeText(spec.commandLine().getOut()).print(verdicts, person.map(said -> calibration(said, verdicts)));
            return exitCode(verdicts);
        });
    }

    /** Only what says something can be right or wrong. */
    private static Map<String, Reply> replies(Run stored) {
        Map<String, Reply> replies = new LinkedHashMap<>();
        stored.records().forEach(one -> {
            if (ReplyReading.of(one) instanceof ReplyReading.Understood(Reply reply)
                    && !reply.statements().isEmpty()) {
                replies.put(one.caseId(), reply);
            }
        });
        return replies;
    }

    private Verdicts verdicts(TestSet testSet, Map<String, Reply> replies, Guide guide) {
        JudgingModel model = models.get();
        if (repeat > 1 && !model.fresh() && kept.isBlank()) {
            throw new IllegalArgumentException("a recording says the same every time, which tells nothing of a judge's"
                    + " steadiness; --repeat needs the model itself, or a file of --verdicts");
        }
        CachedJudge judge = judge(model);
        Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
        try {
            for (TestCase asked : testSet.cases()) {
                Optional.ofNullable(replies.get(asked.id()))
                        .map(reply -> request(asked, reply, guide, model.version()))
                        .ifPresent(request -> verdicts.put(
                                asked.id(),
                                IntStream.range(0, repeat)
                                        .mapToObj(time -> judge.judge(request.repeated(time)))
                                        .toList()));
            }
        } finally {
            keep(judge);
        }
        return new Verdicts(verdicts);
    }

    private CachedJudge judge(JudgingModel model) {
        Path file = Path.of(kept);
        if (kept.isBlank() || !Files.exists(file)) {
            return new CachedJudge(model.judge());
        }
        try {
            return CachedJudge.replaying(new KnowledgeFile(kept, Files.readAllBytes(file)), model.judge());
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + kept + " can't be read: " + e.getMessage(), e);
        }
    }

    private void keep(CachedJudge judge) {
        if (!kept.isBlank()) {
            TextFile.write(Path.of(kept), judge.lines(), spec.commandLine().getOut());
        }
    }

    private static JudgeRequest request(TestCase asked, Reply reply, Guide guide, String model) {
        String context = reply.citedIds().stream()
                .flatMap(id -> guide.passage(id).stream())
                .map(Passage::text)
                .collect(Collectors.joining("\n\n"));
        return new JudgeRequest(METRIC, model, CRITERION, asked.question(), reply.text(), context);
    }

    private static JudgeCalibration calibration(Map<String, Boolean> person, Verdicts verdicts) {
        return JudgeCalibration.of(person.entrySet().stream()
                .flatMap(said -> verdicts.passes(said.getKey()).stream()
                        .map(judged -> new JudgeCalibration.Pair(said.getValue(), judged)))
                .toList());
    }

    private int exitCode(Verdicts verdicts) {
        int answers = verdicts.byCase().size();
        int unmeasured = answers - verdicts.measured();
        if (answers > 0 && unmeasured <= MOST_UNMEASURED * answers) {
            return ExitCode.OK;
        }
        spec.commandLine()
                .getErr()
                .println(
                        answers == 0
                                ? "the run has no answer to judge"
                                : "of " + unmeasured + " of " + answers
                                        + " answers there is no verdict: these figures mean nothing");
        spec.commandLine().getErr().flush();
        return ExitCode.NO_REPLIES;
    }
}
