package nl.wegwijzer.evaluation.command;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.evaluation.testset.TestSetReader;
import nl.wegwijzer.guide.Guide;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which guide, and which set a stored run belongs to. */
final class SetOptions {
    @Mixin
    KnowledgeOption knowledge = new KnowledgeOption();

    @Option(
            names = "--set",
            paramLabel = "SET",
            defaultValue = "${env:WEGWIJZER_TESTSET:-}",
            description =
                    "The set that the run answered (WEGWIJZER_TESTSET; none); otherwise testsets/SPLIT.yaml in the folder.")
    String set = "";

    Guide guide(Surroundings surroundings) {
        return knowledge.guide(surroundings);
    }

    /** What judges a stored run: by the set that was named, or the one of the run's split. */
    Judging judging(Run stored, Surroundings surroundings) {
        return new Judging(guide(surroundings), set(stored.header().set().split()));
    }

    /** The set that was named, or the one of a split. */
    TestSet set(String split) {
        if (!set.isBlank()) {
            return TestSetReader.read(Path.of(set));
        }
        Path folder = knowledge.folder().resolve("testsets");
        Path lines = folder.resolve(split + ".jsonl");
        return TestSetReader.read(Files.exists(lines) ? lines : folder.resolve(split + ".yaml"));
    }
}
