package nl.wegwijzer.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.app.Recorded;
import nl.wegwijzer.app.VectorSetup;
import nl.wegwijzer.model.ApiKey;
import nl.wegwijzer.model.ModelListener;

/** Search by meaning beside search by words. */
final class EmbeddingOptions implements OptionGroup {
    private final NamedOption<String> url = NamedOption.text(
            "--embedding-url",
            "URL",
            "",
            "Server that turns texts into vectors, in OpenAI's protocol; its key comes from WEGWIJZER_EMBEDDING_KEY.",
            "[default: none, search is by words; variable: WEGWIJZER_EMBEDDING_URL]");

    private final NamedOption<String> name = NamedOption.text(
            "--embedding-name", "NAME", "", "Its model for that. [default: none, variable: WEGWIJZER_EMBEDDING_NAME]");

    private final NamedOption<Double> time = NamedOption.of(
            Double.class,
            "--embedding-time",
            "SECONDS",
            "3",
            "Longest time for one call; then search is by words. The first calls turn 64 passages each into vectors: give",
            "a slow server longer once, with --index, which keeps them.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_EMBEDDING_TIME]");

    @Override
    public Stream<NamedOption<?>> options() {
        return Stream.of(url, name, time);
    }

    /**
     * The server for vectors; empty when none is named.
     *
     * @param model says where calls are recorded, or replayed from, and how many tokens there are for both servers
     */
    Optional<VectorSetup> setup(ModelOptions model) {
        Optional<Recorded> recordings = model.recordings();
        boolean replayed =
                recordings.filter(Recorded::replay).isPresent() && !name.value().isEmpty();
        if (url.value().isEmpty() && !replayed) {
            return Optional.empty();
        }
        if (name.value().isEmpty()) {
            throw url.wrong("--embedding-url needs --embedding-name");
        }
        try {
            ApiKey key = ModelOptions.environmentKey("WEGWIJZER_EMBEDDING_KEY");
            URI server = ModelOptions.address(url.value());
            Duration limit = ModelOptions.seconds(time.value());
            return Optional.of(new VectorSetup(
                    server, name.value(), key, limit, model.tokensPerDay(), recordings, ModelListener.NONE));
        } catch (IllegalArgumentException e) {
            throw url.wrong(e);
        }
    }
}
