package nl.wegwijzer.evaluation.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijzer.evaluation.metric.MetricCatalog;
import nl.wegwijzer.evaluation.score.MetricInfo;
import org.junit.jupiter.api.Test;

final class TextsTest {
    private static final Texts DUTCH = Texts.in(ReportLanguage.NL);
    private static final Texts ENGLISH = Texts.in(ReportLanguage.EN);

    @Test
    void hasTheSameKeysInBothLanguages() {
        assertThat(DUTCH.keys()).isEqualTo(ENGLISH.keys()).hasSizeGreaterThan(300);
    }

    @Test
    void hasTheSamePlacesInBothLanguages() {
        assertThat(DUTCH.keys())
                .allSatisfy(key -> assertThat(places(DUTCH, key)).isEqualTo(places(ENGLISH, key)));
    }

    private static String places(Texts texts, String key) {
        return Pattern.compile("\\{\\d}")
                .matcher(texts.text(key, "{0}", "{1}", "{2}", "{3}", "{4}", "{5}"))
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    @Test
    void knowsEveryMetric() {
        assertThat(MetricCatalog.all()).allSatisfy(metric -> {
            assertThat(DUTCH.name(metric.info().name()))
                    .isNotEqualTo(metric.info().name());
            assertThat(DUTCH.meaning(metric.info()).translated()).isTrue();
        });
    }

    @Test
    void callsANewMetricByItsOwnName() {
        MetricInfo metric = MetricInfo.mean("brand_new", "", "Something that was never seen.");
        assertThat(DUTCH.name("brand_new")).isEqualTo("brand_new");
        assertThat(DUTCH.meaning(metric)).isEqualTo(new Texts.Said("Something that was never seen.", false));
    }

    @Test
    void translatesWhatTheEvaluatorSaysAndMarksWhatItCannot() {
        assertThat(DUTCH.said("expected answered, came crisis").words()).isEqualTo("verwacht answered, gekomen crisis");
        assertThat(DUTCH.said("it is 0.830 (n = 36); excused until 2027-01-31: named")
                        .words())
                .isEqualTo("het is 0.830 (n = 36); uitgezonderd tot 2027-01-31: named");
        assertThat(DUTCH.said("Quite another sentence.").translated()).isFalse();
        assertThat(ENGLISH.said("Quite another sentence.").translated()).isTrue();
    }

    @Test
    void leavesBracesOfWhatIsFilledInAlone() {
        assertThat(Texts.fill("{0} and {1}", "{1}", "$1\\")).isEqualTo("{1} and $1\\");
    }

    @Test
    void refusesAnUnknownKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DUTCH.text("no.such"))
                .withMessageContaining("no.such");
    }
}
