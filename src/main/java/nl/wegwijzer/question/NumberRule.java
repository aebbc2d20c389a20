package nl.wegwijzer.question;

import java.util.List;
import java.util.Optional;
import nl.wegwijzer.guide.Domain;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Recommendation;
import nl.wegwijzer.guide.RecommendationNumber;

/** Recommendations by number or place, and numbers that the guide doesn't hold. */
final class NumberRule implements ReadingRule {
    /** A number without the word "aanbeveling" may be a mark or a time: then few other words may stand beside it. */
    private static final int FEW_WORDS = 4;

    private final Guide guide;

    NumberRule(Guide guide) {
        this.guide = guide;
    }

    @Override
    public Optional<Understanding> read(SeenQuestion message) {
        SeenQuestion question = message.asked();
        return byPlace(question).or(() -> byNumber(question)).or(() -> unknownDomain(question));
    }

    /** "De derde aanbeveling van domein 3"; in a conversation "de derde" points back instead. */
    private Optional<Understanding> byPlace(SeenQuestion question) {
        Optional<Ordinal> ordinal = Ordinal.in(question.words());
        if (ordinal.isEmpty()
                || !question.has(Cue.RECOMMENDATION)
                || question.conversation().last().isPresent()) {
            return Optional.empty();
        }
        List<RecommendationNumber> meant = domains(question).stream()
                .map(domain -> domain.recommendations().stream()
                        .map(Recommendation::number)
                        .toList())
                .flatMap(numbers -> ordinal.get().of(numbers).stream())
                .toList();
        return meant.isEmpty() ? Optional.empty() : Optional.of(lookup(question, meant));
    }

    private List<Domain> domains(SeenQuestion question) {
        List<Integer> named = question.numbers().domains();
        return named.isEmpty() && guide.domains().size() == 1
                ? guide.domains()
                : named.stream()
                        .flatMap(number -> guide.domain(number).stream())
                        .toList();
    }

    private Optional<Understanding> byNumber(SeenQuestion question) {
        boolean named = question.numbers().named();
        List<RecommendationNumber> asked = question.numbers().recommendations().stream()
                .filter(number -> named || guide.domain(number.domain()).isPresent())
                .toList();
        if (asked.isEmpty()
                || (!named && (question.has(Cue.GRADE) || question.subject().size() > FEW_WORDS))) {
            return Optional.empty();
        }
        List<RecommendationNumber> known = asked.stream()
                .filter(number -> guide.recommendation(number).isPresent())
                .toList();
        return Optional.of(known.isEmpty() ? notInGuide(question, asked) : lookup(question, known));
    }

    private static Understanding lookup(SeenQuestion question, List<RecommendationNumber> numbers) {
        // Without a subject there is nothing to choose by: then what is listed stands in the order of the guide.
        String text = question.subject().isEmpty() ? "" : question.text();
        return new Understanding.Lookup(question.language(), numbers, question.aspects(), text, Optional.empty());
    }

    private Understanding notInGuide(SeenQuestion question, List<RecommendationNumber> asked) {
        return new Understanding.NotInGuide(
                question.language(),
                asked.stream()
                        .map(RecommendationNumber::domain)
                        .filter(number -> guide.domain(number).isEmpty())
                        .distinct()
                        .toList(),
                asked.stream()
                        .filter(number -> guide.domain(number.domain()).isPresent())
                        .toList());
    }

    private Optional<Understanding> unknownDomain(SeenQuestion question) {
        List<Integer> named = question.numbers().domains();
        boolean noneIsLoaded = !named.isEmpty()
                && named.stream().allMatch(number -> guide.domain(number).isEmpty());
        return noneIsLoaded
                ? Optional.of(new Understanding.NotInGuide(question.language(), named, List.of()))
                : Optional.empty();
    }
}
