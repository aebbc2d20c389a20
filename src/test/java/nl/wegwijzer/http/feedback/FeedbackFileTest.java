package nl.wegwijzer.http.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.evaluation.exchange.feedback.FeedbackImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeedbackFileTest {
    @TempDir
    private Path folder = Path.of("");

    static FeedbackEntry entry(String messageId) {
        return new FeedbackEntry(
                Instant.EPOCH,
                new Feedback(messageId, Rating.UP, Optional.of("fijn"), Optional.empty()),
                new AnsweredMessage("nl", "answered", List.of("3.1-aanbeveling"), "abc"));
    }

    /** Keeps on writing until it is killed. */
    public static final class Writer {
        private Writer() {}

        /** Into the file that is named. */
        public static void main(String[] arguments) {
            FeedbackFile file = FeedbackFile.open(Path.of(arguments[0]));
            for (int i = 0; ; i++) {
                file.keep(entry("m" + i));
                System.out.write('.');
                System.out.flush();
            }
        }
    }

    @Test
    void everyLineThatWasKeptIsThereAfterAKillAndNoHalfOneAfterTheNextStart() throws Exception {
        Path path = folder.resolve("feedback.jsonl");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        InputStream progress = writer.getInputStream();
        int told = progress.readNBytes(50).length;
        writer.destroyForcibly().waitFor();

        assertThat(Files.readAllLines(path).stream().filter(line -> line.endsWith("}")))
                .hasSizeGreaterThanOrEqualTo(told);
        try (FeedbackFile file = FeedbackFile.open(path)) {
            file.keep(entry("last"));
        }
        assertThat(Files.readAllLines(path))
                .allMatch(line -> line.startsWith("{\"at\":") && line.endsWith("}"))
                .last()
                .asString()
                .contains("\"messageId\":\"last\"");
    }

    @Test
    void whatWasKeptWithItsQuestionBecomesADraftOfATestCase() {
        Path path = folder.resolve("feedback.jsonl");
        var asked = new Feedback("aaaaaaaa-1", Rating.UP, Optional.empty(), Optional.of("Hoe betrek ik ouders?"));
        try (FeedbackFile file = FeedbackFile.open(path)) {
            file.keep(entry("without-a-question"));
            file.keep(new FeedbackEntry(Instant.EPOCH, asked, entry("").message()));
        }

        assertThat(FeedbackImport.read(path, "feedback").set().cases())
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.id()).isEqualTo("feedback-aaaaaaaa");
                    assertThat(draft.toString()).contains("Hoe betrek ik ouders?", "3.1-aanbeveling");
                });
    }

    @Test
    void aLineThatWasCutInTwoIsTakenOut() throws IOException {
        Path path = folder.resolve("feedback.jsonl");
        String whole = entry("a").line() + "\n";
        Files.writeString(path, whole + entry("b").line().substring(0, 40));
        try (FeedbackFile file = FeedbackFile.open(path)) {
            file.keep(entry("c"));
            assertThat(file.kept()).isEqualTo(1);
        }
        assertThat(path).hasContent(whole + entry("c").line());
    }

    @Test
    void aFileOfSomethingElseIsLeftAlone() throws IOException {
        Path path = Files.writeString(folder.resolve("letter.txt"), "Beste ouders,\n");

        assertThatThrownBy(() -> FeedbackFile.open(path)).hasMessageContaining("something else than feedback");
        assertThat(path).hasContent("Beste ouders,\n");
    }

    @Test
    void memoryKeepsTheLatestAndTheLastWordOfEach() {
        FeedbackMemory memory = new FeedbackMemory();
        for (int i = 0; i < FeedbackMemory.MOST + 5; i++) {
            memory.keep(entry("m" + i));
        }
        memory.keep(entry("m10"));

        assertThat(memory.latest()).hasSize(FeedbackMemory.MOST);
        assertThat(memory.latest().getLast().feedback().messageId()).isEqualTo("m10");
        assertThat(memory.kept()).isEqualTo(FeedbackMemory.MOST + 6L);
    }
}
