package nl.wegwijzer.http.page;

import java.util.Locale;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.question.Language;

/** What a passage is called, so that a reader sees how much weight its words have. */
final class KindWords {
    private KindWords() {}

    static String of(PassageKind kind, Language language) {
        return language == Language.EN ? english(kind) : dutch(kind);
    }

    private static String dutch(PassageKind kind) {
        return switch (kind) {
            case SIGNAL -> "Signaal";
            case TIP -> "Tip";
            case RECOMMENDATION -> "Aanbeveling (onderzoek)";
            case PRACTICE -> "Uit de praktijk (één stem)";
            case INTERVENTION -> "Interventie (een programma)";
            case FOOTNOTE -> "Voetnoot";
            case ABSENCE -> "Wat de gids niet heeft";
            case ABOUT -> "Over de Wegwijzer";
        };
    }

    private static String english(PassageKind kind) {
        return switch (kind) {
            case SIGNAL -> "Sign";
            case TIP -> "Tip";
            case RECOMMENDATION -> "Recommendation (research)";
            case PRACTICE -> "From practice (one voice)";
            case INTERVENTION -> "Intervention (a programme)";
            case FOOTNOTE -> "Footnote";
            case ABSENCE -> "What the guide doesn't have";
            case ABOUT -> "About the Wegwijzer";
        };
    }

    /** The kind with the name that replies give it. */
    static PassageKind kind(String wireName) {
        return PassageKind.valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
