package nl.wegwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wegwijzer.bench.Spread;
import nl.wegwijzer.bench.StartsReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class BenchCommandTest {
    private static final String OPTIONS = "wegwijzer.server-options";

    /** As the launcher does: a small heap, and what was learnt beforehand. */
    private static final String SERVER = "-XX:+UseSerialGC -Xmx192m";

    @BeforeAll
    static void prepareServers() {
        System.setProperty(OPTIONS, SERVER + " " + OwnProcess.prepared());
    }

    @AfterAll
    static void forget() {
        System.clearProperty(OPTIONS);
    }

    @Test
    void measuresTheServerTheBareRouteAndTheIndex() throws IOException {
        Ran ran = Ran.command("bench", "--rounds", "1", "--seconds", "1", "--multiples", "1,2", "--json");
        JsonNode report = new ObjectMapper().readTree(ran.out());

        assertThat(ran.code()).isEqualTo(ExitCode.OK);
        assertThat(report.path("readySeconds").path("median").asDouble()).isPositive();
        assertThat(report.path("chat")).hasSize(2).allSatisfy(BenchCommandTest::isMeasured);
        assertThat(report.path("bare")).hasSize(2).allSatisfy(BenchCommandTest::isMeasured);
        assertThat(report.path("ratios").path(0).path("ofBareThroughput").asDouble())
                .isBetween(0.0, 1.0);
        assertThat(report.path("index")).hasSize(2);
        assertThat(ran.err()).contains("warming up");
    }

    @Test
    void aShortSoakShowsNothingButAnswersAndRefusals() throws IOException {
        Ran ran = Ran.command("bench", "--soak", "6s", "--json");
        JsonNode report = new ObjectMapper().readTree(ran.out());

        assertThat(report.path("steady").path("accepted").asLong()).isPositive();
        assertThat(report.path("steady").path("failed").asLong()).isZero();
        assertThat(report.path("crowd").path("accepted").asLong()).isPositive();
        assertThat(report.path("crowd").path("failed").asLong()).isZero();
        assertThat(report.path("recoverySeconds").asDouble()).isPositive();
    }

    @Test
    void tellsWhatCheckingASentenceCosts() throws IOException {
        Ran ran = Ran.command("bench", "--verifier", "--seconds", "1", "--json");
        JsonNode report = new ObjectMapper().readTree(ran.out());

        assertThat(report.path("sentences").asLong()).isGreaterThan(100);
        assertThat(report.path("held").asDouble()).isBetween(0.3, 0.7);
        assertThat(report.path("mean").asDouble()).isPositive();
        assertThat(report.path("p99").asDouble())
                .isGreaterThanOrEqualTo(report.path("p50").asDouble());
    }

    @Test
    void tellsWhatAQuestionCostsWithoutANetwork() throws IOException {
        Ran ran = Ran.command("bench", "--pipeline", "--rounds", "2", "--seconds", "1", "--json");
        JsonNode report = new ObjectMapper().readTree(ran.out());

        assertThat(report.path("replies").asLong()).isGreaterThan(20);
        assertThat(report.path("p50").path("min").asDouble()).isPositive();
        assertThat(report.path("p99").path("median").asDouble())
                .isGreaterThanOrEqualTo(report.path("p50").path("median").asDouble());
        assertThat(ran.err()).contains("round 2 of 2");
    }

    @Test
    void malformedRequestsLeaveNothingBehind() throws Exception {
        // On a small heap, as the launcher gives a server: on the large one of the tests, memory grows without a leak.
        Process bench = OwnProcess.of(List.of("-D" + OPTIONS + "=" + SERVER), "bench", "--fuzz", "2000")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            String report = new String(bench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(report).contains("2000 malformed requests").doesNotContain("FAILED");
            assertThat(bench.waitFor()).isEqualTo(ExitCode.OK);
        } finally {
            bench.destroyForcibly();
        }
    }

    @Test
    void aModelThatStallsAtEachCallCostsNoAnswer() throws IOException {
        Ran ran = Ran.command("bench", "--stall", "2s", "--json");
        JsonNode report = new ObjectMapper().readTree(ran.out());

        assertThat(report.path("calls").asInt()).isPositive();
        assertThat(report.path("load").path("failed").asLong()).isZero();
        assertThat(report.path("load").path("accepted").asLong()).isBetween(20L, 40L);
    }

    @Test
    void aKillLosesNoFeedbackThatWasAcknowledged() throws IOException {
        Ran ran = Ran.command("bench", "--kill", "2", "--json");
        JsonNode report = new ObjectMapper().readTree(ran.out());

        assertThat(ran.code()).isEqualTo(ExitCode.OK);
        assertThat(report.path("kills").asInt()).isEqualTo(2);
        assertThat(report.path("acknowledged").asLong()).isPositive();
        assertThat(report.path("lost").asLong()).isZero();
        assertThat(report.path("torn").asLong()).isZero();
    }

    @Test
    void tellsHowLongStartsTake() throws IOException {
        Ran ran = Ran.command("bench", "--starts", "2", "--json");
        JsonNode report = new ObjectMapper().readTree(ran.out());

        assertThat(report.path("starts").asInt()).isEqualTo(2);
        assertThat(report.path("seconds").path("min").asDouble()).isPositive();
        assertThat(report.path("seconds").path("max").asDouble())
                .isGreaterThanOrEqualTo(report.path("seconds").path("median").asDouble());
        assertThat(new StartsReport(20, new Spread(0.69, 0.5, 0.9)).faults()).isEmpty();
        assertThat(new StartsReport(20, new Spread(0.71, 0.5, 0.9)).lines())
                .containsExactly(
                        "20 starts: median 0.71 s (0.50 to 0.90)", "FAILED: half of them took 0.7 s or longer");
    }

    @Test
    void refusesWhatMeasuresNothing() {
        assertThat(Ran.command("bench", "--rounds", "0").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.command("bench", "--multiples", "1,0").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.command("bench", "--soak", "soon").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.command("bench", "--fuzz", "-1").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.command("bench", "--kill", "-1").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.command("bench", "--starts", "-1").code()).isEqualTo(ExitCode.USAGE);
    }

    private static void isMeasured(JsonNode load) {
        assertThat(load.path("answers").asLong()).isPositive();
        assertThat(load.path("failures").asLong()).isZero();
        assertThat(load.path("p99").path("median").asDouble())
                .isGreaterThanOrEqualTo(load.path("p50").path("median").asDouble());
    }
}
