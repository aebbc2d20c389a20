package nl.wegwijzer.composition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wegwijzer.composition.DraftStatement.Connecting;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Intervention;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.guide.Recommendation;
import nl.wegwijzer.question.Aspect;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.search.Evidence;
import nl.wegwijzer.search.Unit;

/** An answer in the making. It never grows beyond what a busy reader takes in, and quotes nothing twice. */
final class AnswerPlan {
    /** Statements of one answer, connecting sentences included. */
    static final int LONGEST = 8;

    /** A passage whose score is so much higher fits better than the one before it. */
    private static final double CLEARLY = 1.3;

    private static final int FEW_INTERVENTIONS = 2;

    private final Language language;
    private final Evidence evidence;
    private final Quotes quotes;
    private final List<DraftStatement> drafts = new ArrayList<>();
    private final Set<PassageId> quoted = new HashSet<>();
    /** With the programmes that they hold for. */
    private final Map<Passage, List<PassageId>> footnotes = new LinkedHashMap<>();

    private boolean leftOut;

    AnswerPlan(Language language, String question, Evidence evidence) {
        this.language = language;
        this.evidence = evidence;
        this.quotes = new Quotes(language, question);
    }

    /** The drafts, footnotes last. */
    List<DraftStatement> drafts() {
        List<DraftStatement> complete = new ArrayList<>(drafts);
        List<Passage> needed = footnotes.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(quoted::contains))
                .map(Map.Entry::getKey)
                .toList();
        for (Passage footnote : needed) {
            if (complete.size() + 2 <= LONGEST) {
                complete.add(new Connecting(Connector.FOOTNOTE, language));
                complete.add(quotes.whole(footnote));
            } else if (complete.size() < LONGEST) {
                complete.add(quotes.whole(footnote));
            }
        }
        return List.copyOf(complete);
    }

    /** One recommendation, as the question wants to see it. */
    void recommendation(Recommendation recommendation, Set<Aspect> aspects, boolean oneOfTwo) {
        boolean interventions = aspects.contains(Aspect.INTERVENTIONS);
        boolean example = aspects.contains(Aspect.EXAMPLE);
        if (interventions && !recommendation.interventions().isEmpty()) {
            interventions(recommendation, recommendation.interventions().size());
        } else if (interventions) {
            statement(recommendation);
            recommendation.noInterventions().ifPresent(this::absence);
        }
        if (example) {
            recommendation.practice().ifPresent(passage -> practice(passage, true));
            belongsTo(recommendation);
        }
        if (!interventions && !example) {
            advice(recommendation, oneOfTwo);
        }
    }

    /** Whether something was left out because the answer would have become too long. */
    boolean leftOut() {
        return leftOut;
    }

    private void advice(Recommendation recommendation, boolean oneOfTwo) {
        statement(recommendation);
        recommendation.practice().ifPresent(passage -> practice(passage, false));
        if (recommendation.interventions().isEmpty()) {
            recommendation.noInterventions().ifPresent(this::absence);
        } else if (oneOfTwo) {
            // Beside a second recommendation there is no room for a footnote, so none that needs one.
            add(
                    Connector.INTERVENTIONS,
                    bestOf(recommendation.interventions().stream()
                                    .filter(intervention -> !intervention.footnoted())
                                    .toList())
                            .stream()
                            .limit(1)
                            .map(Intervention::description)
                            .toList(),
                    false);
        } else {
            interventions(recommendation, FEW_INTERVENTIONS);
        }
    }

    /** A second recommendation, in short. */
    void further(Recommendation recommendation, Set<Aspect> aspects) {
        if (aspects.contains(Aspect.INTERVENTIONS)) {
            recommendation(recommendation, aspects, true);
        } else {
            add(Connector.ALSO_RECOMMENDATION, List.of(recommendation.statement()), false);
        }
    }

    /** Only what a recommendation says. */
    void statement(Recommendation recommendation) {
        boolean first =
                drafts.stream().noneMatch(draft -> draft.equals(new Connecting(Connector.RECOMMENDATION, language)));
        if (first) {
            add(Connector.RECOMMENDATION, List.of(recommendation.statement()), false);
        } else {
            quote(recommendation.statement(), false);
        }
    }

    private void belongsTo(Recommendation recommendation) {
        add(Connector.BELONGS_TO, List.of(recommendation.statement()), false);
    }

    /** Programmes that the question names, wherever the guide describes them. */
    void named(Guide guide, List<Passage> descriptions) {
        descriptions.forEach(passage -> guide.interventionOf(passage)
                .filter(Intervention::footnoted)
                .flatMap(intervention -> guide.recommendationOf(passage))
                .ifPresent(recommendation -> remember(recommendation, passage)));
        add(Connector.INTERVENTION, descriptions, false);
        if (descriptions.size() == 1) {
            guide.recommendationOf(descriptions.getFirst()).ifPresent(this::belongsTo);
        }
    }

    /** Every recommendation, its sentence only. */
    void allStatements(List<Recommendation> recommendations) {
        add(
                Connector.RECOMMENDATIONS,
                recommendations.stream().map(Recommendation::statement).toList(),
                false);
    }

    /** Every intervention once, where the guide names it first. */
    void allInterventions(List<Recommendation> recommendations) {
        Map<String, Passage> byName = new LinkedHashMap<>();
        for (Recommendation recommendation : recommendations) {
            for (Intervention intervention : recommendation.interventions()) {
                if (byName.putIfAbsent(intervention.name(), intervention.description()) == null
                        && intervention.footnoted()) {
                    remember(recommendation, intervention.description());
                }
            }
        }
        add(Connector.INTERVENTIONS, List.copyOf(byName.values()), false);
    }

    void signals(Unit box) {
        Connector connector = box.id().endsWith("-wel-goed") ? Connector.SIGNALS_WELL : Connector.SIGNALS_NOT_WELL;
        add(connector, fittingFirst(box.passages()), false);
    }

    /** In the order of the guide, unless another is clearly what is asked about. */
    private List<Passage> fittingFirst(List<Passage> passages) {
        Passage best = Collections.max(passages, Comparator.comparingDouble(evidence::scoreOf));
        if (evidence.scoreOf(best) < CLEARLY * evidence.scoreOf(passages.getFirst())) {
            return passages;
        }
        List<Passage> ordered = new ArrayList<>(passages);
        ordered.remove(best);
        ordered.addFirst(best);
        return ordered;
    }

    void tip(Unit tip) {
        add(Connector.TIP, tip.passages(), false);
    }

    void about(Unit part) {
        add(Connector.ABOUT, part.passages(), false);
    }

    private void practice(Passage passage, boolean whole) {
        if (passage.kind() == PassageKind.PRACTICE) {
            add(Connector.PRACTICE, List.of(passage), !whole);
        } else {
            absence(passage);
        }
    }

    private void absence(Passage passage) {
        add(Connector.NONE_LISTED, List.of(passage), false);
    }

    private void interventions(Recommendation recommendation, int most) {
        List<Intervention> best =
                bestOf(recommendation.interventions()).stream().limit(most).toList();
        best.stream()
                .filter(Intervention::footnoted)
                .forEach(intervention -> remember(recommendation, intervention.description()));
        add(
                Connector.INTERVENTIONS,
                best.stream().map(Intervention::description).toList(),
                false);
    }

    /** Those that fit the question best first. */
    private List<Intervention> bestOf(List<Intervention> interventions) {
        return interventions.stream()
                .sorted(Comparator.comparingDouble(
                                (Intervention intervention) -> evidence.scoreOf(intervention.description()))
                        .reversed())
                .toList();
    }

    /** Before a programme with a footnote is quoted, so that there is room for the footnote too. */
    private void remember(Recommendation recommendation, Passage programme) {
        recommendation
                .footnote()
                .ifPresent(footnote -> footnotes
                        .computeIfAbsent(footnote, key -> new ArrayList<>())
                        .add(programme.id()));
    }

    private int room() {
        return LONGEST - footnotes.size() - drafts.size();
    }

    private void add(Connector connector, List<Passage> passages, boolean shortened) {
        List<Passage> fresh = passages.stream()
                .filter(passage -> !quoted.contains(passage.id()))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        if (room() < 2) {
            leftOut = true;
            return;
        }
        drafts.add(new Connecting(connector, language));
        fresh.forEach(passage -> quote(passage, shortened));
    }

    private void quote(Passage passage, boolean shortened) {
        if (room() < 1) {
            leftOut = true;
        } else if (quoted.add(passage.id())) {
            drafts.add(shortened ? quotes.fitting(passage) : quotes.whole(passage));
        }
    }
}
