package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
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

@Timeout(60)
final class AnswerQueueTest {
    private static final ChatRequest TIP =
            new ChatRequest(new Question("Wat is de tip?", Optional.empty()), Optional.empty(), false);

    private final Backend.Answering real = RealApplication.backend().answering();
    private final Semaphore begun = new Semaphore(0);
    private final CountDownLatch released = new CountDownLatch(1);

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
        try (AnswerQueue queue = new AnswerQueue(1, 1)) {
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
    void refusesWhoFindsNoPlaceAndAnswersThoseWhoWait() throws InterruptedException {
        try (AnswerQueue queue = new AnswerQueue(1, 1)) {
            var making = CompletableFuture.supplyAsync(
                    () -> queue.answer(this::slowly, TIP, event -> {}), Thread::startVirtualThread);
            begun.acquire();
            var others = List.of(1, 2).stream()
                    .map(i -> CompletableFuture.supplyAsync(
                            () -> queue.answer(this::slowly, TIP, event -> {}), Thread::startVirtualThread))
                    .toList();

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
    void passesOnWhatWentWrong() {
        try (AnswerQueue queue = new AnswerQueue(1, 1)) {
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
