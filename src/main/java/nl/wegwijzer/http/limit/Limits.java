package nl.wegwijzer.http.limit;

import java.time.Duration;

/**
 * What one client may take. The defaults let a hundred people behind one school's address ask at the same moment, and go on
 * asking every ten seconds each.
 *
 * @param questionsPerMinute of one client address; 0 for no limit
 * @param siteQuestionsPerMinute of all readers of one website together; 0 for no limit
 * @param connections that are open at a time, of everybody
 * @param connectionsPerClient that are open at a time, of one address that is no trusted proxy
 * @param requestTime for a request to arrive: its headers, and after them its body
 * @param answerTime for a request to be answered, a stream included
 */
public record Limits(
        int questionsPerMinute,
        int siteQuestionsPerMinute,
        int connections,
        int connectionsPerClient,
        Duration requestTime,
        Duration answerTime) {
    /** For a server that many schools use. */
    public static final Limits USUAL =
            new Limits(600, 6_000, 4_000, 500, Duration.ofSeconds(15), Duration.ofMinutes(2));

    /** Reading costs little: pages of a whole class may load at once. */
    static final int READINGS_PER_QUESTION = 10;

    private static final int MOST_PER_MINUTE = 1_000_000;

    /** Refuses what can't be. */
    public Limits {
        within("questions per minute", questionsPerMinute, 0);
        within("questions per minute of a site", siteQuestionsPerMinute, 0);
        within("connections", connections, 1);
        within("connections per client", connectionsPerClient, 1);
        if (requestTime.isNegative() || requestTime.isZero() || answerTime.isNegative() || answerTime.isZero()) {
            throw new IllegalArgumentException("a time limit is longer than nothing");
        }
    }

    private static void within(String what, int number, int least) {
        if (number < least || number > MOST_PER_MINUTE) {
            throw new IllegalArgumentException(
                    "the number of " + what + " lies between " + least + " and " + MOST_PER_MINUTE + ", got " + number);
        }
    }

    /** As many as a third of a minute brings may come at once. */
    static int burst(int perMinute) {
        return Math.max(1, perMinute / 3);
    }
}
