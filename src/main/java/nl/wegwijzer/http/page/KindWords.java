package nl.wegwijzer.http.page;

import java.util.Locale;
import nl.wegwijzer.guide.PassageKind;

/** What a passage is called in Dutch, so that a reader sees how much weight its words have. */
final class KindWords {
    private KindWords() {}

    static String of(PassageKind kind) {
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

    /** The kind with the name that replies give it. */
    static PassageKind kind(String wireName) {
        return PassageKind.valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
