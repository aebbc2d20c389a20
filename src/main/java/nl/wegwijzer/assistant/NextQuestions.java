package nl.wegwijzer.assistant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijzer.answer.Answer;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Intervention;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.guide.Recommendation;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.StopWords;
import nl.wegwijzer.question.Words;
import nl.wegwijzer.search.Evidence;
import nl.wegwijzer.search.Unit;

/** Questions that the guide answers well: to go on with, or to choose from when it isn't clear what is meant. */
final class NextQuestions {
    private static final int MOST = 3;
    private static final int MOST_CHOICES = 4;

    /** So many of the questions of a passage say plainly what it is about; the others stand there to be found. */
    private static final int FIRST = 4;

    private final Guide guide;

    NextQuestions(Guide guide) {
        this.guide = guide;
    }

    /** What might be asked after an answer: more of the same, then what else fits; nothing that was asked already. */
    List<String> after(Answer.Grounded answer, Evidence evidence, Exchange exchange) {
        Language language = answer.language();
        List<Passage> cited = Grounding.passages(answer.statements());
        Stream<String> more = Grounding.numbers(cited).stream()
                .limit(1)
                .flatMap(number -> guide.recommendation(number).stream())
                .flatMap(recommendation -> more(recommendation, cited, language));
        Stream<String> other =
                others(cited, evidence, exchange).flatMap(passage -> opening(passage, exchange, language).stream());
        return Stream.concat(more, other)
                .filter(question -> !exchange.asks(question))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** A question that leads to the recommendation that fits best. */
    List<String> about(Evidence evidence, Exchange exchange, Language language) {
        return evidence.units().stream()
                .map(unit -> unit.unit().passages().getFirst())
                .filter(passage -> passage.kind() == PassageKind.RECOMMENDATION)
                .limit(1)
                .flatMap(passage -> opening(passage, exchange, language).stream())
                .toList();
    }

    /** What else stands under the same recommendation. */
    private static Stream<String> more(Recommendation recommendation, List<Passage> cited, Language language) {
        List<String> questions = new ArrayList<>();
        recommendation
                .practice()
                .filter(passage -> passage.kind() == PassageKind.PRACTICE && !cited.contains(passage))
                .ifPresent(passage -> questions.add(practice(recommendation, language)));
        boolean all = cited.containsAll(recommendation.interventions().stream()
                .map(Intervention::description)
                .toList());
        if (!all) {
            questions.add(interventions(recommendation, language));
        }
        return questions.stream();
    }

    /** The first passages of what else was found, then of the other recommendations; what was answered before comes last. */
    private Stream<Passage> others(List<Passage> cited, Evidence evidence, Exchange exchange) {
        Set<PassageId> before = exchange.conversation().turns().stream()
                .flatMap(turn -> turn.passages().stream())
                .collect(Collectors.toSet());
        Stream<Passage> found =
                evidence.units().stream().map(unit -> unit.unit().passages().getFirst());
        Set<Integer> domains = cited.stream().map(Passage::domain).collect(Collectors.toSet());
        Stream<Passage> further = guide.recommendations().stream()
                .map(Recommendation::statement)
                .filter(statement -> domains.contains(statement.domain()));
        return Stream.concat(found, further)
                .distinct()
                .filter(passage -> !cited.contains(passage))
                .sorted(Comparator.comparing(passage -> before.contains(passage.id())));
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

    /** Of the first questions that editors wrote for a passage, the one that is most like what was asked. */
    private static Optional<String> opening(Passage passage, Exchange exchange, Language language) {
        Set<String> asked = new HashSet<>(exchange.words());
        List<String> written = passage.questions().getOrDefault(language.code(), List.of());
        if (written.isEmpty()) {
            return passage.recommendation().map(number -> byNumber(number, language));
        }
        return written.stream()
                .limit(FIRST)
                .filter(question -> question.endsWith("?") && !exchange.asks(question))
                .max(Comparator.comparingLong(question -> shared(question, asked)));
    }

    private static long shared(String question, Set<String> asked) {
        return Words.of(question).stream()
                .filter(word -> !StopWords.contains(word) && asked.contains(word))
                .count();
    }

    /** The first question that editors wrote for it, or one by its number. */
    private static String opening(Recommendation recommendation, Language language) {
        return recommendation.statement().questions().getOrDefault(language.code(), List.of()).stream()
                .findFirst()
                .orElseGet(() -> byNumber(recommendation.number(), language));
    }

    private static String byNumber(RecommendationNumber number, Language language) {
        return language == Language.EN
                ? "What does recommendation " + number + " say?"
                : "Wat staat er in aanbeveling " + number + "?";
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
