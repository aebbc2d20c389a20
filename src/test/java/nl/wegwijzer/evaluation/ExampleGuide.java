package nl.wegwijzer.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.guide.Domain;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Intervention;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.guide.Recommendation;
import nl.wegwijzer.guide.RecommendationNumber;

/** A small guide of one domain with two recommendations. */
public final class ExampleGuide {
    /** The statement of 3.1. */
    public static final String PARENTS = "Betrek ouders niet pas bij problemen. Plan binnen 7 dagen een gesprek.";
    /** Its translation. */
    public static final String PARENTS_EN =
            "Do not wait for problems before you involve parents. Plan a talk within 7 days.";

    private static final RecommendationNumber ONE = new RecommendationNumber(3, 1);
    private static final RecommendationNumber TWO = new RecommendationNumber(3, 2);

    private ExampleGuide() {}

    /** The guide. */
    public static Guide guide() {
        Passage training =
                passage("3.1-kanjertraining", PassageKind.INTERVENTION, ONE, "Leerlingen oefenen vertrouwen.");
        Recommendation first = new Recommendation(
                ONE,
                passage("3.1-aanbeveling", PassageKind.RECOMMENDATION, ONE, PARENTS)
                        .with(PARENTS_EN, Map.of()),
                Optional.of(passage(
                        "3.1-praktijk", PassageKind.PRACTICE, ONE, "„Wij bellen elke ouder”, zegt een mentor.")),
                List.of(new Intervention("Kanjertraining", training, false, "")),
                Optional.empty(),
                Optional.empty());
        Recommendation second = new Recommendation(
                TWO,
                passage(
                        "3.2-aanbeveling",
                        PassageKind.RECOMMENDATION,
                        TWO,
                        "Geef huiswerk met mate, overweeg rustweken."),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Passage tip = new Passage(
                new PassageId("3-tip"),
                PassageKind.TIP,
                3,
                Optional.empty(),
                "Tip",
                "Vraag het de leerling.",
                "",
                Map.of());
        return new Guide(
                List.of(new Domain(3, "Thuissituatie", List.of(), List.of(tip), List.of(first, second))),
                List.of(),
                "");
    }

    private static Passage passage(String id, PassageKind kind, RecommendationNumber number, String text) {
        return new Passage(new PassageId(id), kind, 3, Optional.of(number), id, text, "", Map.of());
    }
}
