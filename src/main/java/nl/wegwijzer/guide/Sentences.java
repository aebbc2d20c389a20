package nl.wegwijzer.guide;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a passage or a message into sentences, with offsets. */
public final class Sentences {
    /** From {@code start} to {@code end} of the text, without white space around it. */
    public record Span(int start, int end) {
        /** The words. */
        public String of(String text) {
            return text.substring(start, end);
        }
    }

    private Sentences() {}

    /** The sentences in their order; a short remainder belongs to the sentence before it. */
    public static List<Span> of(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of("nl"));
        breaks.setText(text);
        List<Span> spans = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            Span span = trimmed(text, from, to);
            if (span.start() < span.end()) {
                spans.add(span);
            }
            from = to;
        }
        return spans;
    }

    /** The sentences themselves, in their order. */
    public static List<String> in(String text) {
        return of(text).stream().map(span -> span.of(text)).toList();
    }

    /** Whether a sentence asks. */
    public static boolean isQuestion(String sentence) {
        return sentence.endsWith("?");
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
