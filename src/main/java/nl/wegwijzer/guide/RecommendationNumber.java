package nl.wegwijzer.guide;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a recommendation: {@code 3.1} is the first of domain 3. Both parts are at least 1. */
public record RecommendationNumber(int domain, int position) implements Comparable<RecommendationNumber> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})");
    private static final Comparator<RecommendationNumber> ORDER =
            Comparator.comparingInt(RecommendationNumber::domain).thenComparingInt(RecommendationNumber::position);

    /** Reads {@code 3.1}; empty when the text is something else. */
    public static Optional<RecommendationNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new RecommendationNumber(
                        Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(RecommendationNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return domain + "." + position;
    }
}
