package nl.wegwijzer.http;

import java.net.URI;
import java.util.Optional;

/**
 * Where the server listens.
 *
 * @param host name or address of the network interface; {@code 0.0.0.0} for all
 * @param port 0 takes any free one
 * @param publicUrl how the outside calls the server, when something stands before it; empty keeps links relative
 * @param waiting how many answers may wait for a model at a time; 0 where none is configured
 * @param turns how long questions may wait for their turn
 */
public record ServerSettings(String host, int port, Optional<URI> publicUrl, int waiting, WaitLimits turns) {
    private static final int LAST_PORT = 65_535;

    /** Refuses a port that doesn't exist and an address that isn't one of a site. */
    public ServerSettings {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("a port lies between 0 and " + LAST_PORT + ", got " + port);
        }
        if (waiting < 0) {
            throw new IllegalArgumentException("no fewer than 0 answers wait, got " + waiting);
        }
        publicUrl.filter(url -> !isSite(url)).ifPresent(url -> {
            throw new IllegalArgumentException(
                    "a public address is like https://wegwijzer.example/chat, without ? or #, got " + url);
        });
    }

    /** Without a model. */
    public ServerSettings(String host, int port, Optional<URI> publicUrl) {
        this(host, port, publicUrl, 0, WaitLimits.USUAL);
    }

    /** Without anything before the server. */
    public static ServerSettings on(String host, int port) {
        return new ServerSettings(host, port, Optional.empty());
    }

    /** The same, with so many answers that may wait for a model. */
    public ServerSettings waiting(int answers) {
        return new ServerSettings(host, port, publicUrl, answers, turns);
    }

    /** The same, with other limits to waiting for a turn. */
    public ServerSettings with(WaitLimits others) {
        return new ServerSettings(host, port, publicUrl, waiting, others);
    }

    private static boolean isSite(URI url) {
        return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && url.getHost() != null
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }
}
