package nl.wegwijzer.http.limit;

import java.util.List;

/**
 * The header in which trusted proxies say for whom they ask. Only one of them is believed: a proxy passes on the other as the
 * client wrote it.
 */
public enum ProxyHeader {
    /** Addresses with commas; what nginx and Caddy write. */
    X_FORWARDED_FOR("X-Forwarded-For"),
    /** That of RFC 7239. */
    FORWARDED("Forwarded");

    private final String wireName;

    ProxyHeader(String wireName) {
        this.wireName = wireName;
    }

    /** The name of the header. */
    public String wireName() {
        return wireName;
    }

    /** For whom each hop asks, in their order, as all values of the header say. */
    List<String> hops(List<String> values) {
        return switch (this) {
            case X_FORWARDED_FOR -> values;
            case FORWARDED -> ForwardedHeader.hops(values);
        };
    }
}
