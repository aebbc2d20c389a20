package nl.wegwijzer.http;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The name of a request in the log, for whoever works for it on a thread of their own. */
final class RequestName {
    private static final String FIELD = "request";

    private RequestName() {}

    static void set(String name) {
        MDC.put(FIELD, name);
    }

    /** The same work, which logs under the name that this thread has now. */
    static <T> Callable<T> carriedBy(Callable<T> work) {
        @Nullable String name = MDC.get(FIELD);
        return () -> {
            // A new thread inherits what was known of the request that made it begin, and would keep it for all others.
            MDC.clear();
            if (name != null) {
                set(name);
            }
            try {
                return work.call();
            } finally {
                MDC.clear();
            }
        };
    }
}
