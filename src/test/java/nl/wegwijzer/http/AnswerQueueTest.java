package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import nl.wegwijzer.assistant.AnswerEvent;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;
import nl.wegwijzer.question.Question;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.MDC;

@Timeout(60)
final class AnswerQueueTest {
    private static final ChatRequest TIP =
            new ChatRequest(new Question("Wat is de tip?", Optional.empty()), Optional.empty(), false);

    private final Backend.Answering real = RealApplication.backend().answering();
    private final Semaphore begun = new Semaphore(0);
    private final AtomicLong clock = new AtomicLong();
    private final CountDownLatch released = new CountDownLatch(1);

    /** One maker, a second to wait in a burst and 200 ms in a crowd of 250 ms. */
    private AnswerQueue queue(int places) {
        WaitLimits usual = WaitLimits.USUAL;
        return new AnswerQueue(
                1, new WaitLimits(places, usual.inBurst(), usual.inCrowd(), usual.untilCrowd()), clock::get);
    }

    private CompletableFuture<Reply> later(AnswerQueue queue) {
        return CompletableFuture.supplyAsync(
                () -> queue.answer(this::slowly, TIP, event -> {}), Thread::startVirtualThread);
    }

    private CompletableFuture<Reply> waiting(AnswerQueue queue) {
        int before = queue.waiting();
        CompletableFuture<Reply> later = later(queue);
        while (queue.waiting() == before) {
            Thread.onSpinWait();
        }
        return later;
    }

    private void pass(int millis) {
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private static String ending(CompletableFuture<Reply> later) {
        return later.thenApply(Reply::outcome)
                .exceptionally(failure -> failure.getCause() instanceof ProblemException problem
                        ? problem.code().wireName()
                        : failure.toString())
                .join();
    }

    private Reply slowly(ChatRequest request, Consumer<AnswerEvent> listener) {
        begun.release();
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return real.answer(request, listener);
    }

    @Test
    void tellsTheListenerOnItsOwnThreadAndInOrder() {
        List<AnswerEvent> heard = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        try (AnswerQueue queue = queue(1)) {
            Reply reply = queue.answer(real, TIP, event -> {
                heard.add(event);
                threads.add(Thread.currentThread());
            });

            assertThat(threads).containsOnly(Thread.currentThread());
            assertThat(heard.getFirst()).isInstanceOf(AnswerEvent.Understood.class);
            assertThat(heard.get(1)).isInstanceOf(AnswerEvent.Start.class);
            assertThat(heard.getLast()).isEqualTo(new AnswerEvent.Done(reply));
        }
    }

    @Test
    void whatIsLoggedWhileAnAnswerIsMadeNamesItsOwnRequest() {
        List<String> names = new ArrayList<>();
        try (AnswerQueue queue = queue(1)) {
            for (String name : List.of("first", "second", "")) {
                MDC.clear();
                if (!name.isEmpty()) {
                    MDC.put("request", name);
                }
                queue.answer(
                        (request, listener) -> {
                            names.add(String.valueOf(MDC.get("request")));
                            return real.answer(request, listener);
                        },
                        TIP,
                        event -> {});
            }
        } finally {
            MDC.clear();
        }
        assertThat(names).containsExactly("first", "second", "null");
    }

    @Test
    void refusesWhoFindsNoPlaceAndAnswersThoseWhoWait() throws InterruptedException {
        try (AnswerQueue queue = queue(1)) {
            var making = later(queue);
            begun.acquire();
            var others = List.of(later(queue), later(queue));

            // Of the two, one takes the place and one is refused at once.
            assertThatThrownBy(() -> CompletableFuture.anyOf(others.toArray(CompletableFuture[]::new))
                            .join())
                    .cause()
                    .asInstanceOf(InstanceOfAssertFactories.throwable(ProblemException.class))
                    .extracting(ProblemException::code)
                    .isEqualTo(ProblemCode.TOO_BUSY);
            released.countDown();
            assertThat(making.join().answer()).isNotEmpty();
            assertThat(others.stream()
                            .map(other -> other.handle((reply, failure) -> failure == null)
                                    .join()))
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void whoHasWaitedTooLongIsRefusedWhileAnswersAreStillUnderWay() throws InterruptedException {
        try (AnswerQueue queue = queue(9)) {
            var making = later(queue);
            begun.acquire();
            var early = waiting(queue);
            pass(1_001);

            assertThat(ending(early)).isEqualTo("too_busy");
            assertThat(queue.waiting()).as("its place is free").isZero();
            released.countDown();
            assertThat(ending(making)).as("who has begun may finish").isEqualTo("answered");
        }
    }

    @Test
    void whoComesToACrowdThatStaysWaitsForAFifthOfTheTime() throws InterruptedException {
        try (AnswerQueue queue = queue(9)) {
            var making = later(queue);
            begun.acquire();
            var inBurst = waiting(queue);
            pass(251);
            var inCrowd = waiting(queue);
            pass(201);

            assertThat(ending(inCrowd)).isEqualTo("too_busy");
            released.countDown();
            assertThat(ending(making)).isEqualTo("answered");
            assertThat(ending(inBurst)).isEqualTo("answered");

            assertThat(queue.answer(real, TIP, event -> {}).outcome())
                    .as("when nobody waits any more, it is no crowd")
                    .isEqualTo("answered");
        }
    }

    @Test
    void anAnswerThatTakesLongIsNotGivenUp() throws InterruptedException {
        try (AnswerQueue queue = queue(9)) {
            var making = later(queue);
            begun.acquire();
            pass(60_000);
            released.countDown();

            assertThat(ending(making)).isEqualTo("answered");
        }
    }

    @Test
    void passesOnWhatWentWrong() {
        try (AnswerQueue queue = queue(1)) {
            assertThatThrownBy(() -> queue.answer(
                            (request, listener) -> {
                                throw new IllegalStateException("broken");
                            },
                            TIP,
                            event -> {}))
                    .hasMessage("broken");
        }
    }
}
