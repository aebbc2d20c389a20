package nl.wegwijzer.assistant;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.guide.Recommendation;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.search.Unit;

/** Questions that the guide answers well: to go on with, or to choose from when it isn't clear what is meant. */
final class NextQuestions {
    private static final int MOST = 3;
    private static final int MOST_CHOICES = 4;

    private final Guide guide;

    NextQuestions(Guide guide) {
        this.guide = guide;
    }

    /** What might be asked after an answer that cites these recommendations and these kinds of passages. */
    List<String> after(List<RecommendationNumber> cited, Set<PassageKind> shown, Language language) {
        Set<String> questions = new LinkedHashSet<>();
        cited.stream()
                .limit(1)
                .flatMap(number -> guide.recommendation(number).stream())
                .forEach(recommendation -> {
                    boolean hasPractice = recommendation
                            .practice()
                            .filter(passage -> passage.kind() == PassageKind.PRACTICE)
                            .isPresent();
                    if (hasPractice && !shown.contains(PassageKind.PRACTICE)) {
                        questions.add(practice(recommendation, language));
                    }
                    int described = recommendation.interventions().size();
                    if (described > 2 || (described > 0 && !shown.contains(PassageKind.INTERVENTION))) {
                        questions.add(interventions(recommendation, language));
                    }
                });
        neighbours(cited).forEach(recommendation -> questions.add(opening(recommendation, language)));
        return questions.stream().limit(MOST).toList();
    }

    /** Choices between these units, or the first recommendations of the guide when there are none. */
    List<String> choices(List<Unit> units, Language language) {
        List<String> choices = new ArrayList<>(units.stream()
                .flatMap(unit -> RecommendationNumber.parse(unit.id()).stream())
                .flatMap(number -> guide.recommendation(number).stream())
                .map(recommendation -> opening(recommendation, language))
                .toList());
        guide.recommendations().stream()
                .map(recommendation -> opening(recommendation, language))
                .filter(question -> !choices.contains(question))
                .limit(Math.max(0, MOST_CHOICES - choices.size()))
                .forEach(choices::add);
        return choices.stream().limit(MOST_CHOICES).toList();
    }

    /** One question for each domain: for its interventions or for its recommendations. */
    List<String> domains(boolean interventions, Language language) {
        String dutch =
                interventions ? "Welke interventies staan er in domein " : "Welke aanbevelingen staan er in domein ";
        String english = interventions ? "Which interventions are in domain " : "Which recommendations are in domain ";
        return guide.domains().stream()
                .map(domain -> (language == Language.EN ? english : dutch) + domain.number() + "?")
                .toList();
    }

    private List<Recommendation> neighbours(List<RecommendationNumber> cited) {
        return guide.recommendations().stream()
                .filter(recommendation -> !cited.contains(recommendation.number()))
                .filter(recommendation -> cited.stream()
                        .anyMatch(number ->
                                number.domain() == recommendation.number().domain()))
                .toList();
    }

    /** The first question that editors wrote for it, or one by its number. */
    private static String opening(Recommendation recommendation, Language language) {
        Passage statement = recommendation.statement();
        return statement.questions().getOrDefault(language.code(), List.of()).stream()
                .findFirst()
                .orElse(
                        language == Language.EN
                                ? "What does recommendation " + recommendation.number() + " say?"
                                : "Wat staat er in aanbeveling " + recommendation.number() + "?");
    }

    private static String practice(Recommendation recommendation, Language language) {
        return language == Language.EN
                ? "Is there an example from practice for " + recommendation.number() + "?"
                : "Is er een voorbeeld uit de praktijk bij " + recommendation.number() + "?";
    }

    private static String interventions(Recommendation recommendation, Language language) {
        return language == Language.EN
                ? "Which interventions belong to " + recommendation.number() + "?"
                : "Welke interventies horen bij " + recommendation.number() + "?";
    }
}
