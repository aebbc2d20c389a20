package nl.wegwijzer.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.guide.Domain;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Intervention;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.guide.Recommendation;
import nl.wegwijzer.guide.RecommendationNumber;

/**
 * Makes a guide as large as several: the real one, and copies of its domains with other numbers and, here and there, other
 * words, so that the vocabulary grows too. The same for the same seed.
 */
final class GuideMultiplier {
    private static final int FIRST_NUMBER = 1_000;
    private static final double REPLACED = 0.15;
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}|\\d+");
    private static final List<String> SYLLABLES = List.of(
            "ba", "del", "fo", "gri", "hun", "jas", "ker", "lo", "mat", "nie", "pro", "rus", "sta", "tov", "wer",
            "zil");

    private final Guide original;
    private final int times;
    private final Random random;

    private GuideMultiplier(Guide original, int times, long seed) {
        this.original = original;
        this.times = times;
        this.random = new Random(seed);
    }

    static Guide multiply(Guide guide, int times, long seed) {
        return new GuideMultiplier(guide, times, seed).multiplied();
    }

    private Guide multiplied() {
        List<Domain> domains = new ArrayList<>(original.domains());
        int number = FIRST_NUMBER;
        for (int copy = 1; copy < times; copy++) {
            for (Domain domain : original.domains()) {
                domains.add(copy(domain, number));
                number++;
            }
        }
        return new Guide(domains, original.about(), original.address());
    }

    private Domain copy(Domain domain, int number) {
        return new Domain(
                number,
                varied(domain.title()),
                domain.signals().stream().map(signal -> copy(signal, number)).toList(),
                domain.tips().stream().map(tip -> copy(tip, number)).toList(),
                domain.recommendations().stream()
                        .map(recommendation -> copy(recommendation, number))
                        .toList());
    }

    private Recommendation copy(Recommendation recommendation, int domain) {
        return new Recommendation(
                new RecommendationNumber(domain, recommendation.number().position()),
                copy(recommendation.statement(), domain),
                recommendation.practice().map(passage -> copy(passage, domain)),
                recommendation.interventions().stream()
                        .map(intervention -> copy(intervention, domain))
                        .toList(),
                recommendation.noInterventions().map(passage -> copy(passage, domain)),
                recommendation.footnote().map(passage -> copy(passage, domain)));
    }

    private Intervention copy(Intervention intervention, int domain) {
        Passage description = copy(intervention.description(), domain);
        return new Intervention(description.heading(), description, intervention.footnoted(), intervention.url());
    }

    private Passage copy(Passage passage, int domain) {
        String id = domain
                + passage.id()
                        .value()
                        .substring(Integer.toString(passage.domain()).length());
        Optional<RecommendationNumber> recommendation =
                passage.recommendation().map(number -> new RecommendationNumber(domain, number.position()));
        Map<String, List<String>> questions = new LinkedHashMap<>();
        passage.questions()
                .forEach((language, asked) ->
                        questions.put(language, asked.stream().map(this::varied).toList()));
        return new Passage(
                new PassageId(id),
                passage.kind(),
                domain,
                recommendation,
                varied(passage.heading()),
                varied(passage.text()),
                varied(passage.translation()),
                questions);
    }

    private String varied(String text) {
        return WORD.matcher(text)
                .replaceAll(found -> random.nextDouble() < REPLACED ? word() : Matcher.quoteReplacement(found.group()));
    }

    /** A few of these words are frequent and most are rare, as in any language. */
    private String word() {
        double share = random.nextDouble();
        int rank = (int) (share * share * share * 1_000 * Math.sqrt(times));
        StringBuilder word = new StringBuilder("q");
        for (int rest = rank + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }
}
