package nl.wegwijzer.http.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The sites that may show the chat.
 *
 * @param origins like {@code https://www.school.example}; the server's own is always allowed
 * @param schools who helps at which of them
 */
public record Sites(List<String> origins, Schools schools) {
    /** The server's own pages only. */
    public static final Sites OWN = new Sites(List.of(), Schools.NONE);

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
