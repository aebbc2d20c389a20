package nl.wegwijzer.http.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
            try {
                for (int i = 0; ; i++) {
                    file.keep(entry("m" + i));
                    System.out.write('.');
                    System.out.flush();
                }
            } catch (UncheckedIOException e) {
                System.out.write('!');
                System.out.flush();
            }
        }
    }

    private static ProcessBuilder writer(Path path) {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    @Test
    void aFullDiskIsToldToWhoeverKeepsAndLeavesWholeLinesOnly() throws Exception {
        Path path = folder.resolve("feedback.jsonl");
        ProcessBuilder writer = writer(path);
        // To a program a limit of its files is a disk that is full in the middle of a line: 4 KB, which no line ends
        // at.
        List<String> limited = new ArrayList<>(List.of("bash", "-c", "ulimit -f 4; exec \"$@\"", "bash"));
        limited.addAll(writer.command());
        Process process = writer.command(limited).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

        assertThat(told).matches("\\.+!");
        assertThat(Files.readString(path)).endsWith("}\n");
        assertThat(Files.readAllLines(path)).hasSize(told.length() - 1);
        try (FeedbackFile file = FeedbackFile.open(path)) {
            file.keep(entry("after"));
        }
        assertThat(Files.readAllLines(path)).as("there is room again").hasSize(told.length());
    }

    @Test
    void aDiskThatCanOnlyBeReadIsToldAtTheStart() {
        // Nobody can make a file there, not even root.
        Path readOnly = Path.of("/sys/feedback.jsonl");
        assumeThat(readOnly.getParent()).isDirectory();

        assertThatThrownBy(() -> FeedbackFile.open(readOnly))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("can't be opened to keep feedback");
    }

    @Test
    void aClockThatJumpsBackLosesNoFeedback() throws IOException {
        Path path = folder.resolve("feedback.jsonl");
        FeedbackEntry now = entry("now");
        FeedbackEntry before = new FeedbackEntry(Instant.EPOCH.minusSeconds(99), now.feedback(), now.message());
        try (FeedbackFile file = FeedbackFile.open(path)) {
            file.keep(now);
            file.keep(before);
        }
        FeedbackFile.open(path).close();

        assertThat(path).hasContent(now.line() + "\n" + before.line());
    }

    @Test
    void everyLineThatWasKeptIsThereAfterAKillAndNoHalfOneAfterTheNextStart() throws Exception {
        Path path = folder.resolve("feedback.jsonl");
        Process writer = writer(path).start();
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
    void aLetterThatWasCutInTwoDoesNotKeepAServerFromStarting() throws IOException {
        Path path = folder.resolve("feedback.jsonl");
        byte[] whole = (entry("\u00e9").line() + "\n").getBytes(StandardCharsets.UTF_8);
        int half = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\u00c3') + 1;
        Files.write(path, whole);
        Files.write(path, Arrays.copyOf(whole, half), StandardOpenOption.APPEND);
        try (FeedbackFile file = FeedbackFile.open(path)) {
            file.keep(entry("c"));
        }
        assertThat(path).hasContent(entry("\u00e9").line() + "\n" + entry("c").line());
    }

    @Test
    void aLongFileIsOpenedAtItsEnd() throws IOException {
        Path path = folder.resolve("feedback.jsonl");
        String line = entry("a").line();
        Files.writeString(path, (line + "\n").repeat(2_000) + "{\"at\":\"" + "x".repeat(100_000));
        try (FeedbackFile file = FeedbackFile.open(path)) {
            file.keep(entry("c"));
        }
        assertThat(Files.readAllLines(path))
                .hasSize(2_001)
                .last()
                .isEqualTo(entry("c").line());
    }

    @Test
    void whoSendsWithoutEndDoesNotFillTheDisk() throws IOException {
        Path path = folder.resolve("feedback.jsonl");
        try (FeedbackFile file = FeedbackFile.open(path, 1_000)) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1_000; i++) {
                            file.keep(entry("m" + i));
                        }
                    })
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("the file is as large as it may become; begin another");
            assertThat(Files.size(path)).isBetween(500L, 1_000L);
        }
        assertThat(Files.readString(path)).endsWith("}\n");
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
