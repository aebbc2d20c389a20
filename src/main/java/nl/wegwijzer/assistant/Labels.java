package nl.wegwijzer.assistant;

import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.question.Language;

/** The short words by which a citation is called: the recommendation's number where there is one. */
final class Labels {
    private Labels() {}

    static String of(Passage passage, Language language) {
        return passage.recommendation()
                .map(RecommendationNumber::toString)
                .orElseGet(() -> language == Language.EN ? english(passage) : dutch(passage));
    }

    private static String dutch(Passage passage) {
        return switch (passage.kind()) {
            case SIGNAL ->
                "domein " + passage.domain() + ", "
                        + (isWell(passage) ? "als het wel goed gaat" : "als het niet goed gaat");
            case TIP -> "domein " + passage.domain() + ", tip";
            case ABOUT -> "over de Wegwijzer";
            case RECOMMENDATION, PRACTICE, INTERVENTION, FOOTNOTE, ABSENCE -> "domein " + passage.domain();
        };
    }

    private static String english(Passage passage) {
        return switch (passage.kind()) {
            case SIGNAL ->
                "domain " + passage.domain() + ", "
                        + (isWell(passage) ? "when things go well" : "when things don't go well");
            case TIP -> "domain " + passage.domain() + ", tip";
            case ABOUT -> "about the Wegwijzer";
            case RECOMMENDATION, PRACTICE, INTERVENTION, FOOTNOTE, ABSENCE -> "domain " + passage.domain();
        };
    }

    private static boolean isWell(Passage passage) {
        return passage.id().value().contains("-wel-goed");
    }
}
