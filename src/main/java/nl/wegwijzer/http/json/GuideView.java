package nl.wegwijzer.http.json;

import java.util.List;
import java.util.Optional;
import nl.wegwijzer.guide.Domain;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.Recommendation;
import org.jspecify.annotations.Nullable;

/** The guide as a table of contents: names and numbers, with the ids of the passages that hold the words. */
public record GuideView(String fingerprint, @Nullable String address, List<OneDomain> domains, List<String> about) {

    /** A domain. */
    public record OneDomain(
            int number,
            String title,
            List<String> signals,
            List<String> tips,
            List<OneRecommendation> recommendations) {}

    /** A recommendation. */
    public record OneRecommendation(
            String number,
            String title,
            String passageId,
            @Nullable String practice,
            List<OneIntervention> interventions,
            @Nullable String noInterventions,
            @Nullable String footnote) {}

    /** An intervention under a recommendation. */
    public record OneIntervention(
            String name,
            String passageId,
            boolean footnoted,
            @Nullable String url) {}

    /** Of a guide. */
    public static GuideView of(Guide guide) {
        return new GuideView(
                guide.fingerprint().value(),
                orNull(guide.address()),
                guide.domains().stream().map(GuideView::domain).toList(),
                ids(guide.about()));
    }

    private static OneDomain domain(Domain domain) {
        return new OneDomain(
                domain.number(),
                domain.title(),
                ids(domain.signals()),
                ids(domain.tips()),
                domain.recommendations().stream().map(GuideView::recommendation).toList());
    }

    private static OneRecommendation recommendation(Recommendation recommendation) {
        return new OneRecommendation(
                recommendation.number().toString(),
                recommendation.title(),
                recommendation.statement().id().value(),
                id(recommendation.practice()),
                recommendation.interventions().stream()
                        .map(intervention -> new OneIntervention(
                                intervention.name(),
                                intervention.description().id().value(),
                                intervention.footnoted(),
                                orNull(intervention.url())))
                        .toList(),
                id(recommendation.noInterventions()),
                id(recommendation.footnote()));
    }

    private static List<String> ids(List<Passage> passages) {
        return passages.stream().map(passage -> passage.id().value()).toList();
    }

    private static @Nullable String id(Optional<Passage> passage) {
        return passage.map(found -> found.id().value()).orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
