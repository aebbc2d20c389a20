package nl.wegwijzer.evaluation.exchange.promptfoo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.evaluation.exchange.Exported;
import nl.wegwijzer.evaluation.exchange.promptfoo.PromptfooProgram.Ending;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.metric.MetricCatalog;
import nl.wegwijzer.evaluation.run.HttpTarget;
import nl.wegwijzer.evaluation.run.Patience;
import nl.wegwijzer.evaluation.run.Progress;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunHeader;
import nl.wegwijzer.evaluation.run.RunOptions;
import nl.wegwijzer.evaluation.run.Runner;
import nl.wegwijzer.evaluation.run.SetReference;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.evaluation.testset.TestSetReader;
import nl.wegwijzer.http.Backend;
import nl.wegwijzer.http.ChatServer;
import nl.wegwijzer.http.Operations;
import nl.wegwijzer.http.ServerSettings;
import nl.wegwijzer.http.limit.Limits;
import nl.wegwijzer.http.site.Sites;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real promptfoo asks the real server the shipped dev set, and reaches our verdicts. Needs Node 20.20 and npm. */
@Tag("interop")
final class RealServerInteropTest {
    /** A whole set at once is more than one reader may ask; promptfoo waits for nobody. */
    private static final Limits UNLIMITED =
            new Limits(0, 0, 1_000, 1_000, Duration.ofSeconds(15), Duration.ofMinutes(2));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void promptfooAgreesWithOurVerdictOnEveryCaseOfTheShippedSet() throws Exception {
        TestSet shipped = TestSetReader.read(Path.of("knowledge/testsets/dev.yaml"));
        try (Application application = Knowledge.open();
                ChatServer server = ChatServer.start(
                        ServerSettings.on("127.0.0.1", 0),
                        Sites.own(),
                        Operations.usual().with(UNLIMITED),
                        () -> Backend.of(application.assistant(), application.retriever()))) {
            Exported exported = new PromptfooExport(
                            server.address(), application.assistant().guide())
                    .write(shipped);
            Path configuration = Files.writeString(folder.resolve("promptfooconfig.yaml"), exported.text());

            Map<String, Ending> theirs = PromptfooProgram.installed(
                            Path.of("target/promptfoo").toAbsolutePath())
                    .evaluate(configuration);

            assertThat(theirs).hasSize(exported.cases()).hasSizeGreaterThan(300);
            Map<String, Ending> ours = ours(shipped, server.address(), application);
            assertThat(theirs)
                    .allSatisfy((id, ending) -> assertThat(ending).as(id).isEqualTo(ours.get(id)));
        }
    }

    private static RunHeader header(TestSet set, Application application) {
        String guide = application.assistant().guide().fingerprint().value();
        return new RunHeader(SetReference.to(set), guide, "http", "1", Instant.parse("2026-11-23T12:00:00Z"));
    }

    private static Map<String, Ending> ours(TestSet set, URI server, Application application)
            throws InterruptedException {
        HttpTarget target = new HttpTarget(
                server, Patience.USUAL, Duration.ofSeconds(60), InstantSource.system(), System::nanoTime);
        Run run = new Runner(target, new RunOptions(2, false, false), Progress.NONE).run(set, header(set, application));
        Scorecard scorecard =
                MetricCatalog.scorer().score(set, run, application.assistant().guide());
        Map<String, Ending> endings = new LinkedHashMap<>();
        scorecard.cases().forEach(one -> {
            Score score = one.score(CaseVerdict.NAME).orElseThrow();
            boolean passed = score instanceof Score.Value value && value.value() >= 1;
            boolean measured = score instanceof Score.Value;
            endings.put(one.caseId(), passed ? Ending.PASSED : measured ? Ending.FAILED : Ending.ERROR);
        });
        return endings;
    }
}
