package nl.wegwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The assistant as it is, over the shipped sets. The reports stay in {@code target/evaluation} for who wants to look. */
final class ShippedGateHoldsTest {
    private static final Path REPORTS = Path.of("target", "evaluation");

    private static Ran evaluate(String split) throws IOException {
        Files.createDirectories(REPORTS);
        return Ran.command(
                "evaluate",
                "knowledge/testsets/" + split + ".yaml",
                "--parallel",
                "2",
                "--report",
                REPORTS.resolve(split + ".html") + "," + REPORTS.resolve(split + ".md"));
    }

    @Test
    void theDevSplitPassesItsGate() throws IOException {
        Ran ran = evaluate("dev");

        assertThat(ran.code()).as("%s%n%s", ran.out(), ran.err()).isEqualTo(ExitCode.OK);
        assertThat(ran.out()).contains("gate: passed");
        assertThat(REPORTS.resolve("dev.html")).isNotEmptyFile();
    }

    /** What the test split measures is looked at, never tuned on, so nothing is asked of it but that it is measured. */
    @Test
    void theTestSplitIsReportedInAggregatesAlone() throws IOException {
        Ran ran = evaluate("test");

        assertThat(ran.code()).as("%s%n%s", ran.out(), ran.err()).isIn(ExitCode.OK, ExitCode.IMPOSSIBLE);
        assertThat(ran.out()).contains("only aggregates are shown").doesNotContain("nl-t-");
        assertThat(Files.readString(REPORTS.resolve("test.html"))).doesNotContain("nl-t-");
    }
}
