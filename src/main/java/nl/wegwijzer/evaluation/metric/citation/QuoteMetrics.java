package nl.wegwijzer.evaluation.metric.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wegwijzer.evaluation.run.Reply.Citation;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.guide.Passage;

/** Whether quotes stand in the guide: letter for letter, but for typesetting, or in another passage than the one cited. */
public final class QuoteMetrics {
    private QuoteMetrics() {}

    /** All of them. */
    public static List<Metric> all() {
        return List.of(
                exact(),
                new Metric.OfCase(
                        MetricInfo.mean(
                                "quote_normalised", "", "Quotes that stand in the cited passage but for typesetting."),
                        answer -> share(answer, citation -> normalised(answer, citation))),
                new Metric.OfCase(
                        MetricInfo.mean(
                                        "quote_misattributed",
                                        "",
                                        "Quotes that stand in another passage than the one cited.")
                                .lowerIsBetter(),
                        answer -> share(answer, citation -> misattributed(answer, citation))));
    }

    /** Letter for letter, at the given place. */
    public static Metric.OfCase exact() {
        return new Metric.OfCase(
                MetricInfo.mean(
                        "quote_exact",
                        "",
                        "Quotes that stand in the cited passage letter for letter, where the reply says."),
                QuoteMetrics::exact);
    }

    private static Score exact(CaseAnswer answer) {
        List<Citation> citations = answer.reply().citations();
        if (citations.isEmpty()) {
            return new Score.NotApplicable("nothing is quoted");
        }
        List<Citation> wrong = citations.stream()
                .filter(citation -> !isExact(answer, citation))
                .toList();
        String why = wrong.isEmpty() ? "all stand in the guide" : explain(answer, wrong.getFirst());
        return Score.share(citations.size() - wrong.size(), citations.size(), why);
    }

    private static boolean isExact(CaseAnswer answer, Citation citation) {
        Optional<String> text = answer.guide().passage(citation.passageId()).map(Passage::text);
        if (text.isEmpty() || citation.quote().isEmpty()) {
            return false;
        }
        return citation.start() < 0
                ? text.get().contains(citation.quote())
                : text.get().startsWith(citation.quote(), citation.start())
                        && citation.end() == citation.start() + citation.quote().length();
    }

    private static Score share(CaseAnswer answer, Predicate<Citation> test) {
        List<Citation> citations = answer.reply().citations();
        if (citations.isEmpty()) {
            return new Score.NotApplicable("nothing is quoted");
        }
        long count = citations.stream().filter(test).count();
        return Score.share(count, citations.size(), count + " of " + citations.size() + " quotes");
    }

    private static boolean normalised(CaseAnswer answer, Citation citation) {
        return !citation.quote().isEmpty()
                && answer.guide()
                        .passage(citation.passageId())
                        .filter(passage -> holds(passage, citation))
                        .isPresent();
    }

    private static boolean misattributed(CaseAnswer answer, Citation citation) {
        return elsewhere(answer, citation).isPresent();
    }

    private static Optional<Passage> elsewhere(CaseAnswer answer, Citation citation) {
        return citation.quote().isEmpty() || normalised(answer, citation)
                ? Optional.empty()
                : answer.guide().passages().stream()
                        .filter(passage -> holds(passage, citation))
                        .findFirst();
    }

    private static boolean holds(Passage passage, Citation citation) {
        return passage.text().contains(citation.quote())
                || FoldedText.of(passage.text()).contains(FoldedText.of(citation.quote()));
    }

    private static String explain(CaseAnswer answer, Citation citation) {
        String quote = "the quote of " + citation.id() + " ";
        Optional<Passage> passage = answer.guide().passage(citation.passageId());
        Optional<Passage> elsewhere = elsewhere(answer, citation);
        if (elsewhere.isPresent()) {
            return quote + "stands in " + elsewhere.get().id() + ", not in " + citation.passageId();
        }
        if (passage.isEmpty()) {
            return quote + "belongs to " + citation.passageId() + ", which doesn't exist";
        }
        if (normalised(answer, citation)) {
            return quote + "stands in " + citation.passageId() + ", but not in these letters at " + citation.start()
                    + "-" + citation.end();
        }
        double likeness = FoldedText.likeness(citation.quote(), passage.get().text());
        return quote + "doesn't stand in " + citation.passageId() + "; its longest part that does is "
                + String.format(Locale.ROOT, "%.0f %%", 100 * likeness);
    }
}
