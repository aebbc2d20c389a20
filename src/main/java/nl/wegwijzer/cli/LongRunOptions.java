package nl.wegwijzer.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.bench.BenchSettings;
import nl.wegwijzer.bench.Fuzz;
import nl.wegwijzer.bench.FuzzReport;
import nl.wegwijzer.bench.JavaCommand;
import nl.wegwijzer.bench.Kills;
import nl.wegwijzer.bench.KillsReport;
import nl.wegwijzer.bench.PipelineBench;
import nl.wegwijzer.bench.PipelineReport;
import nl.wegwijzer.bench.Soak;
import nl.wegwijzer.bench.SoakReport;
import nl.wegwijzer.bench.Stall;
import nl.wegwijzer.bench.StallReport;
import nl.wegwijzer.bench.Starts;
import nl.wegwijzer.bench.StartsReport;
import nl.wegwijzer.bench.VerifierBench;
import nl.wegwijzer.bench.VerifierReport;
import nl.wegwijzer.cli.terminal.Console;
import picocli.CommandLine.Option;

/** Other runs in the place of the usual measurement. */
final class LongRunOptions {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(s|m|h)");

    @Option(
            names = "--soak",
            paramLabel = "TIME",
            defaultValue = "${env:WEGWIJZER_BENCH_SOAK:-}",
            description = {
                "Instead: run at 70 %% of the capacity for this long (10m, 30s), then at twice the capacity, and see whether",
                "memory stays flat and the server recovers. [default: none, variable: WEGWIJZER_BENCH_SOAK]"
            })
    private String soak = "";

    @Option(
            names = "--fuzz",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_BENCH_FUZZ:-0}",
            description = {
                "Instead: send this many malformed requests, and see what is left of them in the server.",
                "[default: none, variable: WEGWIJZER_BENCH_FUZZ]"
            })
    private int fuzz;

    @Option(
            names = "--kill",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_BENCH_KILL:-0}",
            description = {
                "Instead: kill the server this many times at random moments while feedback comes in, and see whether a line",
                "that it acknowledged is lost or torn. [default: none, variable: WEGWIJZER_BENCH_KILL]"
            })
    private int kills;

    @Option(
            names = "--stall",
            paramLabel = "TIME",
            defaultValue = "${env:WEGWIJZER_BENCH_STALL:-}",
            description = {
                "Instead: ask for this long (1m, 30s) while the language model takes every call and says nothing, and see",
                "whether answers without it come in time. [default: none, variable: WEGWIJZER_BENCH_STALL]"
            })
    private String stall = "";

    @Option(
            names = "--starts",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_BENCH_STARTS:-0}",
            description = {
                "Instead: start the server this many times, and tell how long it took until it answered.",
                "[default: none, variable: WEGWIJZER_BENCH_STARTS]"
            })
    private int starts;

    @Option(
            names = "--verifier",
            defaultValue = "${env:WEGWIJZER_BENCH_VERIFIER:-false}",
            fallbackValue = "true",
            description = {
                "Instead: check sentences as those of a model are checked, for --seconds, and tell what one costs.",
                "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_BENCH_VERIFIER]"
            })
    private boolean verifier;

    @Option(
            names = "--pipeline",
            defaultValue = "${env:WEGWIJZER_BENCH_PIPELINE:-false}",
            fallbackValue = "true",
            description = {
                "Instead: ask within this process, without a network, in --rounds of --seconds, and tell how long a question",
                "takes from its text to its verified reply. [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_BENCH_PIPELINE]"
            })
    private boolean pipeline;

    /** Runs what was asked for; the exit code, or empty when nothing of this was. */
    OptionalInt run(BenchSettings settings, boolean json, JavaCommand java, Console console, Consumer<String> progress)
            throws IOException, InterruptedException {
        Path knowledge = settings.knowledge();
        long seed = settings.seed();
        if (verifier) {
            VerifierReport report = new VerifierBench(knowledge).measure(settings.duration());
            return OptionalInt.of(tell(report, report.lines(), report.faults(), json, console));
        }
        if (pipeline) {
            PipelineReport report = new PipelineBench(settings, progress).measure();
            return OptionalInt.of(tell(report, report.lines(), report.faults(), json, console));
        }
        if (!soak.isEmpty()) {
            SoakReport report = new Soak(knowledge, duration(soak), seed, java, progress).run();
            return OptionalInt.of(tell(report, report.lines(), report.faults(), json, console));
        }
        if (fuzz > 0) {
            FuzzReport report = new Fuzz(knowledge, fuzz, seed, java, progress).run();
            return OptionalInt.of(tell(report, report.lines(), report.faults(), json, console));
        }
        if (!stall.isEmpty()) {
            StallReport report = new Stall(knowledge, duration(stall), seed, java, progress).run();
            return OptionalInt.of(tell(report, report.lines(), report.faults(), json, console));
        }
        if (kills > 0) {
            KillsReport report = new Kills(knowledge, kills, seed, java, progress).run();
            return OptionalInt.of(tell(report, report.lines(), report.faults(), json, console));
        }
        if (starts > 0) {
            StartsReport report = new Starts(knowledge, starts, java, progress).run();
            return OptionalInt.of(tell(report, report.lines(), report.faults(), json, console));
        }
        return OptionalInt.empty();
    }

    private static int tell(Object report, List<String> lines, List<String> faults, boolean json, Console console)
            throws IOException {
        if (json) {
            console.out().println(new ObjectMapper().writeValueAsString(report));
        } else {
            lines.forEach(console.out()::println);
        }
        return faults.isEmpty() ? ExitCode.OK : ExitCode.IMPOSSIBLE;
    }

    /** Complains about what is no duration with an {@link IllegalArgumentException}. */
    void check() {
        if (!soak.isEmpty() && duration(soak).toSeconds() < 4) {
            throw new IllegalArgumentException("a soak lasts at least 4 seconds, got " + soak);
        }
        if (!stall.isEmpty() && duration(stall).isZero()) {
            throw new IllegalArgumentException("a model stalls for at least 1 second, got " + stall);
        }
        if (fuzz < 0) {
            throw new IllegalArgumentException("there can't be fewer than 0 requests, got " + fuzz);
        }
        if (kills < 0) {
            throw new IllegalArgumentException("there can't be fewer than 0 kills, got " + kills);
        }
        if (starts < 0) {
            throw new IllegalArgumentException("there can't be fewer than 0 starts, got " + starts);
        }
    }

    private static Duration duration(String text) {
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a duration is like 90s, 10m or 2h, got " + text);
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
