package nl.wegwijzer.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import nl.wegwijzer.app.Recorded;
import nl.wegwijzer.app.VectorSetup;
import nl.wegwijzer.model.ApiKey;
import nl.wegwijzer.model.ModelListener;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Search by meaning beside search by words. */
final class EmbeddingOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--embedding-url",
            paramLabel = "URL",
            defaultValue = "${env:WEGWIJZER_EMBEDDING_URL:-}",
            description = {
                "Server that turns texts into vectors, in OpenAI's protocol; its key comes from WEGWIJZER_EMBEDDING_KEY.",
                "[default: none, search is by words; variable: WEGWIJZER_EMBEDDING_URL]"
            })
    private String url = "";

    @Option(
            names = "--embedding-name",
            paramLabel = "NAME",
            defaultValue = "${env:WEGWIJZER_EMBEDDING_NAME:-}",
            description = "Its model for that. [default: none, variable: WEGWIJZER_EMBEDDING_NAME]")
    private String name = "";

    @Option(
            names = "--embedding-time",
            paramLabel = "SECONDS",
            defaultValue = "${env:WEGWIJZER_EMBEDDING_TIME:-3}",
            description = {
                "Longest time for one call; then search is by words. The first calls turn 64 passages each into vectors: give",
                "a slow server longer once, with --index, which keeps them.",
                "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_EMBEDDING_TIME]"
            })
    private double time = 3;

    /**
     * The server for vectors; empty when none is named.
     *
     * @param model says where calls are recorded, or replayed from, and how many tokens there are for both servers
     */
    Optional<VectorSetup> setup(ModelOptions model) {
        Optional<Recorded> recordings = model.recordings();
        boolean replayed = recordings.filter(Recorded::replay).isPresent() && !name.isEmpty();
        if (url.isEmpty() && !replayed) {
            return Optional.empty();
        }
        if (name.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--embedding-url needs --embedding-name");
        }
        try {
            ApiKey key = ModelOptions.environmentKey("WEGWIJZER_EMBEDDING_KEY");
            URI server = ModelOptions.address(url);
            Duration limit = ModelOptions.seconds(time);
            return Optional.of(
                    new VectorSetup(server, name, key, limit, model.tokensPerDay(), recordings, ModelListener.NONE));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
