package nl.wegwijzer.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A numbered recommendation and what stands under it.
 *
 * @param practice the quotation from practice, or the guide's word that there is none
 * @param noInterventions the guide's word that it has no interventions here
 */
public record Recommendation(
        RecommendationNumber number,
        Passage statement,
        Optional<Passage> practice,
        List<Intervention> interventions,
        Optional<Passage> noInterventions,
        Optional<Passage> footnote) {

    /** Copies the list. */
    public Recommendation {
        interventions = List.copyOf(interventions);
    }

    /** Its sentence, which serves as its title. */
    public String title() {
        return statement.text();
    }

    /** All its passages in the order of the guide. */
    public Stream<Passage> passages() {
        return Stream.of(
                        Stream.of(statement),
                        practice.stream(),
                        interventions.stream().map(Intervention::description),
                        noInterventions.stream(),
                        footnote.stream())
                .flatMap(passages -> passages);
    }
}
