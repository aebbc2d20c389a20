package nl.wegwijzer.evaluation.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.CaseScores;
import nl.wegwijzer.evaluation.score.Comparability;
import nl.wegwijzer.evaluation.score.Details;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.NotComparable;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.score.ScoredAnswer;
import nl.wegwijzer.evaluation.score.Slice;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.guide.Guide;

/** Scores a run against the set that it answered. Needs no server. */
public final class Scorer {
    private final List<Metric> metrics;
    private final DetailsMaker details;

    /** With metrics in the order in which they are shown. */
    public Scorer(List<Metric> metrics, DetailsMaker details) {
        this.metrics = List.copyOf(metrics);
        this.details = details;
    }

    /**
     * Scores every case of the set; one that the run doesn't hold is a fault.
     *
     * @throws NotComparable when the run answered another set or rests on another guide
     */
    public Scorecard score(TestSet set, Run run, Guide guide) {
        Comparability.check(set, run, guide);
        List<ReadCase> cases = ReadCase.of(set, run, guide);
        checkGuides(cases, guide);
        List<CaseScores> scores = cases.parallelStream().map(this::scores).toList();
        return new Scorecard(
                run.header(),
                metrics.stream().map(Metric::info).toList(),
                scores,
                aggregates(cases, scores),
                details(cases, scores));
    }

    private static void checkGuides(List<ReadCase> cases, Guide guide) {
        cases.stream()
                .flatMap(one -> one.answer().stream())
                .map(answer -> answer.reply().extras().guide())
                .filter(fingerprint -> !fingerprint.isEmpty())
                .distinct()
                .forEach(fingerprint -> Comparability.same(
                        "the guide that a reply names",
                        fingerprint,
                        guide.fingerprint().value(),
                        "score with the guide that the server used"));
    }

    private Details details(List<ReadCase> cases, List<CaseScores> scores) {
        List<Integer> human = IntStream.range(0, cases.size())
                .filter(i -> !cases.get(i).testCase().labels().generated())
                .boxed()
                .toList();
        return details.make(
                answers(human, cases, scores),
                human.stream()
                        .map(cases::get)
                        .filter(one -> one.answer().isEmpty())
                        .map(ReadCase::testCase)
                        .toList());
    }

    private static List<ScoredAnswer> answers(List<Integer> members, List<ReadCase> cases, List<CaseScores> scores) {
        return members.stream()
                .flatMap(i -> cases.get(i).answer().stream().map(answer -> new ScoredAnswer(answer, scores.get(i))))
                .toList();
    }

    private CaseScores scores(ReadCase one) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Metric metric : metrics) {
            if (metric instanceof Metric.OfCase ofCase) {
                Score score = one.answer()
                        .map(answer -> ofCase.rule().apply(answer))
                        .orElseGet(() -> new Score.Fault(one.fault()));
                scores.put(metric.info().name(), score);
            }
        }
        return new CaseScores(one.testCase().id(), scores);
    }

    private List<Aggregate> aggregates(List<ReadCase> cases, List<CaseScores> scores) {
        Map<Slice, List<Integer>> slices = slices(cases);
        return metrics.parallelStream()
                .flatMap(metric -> slices.entrySet().stream().map(slice -> switch (metric) {
                    case Metric.OfCase ofCase -> ofCase(ofCase.info(), slice.getKey(), slice.getValue(), cases, scores);
                    case Metric.OfCases ofCases -> ofCases(ofCases, slice.getKey(), slice.getValue(), cases, scores);
                }))
                .toList();
    }

    private static Map<Slice, List<Integer>> slices(List<ReadCase> cases) {
        SortedSet<Slice> names = new TreeSet<>();
        names.add(Slice.ALL);
        cases.forEach(one -> names.addAll(Slice.of(one.testCase())));
        Map<Slice, List<Integer>> slices = new LinkedHashMap<>();
        names.forEach(slice -> slices.put(slice, new ArrayList<>()));
        IntStream.range(0, cases.size())
                .forEach(i -> Slice.of(cases.get(i).testCase())
                        .forEach(slice -> slices.computeIfAbsent(slice, key -> new ArrayList<>())
                                .add(i)));
        return slices;
    }

    private static Aggregate ofCase(
            MetricInfo info, Slice slice, List<Integer> members, List<ReadCase> cases, List<CaseScores> scores) {
        List<Aggregator.Entry> entries = members.stream()
                .map(i -> new Aggregator.Entry(
                        cases.get(i).testCase().labels().group(),
                        scores.get(i).score(info.name()).orElseGet(() -> new Score.NotApplicable("not scored"))))
                .toList();
        return new Aggregator(info, slice).of(entries);
    }

    private static Aggregate ofCases(
            Metric.OfCases metric, Slice slice, List<Integer> members, List<ReadCase> cases, List<CaseScores> scores) {
        List<ScoredAnswer> answers = answers(members, cases, scores);
        int faults = members.size() - answers.size();
        return FigureAggregate.of(metric.info().name(), slice, metric.rule().apply(answers), answers.size(), faults);
    }
}
