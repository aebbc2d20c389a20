package nl.wegwijzer.evaluation.exchange.promptfoo;

import java.net.URI;

/** A running server of our contract: a stub, or the real one. */
interface InteropServer extends AutoCloseable {
    /** Its root. */
    URI address();

    @Override
    void close();
}
