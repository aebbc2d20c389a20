package nl.wegwijzer.insights;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happened on one day.
 *
 * @param day such as {@code 2026-11-23}
 * @param outcomes how often answers ended how
 * @param unanswered how often what kind of message wasn't answered
 * @param passages how often each was cited
 * @param liked how often each passage was cited in an answer with a thumb up
 * @param disliked the same with a thumb down
 * @param ratings how many answers got a thumb, {@code up} or {@code down}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DayCounts(
        String day,
        Map<String, Long> outcomes,
        Map<String, Long> unanswered,
        Map<String, Long> passages,
        Map<String, Long> liked,
        Map<String, Long> disliked,
        Map<String, Long> ratings) {
    /** Copies the counts; absent ones are empty. */
    public DayCounts {
        outcomes = copy(outcomes);
        unanswered = copy(unanswered);
        passages = copy(passages);
        liked = copy(liked);
        disliked = copy(disliked);
        ratings = copy(ratings);
    }

    private static Map<String, Long> copy(@org.jspecify.annotations.Nullable Map<String, Long> counts) {
        return counts == null ? new TreeMap<>() : new TreeMap<>(counts);
    }

    static DayCounts empty(String day) {
        Map<String, Long> none = Map.of();
        return new DayCounts(day, none, none, none, none, none, none);
    }

    DayCounts copy() {
        return new DayCounts(day, outcomes, unanswered, passages, liked, disliked, ratings);
    }

    /** How many questions there were. */
    public long questions() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    static void count(Map<String, Long> counts, String what) {
        counts.merge(what, 1L, Long::sum);
    }
}
