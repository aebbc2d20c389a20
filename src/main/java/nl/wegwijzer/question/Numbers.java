package nl.wegwijzer.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.guide.RecommendationNumber;

/**
 * The numbers of recommendations and domains that a question names.
 *
 * @param recommendations in the order of the question, each once; without those to be skipped, where others are left
 * @param named whether a word such as "aanbeveling" stands before one of them
 * @param domains named with the word "domein" or "domain"
 */
record Numbers(List<RecommendationNumber> recommendations, boolean named, List<Integer> domains) {
    private static final Pattern RECOMMENDATION = Pattern.compile(
            "(?iU)(aanbeveling(?:en)?|recommendations?|advies|nummer|number|nr\\.?|punt)?\\s*(?<![\\d.,])(\\d{1,2})[.,](\\d{1,2})(?![\\d%])");

    /** What stands before a number that isn't meant: "sla 3.1 over", "niet 3.1 maar 3.2", "skip 3.1". */
    private static final Pattern NOT_THIS = Pattern.compile(
            "(?iU)\\b(?:sla|niet|geen|behalve|in plaats van|skip|not|except|instead of)(?:\\s+(?:de|the))?\\s*$");

    private static final int LONGEST_BEFORE = 24;

    private static final Pattern DOMAIN = Pattern.compile(
            "(?iU)\\b(?:domein|domain)\\s+(?:nummer\\s+|number\\s+)?(\\d{1,2}|"
                    + "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|one|two|three|four|five|six|seven|eight|nine|ten)\\b(?![.,]\\d)");
    private static final List<List<String>> NAMES = List.of(
            List.of("een", "één", "one"),
            List.of("twee", "two"),
            List.of("drie", "three"),
            List.of("vier", "four"),
            List.of("vijf", "five"),
            List.of("zes", "six"),
            List.of("zeven", "seven"),
            List.of("acht", "eight"),
            List.of("negen", "nine"),
            List.of("tien", "ten"));

    static Numbers in(String text) {
        Set<RecommendationNumber> recommendations = new LinkedHashSet<>();
        Set<RecommendationNumber> meant = new LinkedHashSet<>();
        boolean named = false;
        Matcher matcher = RECOMMENDATION.matcher(text);
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - LONGEST_BEFORE), matcher.start());
            boolean isMeant = !NOT_THIS.matcher(before).find();
            RecommendationNumber.parse(matcher.group(2) + "." + matcher.group(3))
                    .ifPresent(number -> {
                        recommendations.add(number);
                        if (isMeant) {
                            meant.add(number);
                        }
                    });
            named |= matcher.group(1) != null;
        }
        List<Integer> domains = new ArrayList<>();
        Matcher domain = DOMAIN.matcher(text);
        while (domain.find()) {
            domains.add(value(domain.group(1).toLowerCase(Locale.ROOT)));
        }
        return new Numbers(List.copyOf(meant.isEmpty() ? recommendations : meant), named, List.copyOf(domains));
    }

    /** A text without "domein 3": where to look isn't what to look for. A text of nothing else stays as it is. */
    static String withoutDomains(String text) {
        String rest = DOMAIN.matcher(text).replaceAll("").strip();
        return Words.of(rest).isEmpty() ? text : rest;
    }

    private static int value(String written) {
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).contains(written)) {
                return i + 1;
            }
        }
        return Integer.parseInt(written);
    }
}
