package nl.wegwijzer.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.guide.Fingerprint;

/**
 * Texts that a model wrote, in a folder, by the hash of what it was asked. Neither key nor address is in them, and marks are
 * kept by their number: they are drawn anew for every question, and the same question still finds its recording.
 */
public final class Recordings {
    private final Path folder;

    /** In a folder that exists, or will when something is recorded. */
    public Recordings(Path folder) {
        this.folder = folder;
    }

    /** The model, and what it writes is kept once it is whole. */
    public LanguageModel recording(LanguageModel model) {
        return new LanguageModel() {
            @Override
            public String name() {
                return model.name();
            }

            @Override
            public ModelStream write(Prompt prompt) {
                return new Recorder(model.write(prompt), file(model.name(), prompt), prompt);
            }
        };
    }

    /** A model that writes what was recorded, and nothing else. */
    public LanguageModel replaying(String name) {
        return new LanguageModel() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public ModelStream write(Prompt prompt) {
                return new Replayed(
                        List.of(prompt.withSecrets(read(file(name, prompt)))).iterator());
            }
        };
    }

    private Path file(String model, Prompt prompt) {
        String request = String.join("\0", model, prompt.system(), prompt.user());
        return folder.resolve(Fingerprint.of(prompt.withoutSecrets(request)) + ".txt");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new ModelException(
                    ModelException.Cause.NOT_RECORDED,
                    "there is no recording " + file + "; the guide, a prompt or the question has changed since");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Recorder implements ModelStream {
        private final ModelStream stream;
        private final Path file;
        private final Prompt prompt;
        private final StringBuilder text = new StringBuilder();

        Recorder(ModelStream stream, Path file, Prompt prompt) {
            this.stream = stream;
            this.file = file;
            this.prompt = prompt;
        }

        @Override
        public Optional<String> next(Duration atMost) {
            Optional<String> piece = stream.next(atMost);
            piece.ifPresentOrElse(text::append, this::keep);
            return piece;
        }

        private void keep() {
            try {
                Path folder = Files.createDirectories(file.resolveSibling("."));
                Path written = Files.createTempFile(folder, "recording", ".tmp");
                Files.writeString(written, prompt.withoutSecrets(text.toString()));
                Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public int tokens() {
            return stream.tokens();
        }

        @Override
        public void close() {
            stream.close();
        }
    }

    private record Replayed(Iterator<String> pieces) implements ModelStream {
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
    }
}
