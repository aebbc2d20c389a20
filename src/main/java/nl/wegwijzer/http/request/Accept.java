package nl.wegwijzer.http.request;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client wants to receive, by its {@code Accept} header. */
public final class Accept {
    private Accept() {}

    /** Whether a person's browser asks. */
    public static boolean html(@Nullable String header) {
        return header != null && header.contains("text/html");
    }

    /** The form of an answer that the client likes best; of equals the one that it names first. */
    public static Optional<AnswerForm> answerForm(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Optional.of(AnswerForm.JSON);
        }
        Optional<AnswerForm> best = Optional.empty();
        double highest = 0;
        for (String range : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            double weight = weight(range);
            if (weight > highest) {
                Optional<AnswerForm> form = form(range.split(";", -1)[0].strip());
                if (form.isPresent()) {
                    best = form;
                    highest = weight;
                }
            }
        }
        return best;
    }

    private static Optional<AnswerForm> form(String mediaRange) {
        return switch (mediaRange) {
            case "text/event-stream" -> Optional.of(AnswerForm.STREAM);
            case "application/json", "application/*", "*/*" -> Optional.of(AnswerForm.JSON);
            default -> Optional.empty();
        };
    }

    private static double weight(String range) {
        int quality = range.indexOf("q=");
        if (quality < 0) {
            return 1;
        }
        try {
            return Double.parseDouble(
                    range.substring(quality + 2).split(";", -1)[0].strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The forms that an answer comes in. */
    public enum AnswerForm {
        /** At once. */
        JSON,
        /** As it is made. */
        STREAM
    }
}
