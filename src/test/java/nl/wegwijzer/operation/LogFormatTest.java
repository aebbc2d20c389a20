package nl.wegwijzer.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

final class LogFormatTest {
    private static final String ODD = "een \"vraag\"\n\t\\ \u0001 \ud83d\ude00 \ud83d é";

    private static LogRecord entry() {
        LogRecord entry = new LogRecord(Level.SEVERE, ODD);
        entry.setLoggerName("nl.wegwijzer.x");
        entry.setThrown(new IllegalStateException("geheim"));
        return entry;
    }

    @AfterEach
    void forget() {
        MDC.clear();
    }

    @Test
    void aLineOfJsonHoldsEverythingButMessagesOfFailures() throws Exception {
        MDC.put("request", "r-1");
        String line = new JsonLines().format(entry());

        assertThat(line).endsWith("}\n").doesNotContain("geheim");
        assertThat(line.strip().lines()).hasSize(1);
        JsonNode json = new ObjectMapper().readTree(line);
        assertThat(json.path("message").asText()).isEqualTo(ODD);
        assertThat(json.path("level").asText()).isEqualTo("error");
        assertThat(json.path("request").asText()).isEqualTo("r-1");
        assertThat(json.path("failure").asText()).startsWith("java.lang.IllegalStateException\n    at ");
    }

    @Test
    void aLineForPeopleNamesTheRequest() {
        MDC.put("request", "r-1");

        assertThat(new LogText().format(entry())).contains("request=r-1").doesNotContain("geheim");
    }
}
