package nl.wegwijzer.http;

import java.io.IOException;

/** The client has gone away: nobody is left to tell. */
final class ReaderGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGoneException(String message) {
        super(message);
    }

    ReaderGoneException(String message, IOException cause) {
        super(message, cause);
    }
}
