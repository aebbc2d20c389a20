package nl.wegwijzer.evaluation.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.wegwijzer.evaluation.metric.MetricCatalog;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.source.SourceFiles;
import org.junit.jupiter.api.Test;

final class ShippedGateTest {
    @Test
    void theGateThatShipsCanBeReadAndNamesMetricsThatExist() {
        GateFile gate = GateFileReader.read(
                SourceFiles.open(Path.of("knowledge/testsets/gate.yaml")),
                MetricCatalog.all().stream().map(Metric::info).toList());
        assertThat(gate.floors()).isNotEmpty();
        assertThat(gate.minCases()).isGreaterThanOrEqualTo(30);
    }
}
