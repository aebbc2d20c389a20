package nl.wegwijzer.http;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Understanding.Inquiry;

/** Finds out whether search works, by searching; once a second at most, however often it is asked. */
final class Pulse {
    private static final long LASTS = TimeUnit.SECONDS.toNanos(1);
    private static final Inquiry SOMETHING = Inquiry.of(Language.NL, "ouders");

    private final LongSupplier nanos;
    private long felt;
    private boolean known;
    private boolean beats;

    Pulse(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized boolean beatsIn(Backend backend) {
        long now = nanos.getAsLong();
        if (!known || now - felt > LASTS) {
            beats = feel(backend);
            felt = now;
            known = true;
        }
        return beats;
    }

    private static boolean feel(Backend backend) {
        try {
            backend.retriever().retrieve(SOMETHING);
            return true;
        } catch (RuntimeException e) {
            ErrorResponses.log(e);
            return false;
        }
    }
}
