package nl.wegwijzer.http.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Recommendation;
import nl.wegwijzer.question.Language;

/** What a reader is told and offered before the first question. */
public final class Intro {
    private static final int EXAMPLES = 4;

    private Intro() {}

    /** What this is, and that it is a machine. */
    public static List<String> words(Language language) {
        return language == Language.EN
                ? List.of(
                        "Ask what the Wegwijzer Mentaal Kapitaal, a Dutch guide for schools, recommends about school stress,"
                                + " pressure to perform and absence. Every answer names the recommendation that it rests on."
                                + " If something isn't in the guide, you are told so.",
                        "You are talking to an automatic assistant, not a person. Your question is not kept. Is there danger"
                                + " now? Call 112.")
                : List.of(
                        "Vraag wat de Wegwijzer Mentaal Kapitaal aanbeveelt over schoolstress, prestatiedruk en verzuim. Elk"
                                + " antwoord noemt de aanbeveling waarop het rust. Staat het niet in de gids, dan hoor je dat.",
                        "Je praat met een automatische assistent, geen mens. Je vraag wordt niet opgeslagen. Is er nu gevaar?"
                                + " Bel 112.");
    }

    /** Questions that the guide answers well: the first of each domain in turn, then the second, up to four. */
    public static List<String> questions(Guide guide, Language language) {
        int most = guide.domains().stream()
                .mapToInt(domain -> domain.recommendations().size())
                .max()
                .orElse(0);
        return Stream.iterate(0, turn -> turn < most, turn -> turn + 1)
                .flatMap(turn -> guide.domains().stream()
                        .map(nl.wegwijzer.guide.Domain::recommendations)
                        .filter(recommendations -> recommendations.size() > turn)
                        .flatMap(recommendations -> question(recommendations.get(turn), language).stream()))
                .limit(EXAMPLES)
                .toList();
    }

    private static Optional<String> question(Recommendation recommendation, Language language) {
        return recommendation.statement().questions().getOrDefault(language.code(), List.of()).stream()
                .findFirst();
    }
}
