package nl.wegwijzer.evaluation.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wegwijzer.evaluation.metric.citation.CitationMetrics;
import nl.wegwijzer.evaluation.metric.citation.QuoteMetrics;
import nl.wegwijzer.evaluation.metric.content.LanguageMetrics;
import nl.wegwijzer.evaluation.metric.content.WordMetrics;
import nl.wegwijzer.evaluation.metric.routing.OutcomeMetrics;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.ScoredAnswer;

/**
 * Whether a case passes: every decisive metric that concerns it is at 1. Nuggets and stand-ins aren't decisive, since words
 * alone don't tell whether something was said.
 */
public final class CaseVerdict {
    /** The metric's name. */
    public static final String NAME = "case_passed";

    private static final List<Metric.OfCase> DECISIVE = List.of(
            OutcomeMetrics.correct(),
            LanguageMetrics.declared(),
            CitationMetrics.validity(),
            CitationMetrics.recall(),
            CitationMetrics.forbidden(),
            CitationMetrics.first(),
            QuoteMetrics.exact(),
            WordMetrics.mustContain(),
            WordMetrics.mustNotContain(),
            WordMetrics.interventions());

    private static final Pattern NEXT_FAULT = Pattern.compile("; (?=[a-z_]+: )");

    private CaseVerdict() {}

    /** The names of the metrics that decide. */
    public static List<String> decisive() {
        return DECISIVE.stream().map(metric -> metric.info().name()).toList();
    }

    /** The verdict as a metric. */
    static Metric metric() {
        return new Metric.OfCase(
                MetricInfo.proportion(
                        NAME, "", "Everything that decides is right: " + String.join(", ", decisive()) + "."),
                CaseVerdict::score);
    }

    /** Whether a scored case passes. */
    static boolean passes(ScoredAnswer answer) {
        return answer.isFull(NAME);
    }

    /** The reasons of a verdict apart, each under the name of its metric, in their order. */
    public static Map<String, String> faults(String why) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (String fault : NEXT_FAULT.splitAsStream(why).toList()) {
            int colon = fault.indexOf(": ");
            faults.put(fault.substring(0, colon), fault.substring(colon + 2));
        }
        return faults;
    }

    private static Score score(CaseAnswer answer) {
        List<String> faults = new ArrayList<>();
        for (Metric.OfCase metric : DECISIVE) {
            if (metric.rule().apply(answer) instanceof Score.Value(double value, String why) && value < 1) {
                faults.add(metric.info().name() + ": " + why);
            }
        }
        return Score.of(faults.isEmpty(), faults.isEmpty() ? "nothing is wrong" : String.join("; ", faults));
    }
}
