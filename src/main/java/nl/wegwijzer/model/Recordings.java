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
 * Texts that a model wrote, and vectors, in a folder, by the hash of what was asked. Neither key nor address is in them, and marks are
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

    /** The embedder, and its vectors are kept. */
    public Embedder recording(Embedder embedder) {
        return new Embedder() {
            @Override
            public String name() {
                return embedder.name();
            }

            @Override
            public Embedded embed(List<String> texts) {
                Embedded embedded = embedder.embed(texts);
                keep(file(embedder.name(), texts), RecordedVectors.write(embedded.vectors()));
                return embedded;
            }
        };
    }

    /** An embedder with the vectors that were recorded, and no others. */
    public Embedder replayingVectors(String name) {
        return new Embedder() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Embedded embed(List<String> texts) {
                return new Embedded(RecordedVectors.read(read(file(name, texts))), 0);
            }
        };
    }

    private Path file(String embedder, List<String> texts) {
        return folder.resolve(Fingerprint.of(embedder + "\0" + String.join("\0", texts)) + ".vectors");
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

    /** At once and whole, for who reads at the same time. */
    private static void keep(Path file, String text) {
        try {
            Path folder = Files.createDirectories(file.resolveSibling("."));
            Path written = Files.createTempFile(folder, "recording", ".tmp");
            Files.writeString(written, text);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
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
            piece.ifPresentOrElse(text::append, () -> keep(file, prompt.withoutSecrets(text.toString())));
            return piece;
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
