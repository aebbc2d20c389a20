package nl.wegwijzer.http.site;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which websites may call the server: its own pages, and those that it was told of. A request without an origin
 * comes from a program, not from another site's page.
 */
public final class Origins {
    private final Optional<String> own;
    private final List<String> allowed;

    /** With the public address, where there is one, and other sites that may call, such as {@code https://www.school.example}. */
    public Origins(Optional<URI> publicUrl, List<String> allowed) {
        own = publicUrl.map(url -> url.getScheme() + "://" + url.getAuthority()).map(Origins::plain);
        this.allowed = allowed.stream().map(Origins::plain).toList();
    }

    /** By the values of the headers {@code Origin} and {@code Host}. */
    public boolean allows(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return true;
        }
        String plain = plain(origin);
        // The scheme isn't compared: behind a proxy the server can't know it, and a page can't choose its host.
        return own.filter(plain::equals).isPresent()
                || (host != null && (plain.equals(plain("http://" + host)) || plain.equals(plain("https://" + host))))
                || allowed.contains(plain);
    }

    /** Whether a browser has to be told that the page of this origin may read the response. */
    public boolean isOther(String origin) {
        return allowed.contains(plain(origin));
    }

    /** Who may show pages of this server in a frame, as in a Content-Security-Policy. */
    public String frameAncestors() {
        return Stream.concat(Stream.of("'self'"), allowed.stream()).collect(Collectors.joining(" "));
    }

    private static String plain(String origin) {
        String lower = origin.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") && lower.endsWith(":80")) {
            return lower.substring(0, lower.length() - ":80".length());
        }
        if (lower.startsWith("https://") && lower.endsWith(":443")) {
            return lower.substring(0, lower.length() - ":443".length());
        }
        return lower;
    }
}
