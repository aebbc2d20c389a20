package nl.wegwijzer.evaluation.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.wegwijzer.evaluation.gate.Baseline;
import nl.wegwijzer.evaluation.gate.BaselineFile;
import nl.wegwijzer.evaluation.gate.BaselineMaker;
import nl.wegwijzer.evaluation.gate.Gate;
import nl.wegwijzer.evaluation.gate.GateFile;
import nl.wegwijzer.evaluation.gate.GateFileReader;
import nl.wegwijzer.evaluation.gate.GateResult;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.source.SourceFiles;
import nl.wegwijzer.evaluation.testset.TestSet;
import picocli.CommandLine.Option;

/** What a run must be like. */
final class GateOptions {
    @Option(
            names = "--gate",
            paramLabel = "FILE",
            defaultValue = "${env:WEGWIJZER_GATE:-}",
            description = "The gate (WEGWIJZER_GATE; none); otherwise testsets/gate.yaml in the folder of knowledge.")
    String gate = "";

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            defaultValue = "${env:WEGWIJZER_BASELINE:-}",
            description = "The baseline (WEGWIJZER_BASELINE; none); otherwise the one that the gate names.")
    String baseline = "";

    @Option(
            names = "--write-baseline",
            defaultValue = "${env:WEGWIJZER_WRITE_BASELINE:-false}",
            fallbackValue = "true",
            description =
                    "Write this run as the new baseline instead of comparing (WEGWIJZER_WRITE_BASELINE; ${DEFAULT-VALUE}).")
    boolean writeBaseline;

    /** Where the gate stands; it may not exist. */
    Path file(Path knowledge) {
        return gate.isBlank() ? knowledge.resolve("testsets").resolve("gate.yaml") : Path.of(gate);
    }

    /** Checks a scorecard when there is a gate, or one was asked for. */
    Optional<GateResult> checkIfWanted(TestSet set, Scorecard scorecard, Path knowledge, Surroundings surroundings) {
        return gate.isBlank() && !Files.exists(file(knowledge))
                ? Optional.empty()
                : Optional.of(check(set, scorecard, knowledge, surroundings));
    }

    /** Checks a scorecard, after writing it as the baseline when that was asked for. */
    GateResult check(TestSet set, Scorecard scorecard, Path knowledge, Surroundings surroundings) {
        Path path = file(knowledge);
        GateFile rules = GateFileReader.read(SourceFiles.open(path), scorecard.metrics());
        Optional<Path> compared = baselinePath(path, rules, set.split());
        if (writeBaseline) {
            write(
                    compared.orElseThrow(() -> new IllegalArgumentException(
                            "name the baseline with --baseline FILE, or as \"baseline\" in " + path)),
                    BaselineFile.text(BaselineMaker.of(scorecard, rules)));
        }
        Optional<Baseline> old =
                compared.filter(Files::exists).map(SourceFiles::open).map(BaselineFile::read);
        LocalDate today = LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC);
        return new Gate(rules, today).check(set, scorecard, old);
    }

    private Optional<Path> baselinePath(Path gateFile, GateFile rules, String split) {
        return baseline.isBlank()
                ? rules.baseline().map(name -> gateFile.resolveSibling(name.replace("{split}", split)))
                : Optional.of(Path.of(baseline));
    }

    private static void write(Path path, String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
