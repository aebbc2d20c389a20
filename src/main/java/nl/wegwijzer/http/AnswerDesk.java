package nl.wegwijzer.http;

import java.util.Optional;
import nl.wegwijzer.assistant.AnswerEvent;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.http.feedback.AnsweredMessages;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;
import org.slf4j.MDC;

/** What every question passes, whichever route it came by: the operator's pause, its turn, and the counting. */
final class AnswerDesk {
    private final Operations operations;
    private final AnswerQueue queue;
    private final AnsweredMessages messages;

    AnswerDesk(Operations operations, AnswerQueue queue, AnsweredMessages messages) {
        this.operations = operations;
        this.queue = queue;
        this.messages = messages;
    }

    /**
     * The reply, from the guide of this moment.
     *
     * @param refusal what to refuse it with unless it is about a crisis; empty when everything is answered
     * @param listener hears what a reader may hear, on the thread of the caller; when it throws, the answer is given up
     * @throws ProblemException the refusal, or when too many wait
     */
    Reply answer(
            Backend backend, ChatRequest request, Optional<ProblemException> refusal, AnswerQueue.Listener listener) {
        Heard heard = new Heard(messages, listener);
        long asked = System.nanoTime();
        Reply reply = refusal.map(told -> help(backend, request, heard).orElseThrow(() -> told))
                .orElseGet(() -> reply(backend, request, heard));
        long nanos = System.nanoTime() - asked;
        operations.telemetry().answered(heard.kind, reply.outcome(), reply.mode(), nanos);
        tell(heard, reply);
        MDC.put("outcome", reply.outcome());
        MDC.put("mode", reply.mode());
        return reply;
    }

    private Reply reply(Backend backend, ChatRequest request, Heard heard) {
        Backend.Answering answering =
                operations.pause().get().allowsChat() ? backend.answering() : backend.answeringPaused();
        try {
            return queue.answer(answering, request, heard);
        } catch (ProblemException e) {
            if (e.code() != ProblemCode.TOO_BUSY) {
                throw e;
            }
            return help(backend, request, heard).orElseThrow(() -> {
                operations.telemetry().refused("queue");
                return e;
            });
        }
    }

    /** Whoever needs help doesn't come back in a few seconds. */
    private static Optional<Reply> help(Backend backend, ChatRequest request, Heard heard) {
        return backend.helping().help(request, heard::event);
    }

    /** Who counts must not spoil what is counted. */
    private void tell(Heard heard, Reply reply) {
        try {
            operations.counting().answered(heard.kind, heard.masked, reply);
        } catch (RuntimeException e) {
            ErrorResponses.log(e);
        }
    }

    /** Keeps what is for counting, notes what may be rated, and passes on what is for readers. */
    private static final class Heard implements AnswerQueue.Listener {
        private final AnsweredMessages messages;
        private final AnswerQueue.Listener reader;
        private String kind = "unknown";
        private String masked = "";

        Heard(AnsweredMessages messages, AnswerQueue.Listener reader) {
            this.messages = messages;
            this.reader = reader;
        }

        @Override
        public void event(AnswerEvent event) {
            switch (event) {
                case AnswerEvent.Understood understood -> {
                    kind = understood.kind();
                    masked = understood.masked();
                }
                case AnswerEvent.Done done -> {
                    // Before it is sent: whoever has an answer may rate it at once.
                    messages.note(done.reply());
                    reader.event(done);
                }
                case AnswerEvent.Start start -> reader.event(start);
                case AnswerEvent.Citation citation -> reader.event(citation);
                case AnswerEvent.Statement statement -> reader.event(statement);
            }
        }

        @Override
        public void waiting() {
            reader.waiting();
        }
    }
}
