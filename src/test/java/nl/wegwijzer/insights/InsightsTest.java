package nl.wegwijzer.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.assistant.AnswerEvent;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** Counting with the real assistant; days pass only when the test says so. */
final class InsightsTest {
    private static final Application APPLICATION = Knowledge.open();
    private static final String SECRET = "zonnebloemgeheim";

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final InstantSource clock = () -> now;

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("insights.jsonl");
    }

    private Insights counting() throws IOException {
        return Insights.open(file(), clock, Optional.empty());
    }

    private Insights keeping(int days) throws IOException {
        Path questions = KeptQuestions.beside(file());
        return Insights.open(file(), clock, Optional.of(new KeptQuestions(questions, Duration.ofDays(days), clock)));
    }

    private static Reply ask(Insights insights, String question) {
        AnswerEvent.Understood[] understood = new AnswerEvent.Understood[1];
        Reply reply = APPLICATION.assistant().answer(ChatRequest.of(question), event -> {
            if (event instanceof AnswerEvent.Understood heard) {
                understood[0] = heard;
            }
        });
        insights.answered(understood[0].kind(), understood[0].masked(), reply);
        return reply;
    }

    private InsightsReport report() throws IOException {
        return InsightsReport.of(new InsightsFile(file()).read(), KeptQuestions.read(KeptQuestions.beside(file())));
    }

    @Test
    void countsWhatIsCitedAndWhatIsNotAnsweredByWeek() throws IOException {
        Insights insights = counting();
        ask(insights, "Wat is de Kanjertraining?");
        ask(insights, "Wat is de Kanjertraining?");
        now = now.plus(Duration.ofDays(7));
        ask(insights, "Hoe herken ik dyslexie?");
        ask(insights, "ik wil er niet meer zijn");
        insights.flush();

        InsightsReport report = report();
        assertThat(report.first()).isEqualTo("2026-11-23");
        assertThat(report.weeks())
                .containsExactly(
                        new InsightsReport.Week("2026-W48", 2, 2, 0, 0, 0, 0, 0),
                        new InsightsReport.Week("2026-W49", 2, 0, 1, 0, 1, 0, 0));
        assertThat(report.passages())
                .contains(new InsightsReport.Cited("3.1-kanjertraining", 2, List.of(2L, 0L), 0, 0));
        assertThat(report.unanswered()).singleElement().satisfies(kind -> {
            assertThat(kind.times()).isEqualTo(1);
            assertThat(kind.lately()).as("in which week").containsExactly(0L, 1L);
        });
    }

    @Test
    void aThumbCountsForWhatItsAnswerCitedAndOnlyOnce() throws IOException {
        Insights insights = counting();
        Reply reply = ask(insights, "Wat is de Kanjertraining?");
        insights.rated(reply.messageId(), false);
        insights.rated(reply.messageId(), false);
        insights.rated("unknown", true);
        insights.flush();

        assertThat(report().passages()).contains(new InsightsReport.Cited("3.1-kanjertraining", 1, List.of(1L), 0, 1));
        assertThat(report().weeks()).singleElement().satisfies(week -> {
            assertThat(week.down()).isEqualTo(2);
            assertThat(week.up()).isEqualTo(1);
        });
    }

    @Test
    void goesOnWhereItWasAfterARestart() throws IOException {
        Insights first = counting();
        ask(first, "Wat is de tip?");
        first.flush();
        Insights second = counting();
        ask(second, "Wat is de tip?");
        second.flush();

        assertThat(report().weeks().getFirst().answered()).isEqualTo(2);
    }

    @Test
    void holdsNoTextUnlessAnOperatorChoseThat() throws IOException {
        Insights insights = counting();
        ask(insights, "Hoe herken ik dyslexie bij " + SECRET + "?");
        insights.flush();

        assertThat(Files.readString(file())).doesNotContain(SECRET).doesNotContain("dyslexie");
        assertThat(KeptQuestions.beside(file())).doesNotExist();
    }

    @Test
    void keepsQuestionsMaskedNeverThoseOfACrisisAndDeletesThemOnTime() throws IOException {
        Insights insights = keeping(2);
        ask(insights, "Hoe herken ik dyslexie? Mail naar jan@school.nl of bel 06-12345678");
        ask(insights, "ik wil er niet meer zijn " + SECRET);
        insights.flush();

        String kept = Files.readString(KeptQuestions.beside(file()));
        assertThat(kept).contains("dyslexie").doesNotContain("jan@school.nl", "12345678", SECRET);
        assertThat(report().questions()).hasSize(1);

        now = now.plus(Duration.ofDays(2).plusHours(1));
        keeping(2).flush();
        assertThat(KeptQuestions.beside(file())).isEmptyFile();
    }

    @Test
    void questionsAreDeletedWhileItRunsWhetherOrNotSomebodyAsks() throws IOException {
        Insights insights = keeping(2);
        ask(insights, "Hoe herken ik dyslexie?");
        insights.flush();
        now = now.plus(Duration.ofDays(2));
        insights.flush();
        assertThat(report().questions()).as("not a minute too early").hasSize(1);

        now = now.plus(Duration.ofMinutes(1));
        insights.flush();
        assertThat(KeptQuestions.beside(file())).isEmptyFile();
    }

    @Test
    void questionsOfAWrongClockDoNotOutstayTheirTime() throws IOException {
        Instant right = now;
        Insights insights = keeping(2);
        now = right.plus(Duration.ofDays(3_000));
        ask(insights, "Hoe herken ik dyslexie?");
        insights.flush();
        now = right;
        insights.flush();

        assertThat(KeptQuestions.beside(file())).isEmptyFile();
    }

    @Test
    void whatACrashLeftOfAQuestionGoesToo() throws IOException {
        Insights insights = keeping(2);
        ask(insights, "Hoe herken ik dyslexie?");
        insights.flush();
        byte[] torn = "{\"at\":\"2026-11-23T08:00:00Z\",\"question\":\"\u00e9".getBytes(StandardCharsets.UTF_8);
        Files.write(KeptQuestions.beside(file()), Arrays.copyOf(torn, torn.length - 1), StandardOpenOption.APPEND);
        insights.flush();

        assertThat(KeptQuestions.beside(file())).content().contains("dyslexie").doesNotContain("T08");
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void whoAsksDoesNotWaitForTheDisk() throws Exception {
        // A pipe is a disk that hangs until somebody lets it go on.
        Path pipe = KeptQuestions.beside(file());
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Insights insights = keeping(2);
        CompletableFuture<Void> flushed = CompletableFuture.runAsync(insights::flush);
        try (OutputStream held = Files.newOutputStream(pipe)) {
            assertThat(ask(insights, "Wat is de tip?").outcome()).isEqualTo("answered");
            assertThat(flushed).isNotDone();
            held.flush();
        }
        flushed.join();
    }

    @Test
    void whoKeepsNoQuestionsAnyMoreHasNoneLeft() throws IOException {
        Insights insights = keeping(2);
        ask(insights, "Hoe herken ik dyslexie?");
        insights.flush();
        assertThat(KeptQuestions.beside(file())).isNotEmptyFile();

        counting();

        assertThat(KeptQuestions.beside(file())).doesNotExist();
    }

    @Test
    void aDiskThatCanOnlyBeReadCostsNoAnswer() throws IOException {
        // Nobody can make a file there, not even root.
        Path readOnly = Path.of("/sys/insights.jsonl");
        assumeThat(readOnly.getParent()).isDirectory();
        Insights insights = Insights.open(
                readOnly,
                clock,
                Optional.of(new KeptQuestions(KeptQuestions.beside(readOnly), Duration.ofDays(1), clock)));
        assertThat(ask(insights, "Wat is de tip?").outcome()).isEqualTo("answered");
        insights.flush();

        assertThat(insights.failing()).isTrue();
    }

    @Test
    void aDiskThatFailsCostsNoAnswerAndIsMadeUpForLater() throws IOException {
        Path gone = folder.resolve("later/insights.jsonl");
        Insights insights = Insights.open(gone, clock, Optional.empty());
        ask(insights, "Wat is de tip?");
        insights.flush();
        assertThat(insights.failing()).isTrue();

        Files.createDirectory(gone.getParent());
        insights.flush();
        assertThat(insights.failing()).isFalse();
        assertThat(new InsightsFile(gone).read()).hasSize(1);
    }

    @Test
    void aClockThatJumpsBackCountsForTheDayThatItSays() throws IOException {
        Insights insights = counting();
        ask(insights, "Wat is de tip?");
        now = now.minus(Duration.ofDays(400));
        ask(insights, "Wat is de tip?");
        insights.flush();

        assertThat(report().weeks()).hasSize(2);
    }

    @Test
    void saysWhichLineIsNoDay() throws IOException {
        Files.writeString(file(), "{\"day\":\"2026-11-23\"}\nkapot\n");

        assertThatThrownBy(this::counting).isInstanceOf(IOException.class).hasMessageContaining("insights.jsonl:2");
    }

    @Test
    void halfALineOfQuestionsIsSkipped() throws IOException {
        Path questions = KeptQuestions.beside(file());
        Files.writeString(
                questions,
                "{\"at\":\"2026-11-23T08:00:00Z\",\"outcome\":\"out_of_scope\",\"question\":\"a\"}\n{\"at\":\"gisteren\","
                        + "\"outcome\":\"x\",\"question\":\"b\"}\n{\"at\":\"2026");

        assertThat(KeptQuestions.read(questions))
                .extracting(KeptQuestions.Kept::question)
                .isEqualTo(List.of("a"));
    }

    @Test
    void thePageEscapesWhatPeopleTyped() {
        InsightsReport report = InsightsReport.of(
                List.of(DayCounts.empty("2026-11-23")),
                List.of(new KeptQuestions.Kept("2026-11-23T08:00:00Z", "out_of_scope", "<script>alert('x')</script>")));

        assertThat(InsightsPage.of(report)).contains("&lt;script&gt;").doesNotContain("<script");
    }
}
