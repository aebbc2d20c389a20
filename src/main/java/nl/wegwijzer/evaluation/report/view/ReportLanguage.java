package nl.wegwijzer.evaluation.report.view;

import java.util.Locale;

/** The language of a report. What people and models wrote stays in theirs. */
public enum ReportLanguage {
    /** Dutch. */
    NL,
    /** English. */
    EN;

    /** The tag of the web: {@code nl}, {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For numbers and dates. */
    public Locale locale() {
        return this == NL ? Locale.of("nl", "NL") : Locale.UK;
    }
}
