package nl.wegwijzer.model;

import java.net.URI;
import java.time.Duration;

/**
 * Which model is asked, and within which limits.
 *
 * @param url base address of a server that speaks OpenAI's protocol, such as {@code http://localhost:11434/v1}
 * @param name the model, as that server calls it
 * @param limits how long, how often and how much
 */
public record ModelSettings(URI url, String name, ApiKey key, Limits limits) {
    /**
     * Limits of time, number and cost.
     *
     * @param first time to the first verified statement
     * @param all time for the whole answer
     * @param atOnce calls at a time
     * @param waiting how many more may wait for their turn; one beyond that is not written by the model
     * @param tokensPerDay of prompts and texts together; 0 for no limit
     * @param longest tokens of one text
     */
    public record Limits(Duration first, Duration all, int atOnce, int waiting, long tokensPerDay, int longest) {
        /** What suits a small server. */
        public static final Limits USUAL = new Limits(Duration.ofSeconds(8), Duration.ofSeconds(30), 4, 4, 0, 600);

        /** Refuses limits that let nothing through. */
        public Limits {
            if (first.isNegative() || first.isZero() || all.compareTo(first) < 0) {
                throw new IllegalArgumentException(
                        "the time for a whole answer is no shorter than that to its first statement, and both are more than 0;"
                                + " got " + all.toMillis() + " ms and " + first.toMillis() + " ms");
            }
            if (atOnce < 1 || waiting < 0 || tokensPerDay < 0 || longest < 1) {
                throw new IllegalArgumentException("a model needs at least one call at a time, got " + atOnce + ", "
                        + waiting + " waiting, " + tokensPerDay + " tokens a day, " + longest + " a text");
            }
        }
    }

    /** Refuses an address that isn't one of a server. */
    public ModelSettings {
        if (!isServer(url)) {
            throw new IllegalArgumentException(
                    "the address of a model is like http://localhost:11434/v1, without key, ? or #, got " + url);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("a model has a name; ask its server which ones it has");
        }
    }

    static boolean isServer(URI url) {
        return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }
}
