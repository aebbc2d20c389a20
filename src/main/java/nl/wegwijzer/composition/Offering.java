package nl.wegwijzer.composition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Intervention;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.search.Evidence;
import nl.wegwijzer.search.UnitEvidence;

/** Which passages a model is given for a question, and how they are laid before it. */
final class Offering {
    private static final int MOST = 12;
    private static final int MOST_UNITS = 2;

    /** A unit that fits much worse than the best one only distracts. */
    private static final double NEARLY_AS_GOOD = 0.6;

    private final Guide guide;

    Offering(Guide guide) {
        this.guide = guide;
    }

    /** Programmes that the question names, then the best unit, then the next when it fits nearly as well. */
    List<Passage> passages(Evidence evidence, Language language) {
        Set<Passage> passages = new LinkedHashSet<>(evidence.named());
        double best = evidence.best().map(UnitEvidence::score).orElse(0.0);
        evidence.units().stream()
                .filter(unit -> unit.score() >= NEARLY_AS_GOOD * best)
                .limit(MOST_UNITS)
                .forEach(unit -> passages.addAll(unit.unit().passages()));
        return passages.stream()
                .filter(passage -> passage.textIn(language.code()).isPresent())
                .limit(MOST)
                .toList();
    }

    String described(Marks marks, Language language) {
        return marks.all().entrySet().stream()
                .map(entry -> "[" + entry.getKey() + "] " + kind(entry.getValue(), language) + "\n"
                        + PlainText.of(entry.getValue().textIn(language.code()).orElse("")))
                .collect(Collectors.joining("\n\n"));
    }

    private String kind(Passage passage, Language language) {
        boolean english = language == Language.EN;
        return switch (passage.kind()) {
            case SIGNAL -> english ? "what it looks like" : "zo ziet het eruit";
            case TIP -> "tip";
            case RECOMMENDATION -> english ? "recommendation" : "aanbeveling";
            case PRACTICE -> english ? "one school's experience" : "ervaring van één school";
            case INTERVENTION ->
                (english ? "intervention " : "interventie ")
                        + guide.interventionOf(passage).map(Intervention::name).orElse(passage.heading());
            case FOOTNOTE -> english ? "footnote to the interventions" : "voetnoot bij de interventies";
            case ABSENCE -> english ? "what the guide doesn't have" : "wat de gids niet heeft";
            case ABOUT -> english ? "about the guide" : "over de gids";
        };
    }
}
