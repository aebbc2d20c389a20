package nl.wegwijzer.http;

import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;

/** The server can't listen where it should. The message is one line for the person who starts it. */
public final class ListenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private ListenException(String message, Throwable cause) {
        super(message, cause);
    }

    static ListenException of(ServerSettings settings, Throwable failure) {
        String place = settings.host() + ":" + settings.port();
        return new ListenException("cannot listen on " + place + ": " + reason(settings, failure), failure);
    }

    private static String reason(ServerSettings settings, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return reasonOf(settings, String.valueOf(cause.getMessage()));
            }
            if (cause instanceof UnresolvedAddressException) {
                return "the host is unknown. Choose a name or address of this machine, such as 127.0.0.1";
            }
        }
        return "the web server did not start (" + failure.getClass().getSimpleName() + ")";
    }

    private static String reasonOf(ServerSettings settings, String message) {
        if (message.contains("in use")) {
            return "port " + settings.port() + " is in use. Stop the other program, or choose another port";
        }
        if (message.contains("ermission denied")) {
            return "this user may not use port " + settings.port() + ". Choose a port from 1024 up";
        }
        return "the host is not an address of this machine. Choose one that is, such as 127.0.0.1";
    }
}
