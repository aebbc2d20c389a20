package nl.wegwijzer.model;

import dev.langchain4j.model.output.TokenUsage;
import org.jspecify.annotations.Nullable;

/** What a server says that a call has used. */
final class Tokens {
    private Tokens() {}

    /** Prompt and text together; 0 when the server didn't say. */
    static int total(@Nullable TokenUsage usage) {
        Integer total = usage == null ? null : usage.totalTokenCount();
        return total == null ? 0 : total;
    }
}
