package nl.wegwijzer.assistant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client receives: the contract of {@code POST /api/chat}, field by field. Its JSON form is documented in {@code
 * openapi.json}. Everything but the two ids is the same for the same conversation, guide and settings.
 */
public record Reply(
        String conversationId,
        String messageId,
        String language,
        String outcome,
        String mode,
        @Nullable String modeReason,
        @Nullable String understoodAs,
        String answer,
        List<Said> statements,
        List<Cited> citations,
        List<String> choices,
        List<String> suggestions,
        List<String> nearest,
        List<Line> helplines,
        @Nullable Double confidence,
        @Nullable String reminder,
        String notice,
        GuideVersion guide,
        @Nullable ModelVersion model,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Found> ranked) {

    /** A statement and the ids of its citations. */
    public record Said(String text, List<String> citations) {}

    /** A citation. */
    public record Cited(
            String id,
            String label,
            String passageId,
            String kind,
            @Nullable DomainName domain,
            @Nullable RecommendationName recommendation,
            @Nullable String intervention,
            String quote,
            int start,
            int end,
            String language,
            @Nullable String translation,
            String url) {}

    /** A domain. */
    public record DomainName(int number, String title) {}

    /** A recommendation. */
    public record RecommendationName(String number, String title) {}

    /** A help line. */
    public record Line(
            String name,
            String phone,
            String url,

            @com.fasterxml.jackson.annotation.JsonProperty("for")
            String audience) {}

    /** Which guide was answered from. */
    public record GuideVersion(String fingerprint) {}

    /** Which model there is, and the hash of what it is told. */
    public record ModelVersion(String name, String prompts) {}

    /** A passage that search found. */
    public record Found(String passageId, double score) {}
}
