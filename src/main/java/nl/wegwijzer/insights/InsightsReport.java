package nl.wegwijzer.insights;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the days of a file amount to.
 *
 * @param first the first day; empty when there is none
 * @param last the last day
 * @param weeks oldest first
 * @param lately the names of the last few of them, oldest first
 * @param passages most cited first
 * @param unanswered the kinds of messages that weren't answered, most frequent first
 * @param questions kept questions that weren't answered, newest first; empty where none are kept
 */
public record InsightsReport(
        String first,
        String last,
        List<Week> weeks,
        List<String> lately,
        List<Cited> passages,
        List<Kind> unanswered,
        List<KeptQuestions.Kept> questions) {
    /** As many as fit beside each other on a terminal. */
    private static final int FEW_WEEKS = 4;

    private static final DateTimeFormatter WEEK = DateTimeFormatter.ISO_WEEK_DATE;

    /** Copies the lists. */
    public InsightsReport {
        weeks = List.copyOf(weeks);
        lately = List.copyOf(lately);
        passages = List.copyOf(passages);
        unanswered = List.copyOf(unanswered);
        questions = List.copyOf(questions);
    }

    /** A week, named such as {@code 2026-W47}. */
    public record Week(
            String name,
            long questions,
            long answered,
            long declined,
            long askedBack,
            long crises,
            long up,
            long down) {}

    /** A passage, how often it was cited, in all and in each of the last few weeks, and how often with a thumb. */
    public record Cited(String passage, long times, List<Long> lately, long up, long down) {
        /** Copies the list. */
        public Cited {
            lately = List.copyOf(lately);
        }
    }

    /** A kind of message, and how often it wasn't answered, in all and in each of the last few weeks. */
    public record Kind(String name, long times, List<Long> lately) {
        /** Copies the list. */
        public Kind {
            lately = List.copyOf(lately);
        }
    }

    /** Of these days, and of these questions where some are kept. */
    public static InsightsReport of(List<DayCounts> days, List<KeptQuestions.Kept> kept) {
        DayCounts all = DayCounts.empty("");
        Map<String, DayCounts> weeks = new TreeMap<>();
        for (DayCounts day : days) {
            add(all, day);
            add(weeks.computeIfAbsent(week(day.day()), DayCounts::empty), day);
        }
        List<DayCounts> lately =
                List.copyOf(weeks.values()).subList(Math.max(0, weeks.size() - FEW_WEEKS), weeks.size());
        return new InsightsReport(
                days.isEmpty() ? "" : days.getFirst().day(),
                days.isEmpty() ? "" : days.getLast().day(),
                weeks.values().stream().map(InsightsReport::week).toList(),
                lately.stream().map(DayCounts::day).toList(),
                all.passages().entrySet().stream()
                        .map(entry -> new Cited(
                                entry.getKey(),
                                entry.getValue(),
                                each(lately, DayCounts::passages, entry.getKey()),
                                all.liked().getOrDefault(entry.getKey(), 0L),
                                all.disliked().getOrDefault(entry.getKey(), 0L)))
                        .sorted(Comparator.comparingLong(Cited::times)
                                .reversed()
                                .thenComparing(Cited::passage))
                        .toList(),
                all.unanswered().entrySet().stream()
                        .map(entry -> new Kind(
                                entry.getKey(), entry.getValue(), each(lately, DayCounts::unanswered, entry.getKey())))
                        .sorted(Comparator.comparingLong(Kind::times).reversed().thenComparing(Kind::name))
                        .toList(),
                newestFirst(kept));
    }

    private static List<Long> each(List<DayCounts> weeks, Function<DayCounts, Map<String, Long>> counts, String what) {
        return weeks.stream()
                .map(week -> counts.apply(week).getOrDefault(what, 0L))
                .toList();
    }

    private static List<KeptQuestions.Kept> newestFirst(List<KeptQuestions.Kept> kept) {
        List<KeptQuestions.Kept> declined = new ArrayList<>(kept);
        declined.removeIf(question -> !question.outcome().equals("out_of_scope"));
        declined.sort(Comparator.comparing(KeptQuestions.Kept::at).reversed());
        return declined;
    }

    private static String week(String day) {
        LocalDate date = LocalDate.parse(day);
        return date.get(IsoFields.WEEK_BASED_YEAR) + "-W" + date.format(WEEK).substring(6, 8);
    }

    private static void add(DayCounts sum, DayCounts day) {
        add(sum.outcomes(), day.outcomes());
        add(sum.unanswered(), day.unanswered());
        add(sum.passages(), day.passages());
        add(sum.liked(), day.liked());
        add(sum.disliked(), day.disliked());
        add(sum.ratings(), day.ratings());
    }

    private static void add(Map<String, Long> sum, Map<String, Long> counts) {
        counts.forEach((what, count) -> sum.merge(what, count, Long::sum));
    }

    private static Week week(DayCounts sum) {
        Map<String, Long> outcomes = sum.outcomes();
        return new Week(
                sum.day(),
                sum.questions(),
                outcomes.getOrDefault("answered", 0L),
                outcomes.getOrDefault("out_of_scope", 0L),
                outcomes.getOrDefault("clarify", 0L),
                outcomes.getOrDefault("crisis", 0L),
                sum.ratings().getOrDefault("up", 0L),
                sum.ratings().getOrDefault("down", 0L));
    }
}
