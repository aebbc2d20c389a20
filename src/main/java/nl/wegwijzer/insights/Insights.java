package nl.wegwijzer.insights;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wegwijzer.assistant.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts per day, and writes the counts to a file now and then. A disk that fails costs counts, never answers. Thread-safe. */
public final class Insights {
    private static final Logger LOG = LoggerFactory.getLogger(Insights.class);
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
    private static final Set<String> UNANSWERED = Set.of("out_of_scope", "clarify");
    private static final int MOST_REMEMBERED = 10_000;

    private final InsightsFile file;
    private final InstantSource clock;
    private final Optional<KeptQuestions> questions;
    private final TreeMap<String, DayCounts> days = new TreeMap<>();
    private final Map<String, List<String>> cited = new LinkedHashMap<>();
    /** Held by who writes the file. */
    private final Object disk = new Object();

    private boolean changed;
    private boolean failing;

    private Insights(InsightsFile file, InstantSource clock, Optional<KeptQuestions> questions) {
        this.file = file;
        this.clock = clock;
        this.questions = questions;
    }

    /**
     * Goes on with what a file holds already.
     *
     * @param clock tells the day
     * @param questions keeps masked questions, where an operator chose that; otherwise those that were kept before are deleted
     * @throws IOException when the file can't be read, or isn't one of ours
     */
    public static Insights open(Path file, InstantSource clock, Optional<KeptQuestions> questions) throws IOException {
        Insights insights = new Insights(new InsightsFile(file), clock, questions);
        insights.file.read().forEach(day -> insights.days.put(day.day(), day));
        if (questions.isEmpty()) {
            KeptQuestions.forgetAll(KeptQuestions.beside(file));
        }
        return insights;
    }

    /**
     * Counts an answer.
     *
     * @param kind what the message was taken for
     * @param masked the message without personal data; kept only where an operator chose that, and never one about a crisis
     */
    public void answered(String kind, String masked, Reply reply) {
        count(kind, reply);
        if (!reply.outcome().equals("crisis")) {
            questions.ifPresent(kept -> kept.keep(reply.outcome(), masked));
        }
    }

    private synchronized void count(String kind, Reply reply) {
        DayCounts today = today();
        DayCounts.count(today.outcomes(), reply.outcome());
        if (UNANSWERED.contains(reply.outcome())) {
            DayCounts.count(today.unanswered(), kind);
        }
        List<String> passages = reply.citations().stream()
                .map(Reply.Cited::passageId)
                .distinct()
                .toList();
        passages.forEach(passage -> DayCounts.count(today.passages(), passage));
        remember(reply.messageId(), passages);
        changed = true;
    }

    /** So that a thumb that comes later can be counted for what the answer rested on. */
    private void remember(String messageId, List<String> passages) {
        cited.put(messageId, passages);
        if (cited.size() > MOST_REMEMBERED) {
            cited.remove(cited.keySet().iterator().next());
        }
    }

    /** Counts a thumb, once for each answer; one for an answer that nobody remembers counts for no passage. */
    public synchronized void rated(String messageId, boolean up) {
        DayCounts today = today();
        DayCounts.count(today.ratings(), up ? "up" : "down");
        List<String> passages = cited.remove(messageId);
        if (passages != null) {
            passages.forEach(passage -> DayCounts.count(up ? today.liked() : today.disliked(), passage));
        }
        changed = true;
    }

    private DayCounts today() {
        String day = LocalDate.ofInstant(clock.instant(), DUTCH).toString();
        return days.computeIfAbsent(day, DayCounts::empty);
    }

    /** Writes what has changed. To be called every minute or so, and at the end. Nobody who asks waits for the disk meanwhile. */
    public void flush() {
        synchronized (disk) {
            questions.ifPresent(KeptQuestions::forgetOld);
            List<DayCounts> changes = changes();
            if (changes.isEmpty()) {
                return;
            }
            try {
                file.write(changes);
                told(false, "");
            } catch (IOException e) {
                told(true, e.toString());
            }
        }
    }

    /** A copy of everything, when something has changed. */
    private synchronized List<DayCounts> changes() {
        List<DayCounts> copy =
                changed ? days.values().stream().map(DayCounts::copy).toList() : List.of();
        changed = false;
        return copy;
    }

    private synchronized void told(boolean failed, String why) {
        if (failed && !failing) {
            LOG.warn("The insights can't be written ({}); counting goes on", why);
        }
        if (failing && !failed) {
            LOG.warn("The insights are written again");
        }
        failing = failed;
        changed |= failed;
    }

    /** Whether the last attempt to write failed. */
    public synchronized boolean failing() {
        return failing;
    }
}
