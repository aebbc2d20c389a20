package nl.wegwijzer.http;

import java.util.function.Consumer;
import nl.wegwijzer.assistant.AnswerEvent;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;
import org.slf4j.MDC;

/** What every question passes, whichever route it came by: the operator's pause, its turn, and the counting. */
final class AnswerDesk {
    private final Operations operations;
    private final AnswerQueue queue;

    AnswerDesk(Operations operations, AnswerQueue queue) {
        this.operations = operations;
        this.queue = queue;
    }

    /**
     * The reply, from the guide of this moment.
     *
     * @param listener hears what a reader may hear, on the thread of the caller
     * @throws ProblemException when too many wait
     */
    Reply answer(Backend backend, ChatRequest request, Consumer<AnswerEvent> listener) {
        Backend.Answering answering =
                operations.pause().get().allowsChat() ? backend.answering() : backend.answeringPaused();
        Heard heard = new Heard(listener);
        long asked = System.nanoTime();
        try {
            Reply reply = queue.answer(answering, request, heard);
            long nanos = System.nanoTime() - asked;
            operations.telemetry().answered(heard.kind, reply.outcome(), reply.mode(), nanos);
            tell(heard, reply);
            MDC.put("outcome", reply.outcome());
            MDC.put("mode", reply.mode());
            return reply;
        } catch (ProblemException e) {
            if (e.code() == ProblemCode.TOO_BUSY) {
                operations.telemetry().refused("queue");
            }
            throw e;
        }
    }

    /** Who counts must not spoil what is counted. */
    private void tell(Heard heard, Reply reply) {
        try {
            operations.answered().by(heard.kind, heard.masked, reply);
        } catch (RuntimeException e) {
            ErrorResponses.log(e);
        }
    }

    /** Keeps what is for counting, and passes on what is for readers. */
    private static final class Heard implements Consumer<AnswerEvent> {
        private final Consumer<AnswerEvent> reader;
        private String kind = "unknown";
        private String masked = "";

        Heard(Consumer<AnswerEvent> reader) {
            this.reader = reader;
        }

        @Override
        public void accept(AnswerEvent event) {
            if (event instanceof AnswerEvent.Understood understood) {
                kind = understood.kind();
                masked = understood.masked();
            } else {
                reader.accept(event);
            }
        }
    }
}
