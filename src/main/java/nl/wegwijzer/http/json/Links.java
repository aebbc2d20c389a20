package nl.wegwijzer.http.json;

import java.net.URI;
import java.util.Optional;

/** Makes links: relative to the server, or to the public address where one is set. */
public final class Links {
    private final String prefix;

    /** With what stands before every path, when the server is called by a public address. */
    public Links(Optional<URI> publicUrl) {
        prefix = publicUrl
                .map(URI::toString)
                .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
                .orElse("");
    }

    /** To a path, which begins with a slash. */
    public String to(String path) {
        return prefix + path;
    }

    /** To the page of a passage. */
    public String toPassage(String id) {
        return to("/passages/" + id);
    }
}
