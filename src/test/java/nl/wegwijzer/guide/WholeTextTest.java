package nl.wegwijzer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WholeTextTest {
    private static final RecommendationNumber FIRST = new RecommendationNumber(3, 1);

    @Test
    void holdsWhatTheRecordsWouldWriteSoThatNoPartOfThemIsForgotten() {
        List<Passage> signals =
                List.of(passage("3-niet-goed", PassageKind.SIGNAL), passage("3-goed", PassageKind.SIGNAL));
        List<Intervention> interventions = List.of(
                new Intervention("Een", passage("3.1-een", PassageKind.INTERVENTION), true, "https://example.org"),
                new Intervention("Twee", passage("3.1-twee", PassageKind.INTERVENTION), false, ""));
        Recommendation full = new Recommendation(
                FIRST,
                passage("3.1", PassageKind.RECOMMENDATION),
                Optional.of(passage("3.1-praktijk", PassageKind.PRACTICE)),
                interventions,
                Optional.of(passage("3.1-geen", PassageKind.ABSENCE)),
                Optional.of(passage("3.1-voetnoot", PassageKind.FOOTNOTE)));
        Recommendation bare = new Recommendation(
                new RecommendationNumber(3, 2),
                passage("3.2", PassageKind.RECOMMENDATION),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Passage tip = passage("3-tip", PassageKind.TIP)
                .with("advice", Map.of("nl", List.of("Wat?", "Hoe?"), "en", List.of("What?")));
        List<Domain> domains = List.of(
                new Domain(3, "Thuissituatie", signals, List.of(tip), List.of(full, bare)),
                new Domain(4, "Leeg", List.of(), List.of(), List.of()));
        List<Passage> about = List.of(passage("over", PassageKind.ABOUT), passage("over-meer", PassageKind.ABOUT));

        assertThat(WholeText.of("https://guide.example", domains, about))
                .isEqualTo("https://guide.example" + domains + about);
        assertThat(WholeText.of("", List.of(), List.of())).isEqualTo("[][]");
    }

    private static Passage passage(String id, PassageKind kind) {
        return new Passage(
                new PassageId(id), kind, 3, Optional.of(FIRST), "Kop", "Tekst van " + id + ".", "", Map.of());
    }
}
