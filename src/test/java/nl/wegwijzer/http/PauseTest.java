package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wegwijzer.http.site.Sites;
import nl.wegwijzer.operation.Pause;
import nl.wegwijzer.operation.PauseSwitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PauseTest {
    private static final ServerSettings ANY_PORT = ServerSettings.on("127.0.0.1", 0);
    private static final String TIP = Caller.question("Wat is de tip?");

    private final Backend backend = RealApplication.backend();

    @TempDir
    private Path folder;

    @Test
    void aFileStopsTheChatAndItsEndLetsItGoOn() throws IOException {
        Path file = folder.resolve("pause");
        PauseSwitch pause = new PauseSwitch(file);
        Operations operations = Operations.usual().pausedBy(pause);
        try (ChatServer server = ChatServer.start(ANY_PORT, Sites.own(), operations, () -> backend)) {
            Caller caller = new Caller(server);
            assertThat(outcome(caller, TIP)).isEqualTo("answered");

            Files.writeString(file, "chat: 3.2 klopt niet");
            pause.check();
            JsonNode paused = Caller.json(caller.chat(TIP));
            assertThat(paused.path("outcome").asText()).isEqualTo("out_of_scope");
            assertThat(paused.path("modeReason").asText()).isEqualTo("paused");
            assertThat(paused.path("answer").asText()).startsWith("De assistent staat even stil");
            assertThat(paused.toString()).doesNotContain("3.2 klopt niet");
            assertThat(paused.path("helplines")).isNotEmpty();
            assertThat(paused.path("citations")).isEmpty();
            assertThat(caller.chat(TIP, "Accept", "text/event-stream").body()).contains("event: done", "even stil");
            assertThat(Caller.json(caller.chat(Caller.question("What is the tip?")))
                            .path("answer")
                            .asText())
                    .startsWith("The assistant is paused");
            assertThat(Caller.json(caller.get("/health/ready")).path("paused").asText())
                    .isEqualTo("chat");
            assertThat(caller.get("/passages/3-tip").statusCode())
                    .as("the guide can be read")
                    .isEqualTo(200);

            Files.delete(file);
            pause.check();
            assertThat(outcome(caller, TIP)).isEqualTo("answered");
        }
    }

    @Test
    void whoIsInACrisisGetsTheSameHelpAsEver() throws IOException {
        Files.writeString(folder.resolve("pause"), "");
        Operations operations = Operations.usual().pausedBy(new PauseSwitch(folder.resolve("pause")));
        try (ChatServer paused = ChatServer.start(ANY_PORT, Sites.own(), operations, () -> backend);
                ChatServer open = ChatServer.start(ANY_PORT, () -> backend)) {
            String body = Caller.question("ik wil er niet meer zijn");
            JsonNode help = Caller.json(new Caller(paused).chat(body));
            JsonNode usual = Caller.json(new Caller(open).chat(body));

            assertThat(help.path("outcome").asText()).isEqualTo("crisis");
            assertThat(help.path("answer")).isEqualTo(usual.path("answer"));
            assertThat(help.path("helplines")).isEqualTo(usual.path("helplines"));
        }
    }

    @Test
    void theFirstWordSaysWhatIsStopped() throws IOException {
        assertThat(read("written: het model verzint dingen"))
                .isEqualTo(new Pause(Pause.Scope.WRITTEN, "het model verzint dingen"));
        assertThat(read("CHAT\nproef\n")).isEqualTo(new Pause(Pause.Scope.CHAT, "proef"));
        assertThat(read("te druk")).isEqualTo(new Pause(Pause.Scope.CHAT, "te druk"));
        assertThat(read("")).isEqualTo(new Pause(Pause.Scope.CHAT, "no reason given"));
        assertThat(read("written").allowsChat()).isTrue();
        assertThat(read("written").allowsWriting()).isFalse();
    }

    @Test
    void aSwitchThatCannotBeReadStopsTheChat() {
        assertThat(new PauseSwitch(folder).get().allowsChat())
                .as("a folder in its place")
                .isFalse();
        assertThat(new PauseSwitch(folder.resolve("none")).get()).isEqualTo(Pause.NONE);
    }

    private Pause read(String text) throws IOException {
        Path file = folder.resolve("switch");
        Files.writeString(file, text);
        return new PauseSwitch(file).get();
    }

    private static String outcome(Caller caller, String body) {
        return Caller.json(caller.chat(body)).path("outcome").asText();
    }
}
