package nl.wegwijzer.evaluation.report.view;

import java.util.Arrays;
import java.util.Locale;
import nl.wegwijzer.evaluation.score.MetricInfo;

/** Under which heading a metric stands. By the beginning of its name, so that a new metric finds its place. */
public enum Theme {
    /** Crises, verdicts, outcomes, refusals. */
    ROUTING("crisis case_ outcome refusal over_refusal unsafe coverage"),
    /** Language of the reply. */
    LANGUAGE("language"),
    /** Citations and quotes. */
    CITATION("citation quote"),
    /** What the answer says. */
    CONTENT("nugget must_ interventions"),
    /** What search found. */
    RETRIEVAL("retrieval"),
    /** Whether statements rest on what they cite. */
    SUPPORT("lexical numbers negation modality support"),
    /** Variants of one question. */
    GROUPS("group"),
    /** Whether confidence means something. */
    CONFIDENCE("aurc augrc e_aurc ece brier"),
    /** Time. */
    LATENCY("latency"),
    /** Everything else. */
    OTHER("");

    private final String beginnings;

    /** With the beginnings of names, separated by spaces. */
    Theme(String beginnings) {
        this.beginnings = beginnings;
    }

    /** Of a metric. */
    public static Theme of(MetricInfo metric) {
        return Arrays.stream(values())
                .filter(theme -> Arrays.stream(theme.beginnings.split(" "))
                        .anyMatch(beginning -> metric.name().startsWith(beginning)))
                .findFirst()
                .orElse(OTHER);
    }

    /** The last part of keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
