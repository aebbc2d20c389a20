package nl.wegwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordingsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Cites the first mark that it was given. */
    private static final class Citing implements LanguageModel {
        @Override
        public String name() {
            return "citing";
        }

        @Override
        public ModelStream write(Prompt prompt) {
            Iterator<String> pieces =
                    List.of("Een zin. [", prompt.secrets().getFirst(), "]").iterator();
            return new ModelStream() {
                @Override
                public Optional<String> next(Duration atMost) {
                    return pieces.hasNext() ? Optional.of(pieces.next()) : Optional.empty();
                }

                @Override
                public int tokens() {
                    return 0;
                }

                @Override
                public void close() {
                    // Nothing is open.
                }
            };
        }
    }

    private static Prompt marked(String mark) {
        return new Prompt("system", "passage [" + mark + "]", List.of(mark));
    }

    private static String written(LanguageModel model, Prompt prompt) {
        StringBuilder text = new StringBuilder();
        try (ModelStream stream = model.write(prompt)) {
            for (Optional<String> piece = stream.next(PATIENCE); piece.isPresent(); piece = stream.next(PATIENCE)) {
                text.append(piece.get());
            }
        }
        return text.toString();
    }

    @Test
    void repeatsWhatWasWrittenUnderTheMarksOfToday(@TempDir Path folder) throws IOException {
        Recordings recordings = new Recordings(folder.resolve("calls"));
        assertThat(written(recordings.recording(new Citing()), marked("abc"))).isEqualTo("Een zin. [abc]");

        assertThat(written(recordings.replaying("citing"), marked("xyz"))).isEqualTo("Een zin. [xyz]");
        try (Stream<Path> files = Files.list(folder.resolve("calls"))) {
            assertThat(files.toList())
                    .singleElement()
                    .satisfies(file -> assertThat(Files.readString(file)).isEqualTo("Een zin. [<secret 0>]"));
        }
    }

    @Test
    void saysThatSomethingWasNeverRecorded(@TempDir Path folder) {
        assertThatThrownBy(() -> written(new Recordings(folder).replaying("citing"), marked("abc")))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("there is no recording");
    }
}
