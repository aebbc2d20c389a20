package nl.wegwijzer.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of question some words announce. Their phrases stand in {@code cues.yaml}. */
enum Cue {
    INTERVENTIONS,
    EXAMPLE,
    DEFINITION,
    SIGNALS,
    SIGNALS_BAD,
    SIGNALS_WELL,
    TIP,
    ABOUT,
    GUIDE_NAME,
    PROGRAMME_FACTS,
    RECOMMENDATION,
    OVERVIEW,
    DIFFERENCE,
    GREETING,
    THANKS,
    GOODBYE,
    IDENTITY,
    ABILITY,
    FEELING,
    MORE,
    INJECTION,
    VAGUE,
    TASK,
    JUDGEMENT,
    GRADE;

    static Optional<Cue> named(String name) {
        return List.of(values()).stream()
                .filter(cue -> cue.fileName().equals(name))
                .findFirst();
    }

    /** The name in the file. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
