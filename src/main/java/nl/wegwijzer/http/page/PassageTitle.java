package nl.wegwijzer.http.page;

import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageKind;

/** What a passage is called above itself and in lists, in Dutch as the guide is. */
final class PassageTitle {
    private PassageTitle() {}

    static String of(Passage passage) {
        String number = passage.recommendation().map(found -> found + " ").orElse("");
        return passage.kind() == PassageKind.RECOMMENDATION ? "Aanbeveling " + number.strip() : number + name(passage);
    }

    private static String name(Passage passage) {
        return switch (passage.kind()) {
            case RECOMMENDATION -> "Aanbeveling";
            case PRACTICE -> "Uit de praktijk";
            case FOOTNOTE -> "Voetnoot";
            case SIGNAL, TIP, INTERVENTION, ABSENCE, ABOUT -> passage.heading();
        };
    }
}
