package nl.wegwijzer.http.site;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.http.feedback.FeedbackMemory;
import nl.wegwijzer.http.feedback.FeedbackStore;

/**
 * The sites that may show the chat.
 *
 * @param origins like {@code https://www.school.example}; the server's own is always allowed
 * @param schools who helps at which of them
 * @param feedback what their visitors say of answers
 * @param clock says when they do
 */
public record Sites(List<String> origins, Schools schools, FeedbackStore feedback, InstantSource clock) {
    /** The server's own pages only; feedback in memory. */
    public static Sites own() {
        return new Sites(List.of(), Schools.NONE, new FeedbackMemory(), InstantSource.system());
    }

    /** Refuses what isn't an origin: a browser would never send it. */
    public Sites {
        origins = List.copyOf(origins);
        origins.stream()
                .flatMap(origin -> problemOf(origin).stream())
                .findFirst()
                .ifPresent(message -> {
                    throw new IllegalArgumentException(message);
                });
    }

    /** What is wrong with an origin; empty when a browser may send it. */
    static Optional<String> problemOf(String origin) {
        return isOrigin(origin)
                ? Optional.empty()
                : Optional.of("a site is like https://www.school.example, without a path, got \"" + origin + "\"");
    }

    private static boolean isOrigin(String origin) {
        try {
            URI uri = URI.create(origin);
            String plain = uri.getScheme() + "://" + uri.getAuthority();
            return origin.matches("https?://.*") && uri.getHost() != null && plain.equals(origin);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
