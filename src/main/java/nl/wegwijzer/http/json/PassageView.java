package nl.wegwijzer.http.json;

import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Intervention;
import nl.wegwijzer.guide.Passage;
import org.jspecify.annotations.Nullable;

/** One passage and where it stands. */
public record PassageView(
        String id,
        String kind,
        Reply.@Nullable DomainName domain,
        Reply.@Nullable RecommendationName recommendation,
        @Nullable String intervention,
        String heading,
        String text,
        String language,
        @Nullable String translation,
        String url,
        Reply.GuideVersion guide) {

    /** Of a passage in its guide. */
    public static PassageView of(Passage passage, Guide guide, Links links) {
        return new PassageView(
                passage.id().value(),
                passage.kind().wireName(),
                guide.domain(passage.domain())
                        .map(domain -> new Reply.DomainName(domain.number(), domain.title()))
                        .orElse(null),
                guide.recommendationOf(passage)
                        .map(recommendation -> new Reply.RecommendationName(
                                recommendation.number().toString(), recommendation.title()))
                        .orElse(null),
                guide.interventionOf(passage).map(Intervention::name).orElse(null),
                passage.heading(),
                passage.text(),
                "nl",
                passage.translation().isEmpty() ? null : passage.translation(),
                links.toPassage(passage.id().value()),
                new Reply.GuideVersion(guide.fingerprint().value()));
    }
}
