package nl.wegwijzer.evaluation.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.score.Better;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Spread;
import nl.wegwijzer.evaluation.statistics.Interval;
import org.junit.jupiter.api.Test;

final class NumbersTest {
    private static final Numbers DUTCH = new Numbers(ReportLanguage.NL);
    private static final Numbers ENGLISH = new Numbers(ReportLanguage.EN);
    private static final MetricInfo SHARE = MetricInfo.proportion("a", "", "");

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(DUTCH.percent(0.8636)).isEqualTo("86,4%");
        assertThat(ENGLISH.percent(0.8636)).isEqualTo("86.4%");
        assertThat(DUTCH.percent(1)).isEqualTo("100%");
        assertThat(DUTCH.count(1250)).isEqualTo("1.250");
        assertThat(DUTCH.moment(Instant.parse("2026-11-23T18:12:00Z"))).isEqualTo("23 november 2026, 18:12 UTC");
        assertThat(ENGLISH.interval(SHARE, new Interval(0.744, 0.965))).isEqualTo("74.4–96.5%");
    }

    @Test
    void saysThatAProbabilityIsSmallInsteadOfZero() {
        assertThat(ENGLISH.p(0.03125)).isEqualTo("p = 0.031");
        assertThat(ENGLISH.p(0.00001)).isEqualTo("p < 0.001");
    }

    @Test
    void givesDifferencesASign() {
        assertThat(DUTCH.difference(SHARE, -0.083)).isEqualTo("−8,3");
        assertThat(DUTCH.difference(SHARE, 0)).isEqualTo("+0,0");
        assertThat(DUTCH.between(SHARE, new Interval(-0.173, 0.012), "tot")).isEqualTo("−17,3 tot +1,2");
    }

    @Test
    void countsTimesAndAreasInTheirOwnUnits() {
        MetricInfo time = new MetricInfo("latency_p95", 1, Better.LOWER, Spread.NONE, false, "", "");
        MetricInfo area = new MetricInfo("aurc_mean", 1, Better.LOWER, Spread.NONE, false, "", "");
        assertThat(DUTCH.value(time, 1234.5)).isEqualTo("1.234 ms");
        assertThat(DUTCH.value(time, 4.25)).isEqualTo("4,2 ms");
        assertThat(DUTCH.value(area, 0.14583)).isEqualTo("0,146");
        assertThat(DUTCH.value(area, OptionalDouble.empty())).isEqualTo("–");
    }
}
