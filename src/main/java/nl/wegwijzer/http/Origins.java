package nl.wegwijzer.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides which websites may call the server: its own pages. A request without an origin comes from a program, not from
 * another site's page.
 */
final class Origins {
    private final Optional<String> own;

    Origins(Optional<URI> publicUrl) {
        own = publicUrl.map(url -> url.getScheme() + "://" + url.getAuthority()).map(Origins::plain);
    }

    /** By the values of the headers {@code Origin} and {@code Host}. */
    boolean allows(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return true;
        }
        String plain = plain(origin);
        // The scheme isn't compared: behind a proxy the server can't know it, and a page can't choose its host.
        return own.filter(plain::equals).isPresent()
                || (host != null && (plain.equals(plain("http://" + host)) || plain.equals(plain("https://" + host))));
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
