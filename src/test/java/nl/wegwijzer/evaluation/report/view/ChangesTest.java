package nl.wegwijzer.evaluation.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijzer.evaluation.report.MadeUp;
import nl.wegwijzer.evaluation.testset.TestCase;
import org.junit.jupiter.api.Test;

final class ChangesTest {
    private final View view = new View(MadeUp.evaluation("made-up-dev"), ReportLanguage.NL);
    private final Changes changes = view.changes().orElseThrow();

    @Test
    void sortsCasesByWhatBecameOfThem() {
        assertThat(changes.broken().shown())
                .extracting(TestCase::id)
                .contains("nl-ouders-12")
                .doesNotContain("nl-ouders-2");
        assertThat(changes.fixed().shown()).extracting(TestCase::id).contains("nl-ouders-9");
        assertThat(changes.stillFailing().shown()).extracting(TestCase::id).contains("nl-ouders-2");
        assertThat(changes.otherwise().shown()).extracting(TestCase::id).containsExactly("nl-ouders-20");
    }

    @Test
    void countsWithoutNamesInAHiddenSet() {
        Changes hidden = new View(MadeUp.evaluation("made-up-test"), ReportLanguage.NL)
                .changes()
                .orElseThrow();
        assertThat(hidden.broken().count()).isEqualTo(changes.broken().count());
        assertThat(hidden.broken().shown()).isEmpty();
    }

    @Test
    void saysNothingWithoutAnEarlierRun() {
        assertThat(new View(MadeUp.alone("made-up-dev"), ReportLanguage.NL).changes())
                .isEmpty();
    }
}
