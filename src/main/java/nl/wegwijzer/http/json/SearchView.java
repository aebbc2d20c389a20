package nl.wegwijzer.http.json;

import java.util.List;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.search.Evidence;

/** Passages that search found, best first. Scores compare within one question only. */
public record SearchView(String language, int found, List<Hit> results, Reply.GuideVersion guide) {
    /** A passage and its score. */
    public record Hit(double score, PassageView passage) {}

    /** The best of the evidence, no more than the limit. */
    public static SearchView of(Evidence evidence, int limit, Language language, Guide guide, Links links) {
        return new SearchView(
                language.code(),
                evidence.passages().size(),
                evidence.passages().stream()
                        .limit(limit)
                        .map(ranked -> new Hit(rounded(ranked.score()), PassageView.of(ranked.passage(), guide, links)))
                        .toList(),
                new Reply.GuideVersion(guide.fingerprint().value()));
    }

    private static double rounded(double score) {
        return Math.round(score * 1e4) / 1e4;
    }
}
