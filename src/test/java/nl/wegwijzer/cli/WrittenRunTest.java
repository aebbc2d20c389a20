package nl.wegwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.model.PromptLibrary;
import nl.wegwijzer.testing.MarkedPassages;
import nl.wegwijzer.testing.ModelServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WrittenRunTest {
    private static final String ANSWER =
            "De Wegwijzer beveelt aan:\\n\\nStimuleer ouderlijke betrokkenheid bij school.";

    @Test
    void anEvaluationWithAModelNamesItsPromptsAndIsRepeatedWithoutIt(@TempDir Path folder) throws IOException {
        Path set = Files.writeString(
                folder.resolve("small-dev.yaml"),
                "- {id: a, question: \"Hoe betrek ik ouders die niet betrokken zijn?\"}\n");
        String calls = folder.resolve("calls").toString();
        Path live = folder.resolve("live.jsonl");
        Path again = folder.resolve("again.jsonl");
        try (ModelServer server = new ModelServer()) {
            server.writes(asked -> "Stimuleer ouderlijke betrokkenheid bij school. ["
                    + new MarkedPassages(asked.user()).mark("Stimuleer ouderlijke") + "]");
            assertThat(run(set, live, "--model-url", server.url().toString(), "--model-record", calls))
                    .isZero();
        }

        assertThat(run(set, again, "--model-replay", calls)).isZero();

        String prompts = PromptLibrary.from(KnowledgeFolder.at(Path.of("prompts")))
                .fingerprint()
                .value();
        for (Path run : new Path[] {live, again}) {
            assertThat(Files.readAllLines(run)).hasSize(2).allMatch(line -> line.contains(prompts));
            assertThat(Files.readString(run)).contains(ANSWER, "\"mode\":\"generative\"");
        }
    }

    /** A text that the model goes on with after it declined, a question that was never asked, and then one that was answered. */
    @Test
    void whatAModelDeclinedIsRepeatedAndKeepsNothingElseFromBeingRepeated(@TempDir Path folder) throws IOException {
        String declined = "- {id: a, question: \"Hoe betrek ik ouders die niet betrokken zijn?\"}\n";
        String written = "- {id: c, question: \"Hoe stimuleer ik ouderlijke betrokkenheid?\"}\n";
        Path set = Files.writeString(folder.resolve("two-dev.yaml"), declined + written);
        String calls = folder.resolve("calls").toString();
        Path live = folder.resolve("live.jsonl");
        Path again = folder.resolve("again.jsonl");
        try (ModelServer server = new ModelServer()) {
            server.writes(asked -> asked.user().contains("niet betrokken zijn?")
                    ? "GEEN ANTWOORD.\nDe passages gaan over iets anders. Dat is jammer.\n"
                    : "Stimuleer ouderlijke betrokkenheid bij school. ["
                            + new MarkedPassages(asked.user()).mark("Stimuleer ouderlijke") + "]");
            assertThat(run(set, live, "--model-url", server.url().toString(), "--model-record", calls))
                    .isZero();
        }
        Path more = Files.writeString(
                folder.resolve("three-dev.yaml"),
                declined + "- {id: b, question: \"Wat werkt tegen te hoge verwachtingen van ouders?\"}\n" + written);

        assertThat(run(more, again, "--model-replay", calls, "--parallel", "1")).isZero();

        assertThat(Files.readAllLines(live).subList(1, 3))
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"modeReason\":\"model_declined\""),
                        line -> assertThat(line).contains("\"mode\":\"generative\""));
        assertThat(Files.readAllLines(again).subList(1, 4))
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"modeReason\":\"model_declined\""),
                        line -> assertThat(line).contains("\"modeReason\":\"model_not_recorded\""),
                        line -> assertThat(line).contains("\"mode\":\"generative\""));
    }

    private static int run(Path set, Path out, String from, String place, String... more) {
        String[] options = {
            "evaluate",
            "run",
            set.toString(),
            "--out",
            out.toString(),
            "--model",
            "on",
            "--model-name",
            "m",
            from,
            place
        };
        String[] all = Arrays.copyOf(options, options.length + more.length);
        System.arraycopy(more, 0, all, options.length, more.length);
        return Ran.command(all).code();
    }
}
