package nl.wegwijzer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.app.ModelSetup;
import nl.wegwijzer.app.Recorded;
import nl.wegwijzer.model.ApiKey;
import nl.wegwijzer.model.ModelListener;
import nl.wegwijzer.model.ModelSettings;
import picocli.CommandLine.ParameterException;

/** Which language model writes the answers, if any. Its key never stands on a command line, where others could read it. */
final class ModelOptions implements OptionGroup {
    static final String KEY = "WEGWIJZER_MODEL_KEY";

    /** Stands for the address of a server that isn't asked. */
    private static final String REPLAYED = "http://replayed";

    private static final String OFF = "off";
    private static final String PROMPTS = "prompts";
    private static final String HOME = "wegwijzer.home";
    private static final int MILLIS = 1_000;

    private final NamedOption<String> model = NamedOption.text(
            "--model",
            "on|off",
            "off",
            "Have a language model write the answers; every sentence is still checked against the guide.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_MODEL]");

    private final NamedOption<String> url = NamedOption.text(
            "--model-url",
            "URL",
            "",
            "Its server, any that speaks OpenAI's protocol, such as http://localhost:11434/v1.",
            "Its key comes from WEGWIJZER_MODEL_KEY or --model-key-file.",
            "[default: none, variable: WEGWIJZER_MODEL_URL]");

    private final NamedOption<String> name = NamedOption.text(
            "--model-name",
            "NAME",
            "",
            "The model, as its server calls it. [default: none, variable: WEGWIJZER_MODEL_NAME]");

    private final NamedOption<String> keyFile = NamedOption.text(
            "--model-key-file",
            "FILE",
            "",
            "File that holds the key and nothing else.",
            "[default: none, the key is in WEGWIJZER_MODEL_KEY or not needed; variable: WEGWIJZER_MODEL_KEY_FILE]");

    private final NamedOption<Double> first = NamedOption.of(
            Double.class,
            "--model-first",
            "SECONDS",
            "8",
            "Longest time to the first verified sentence; then the answer is put together instead.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_MODEL_FIRST]");

    private final NamedOption<Double> all = NamedOption.of(
            Double.class,
            "--model-time",
            "SECONDS",
            "30",
            "Longest time for a whole answer. [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_MODEL_TIME]");

    private final NamedOption<Integer> atOnce = NamedOption.number(
            "--model-parallel",
            4,
            "So many calls at a time, and as many that wait for their turn.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_MODEL_PARALLEL]");

    private final NamedOption<Long> tokensPerDay = NamedOption.of(
            Long.class,
            "--model-tokens-per-day",
            "N",
            "0",
            "So many tokens a day (UTC) of model and embeddings together, then answers are put together and search is by",
            "words; 0 for no limit.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_MODEL_TOKENS_PER_DAY]");

    private final NamedOption<String> prompts = NamedOption.text(
            "--model-prompts",
            "DIR",
            "",
            "Folder with what the model is told.",
            "[default: the folder 'prompts' here, else the program's own; variable: WEGWIJZER_MODEL_PROMPTS]");

    private final NamedOption<String> record = NamedOption.text(
            "--model-record",
            "DIR",
            "",
            "Keep what the model writes, and vectors, in this folder, to repeat an evaluation without a server. The",
            "files hold texts of answers, never a key. [default: none, variable: WEGWIJZER_MODEL_RECORD]");

    private final NamedOption<String> replay = NamedOption.text(
            "--model-replay",
            "DIR",
            "",
            "Take what the model wrote, and vectors, from this folder instead of asking for it.",
            "[default: none, variable: WEGWIJZER_MODEL_REPLAY]");

    @Override
    public Stream<NamedOption<?>> options() {
        return Stream.of(model, url, name, keyFile, first, all, atOnce, tokensPerDay, prompts, record, replay);
    }

    /** The model; empty when it is off. */
    Optional<ModelSetup> setup() {
        return setup(ModelListener.NONE);
    }

    /** The same, with somebody who counts its calls. */
    Optional<ModelSetup> setup(ModelListener listener) {
        return switch (model.value()) {
            case OFF -> Optional.empty();
            case "on" -> Optional.of(required(listener));
            default -> throw wrong("--model is on or off, not \"" + model.value() + "\"");
        };
    }

    /** The model, whether it is on or not. */
    ModelSetup required(ModelListener listener) {
        if (name.value().isEmpty() || (url.value().isEmpty() && replay.value().isEmpty())) {
            throw wrong("a model needs --model-url and --model-name; README.md shows them for three servers");
        }
        try {
            return new ModelSetup(settings(), promptFolder(), recordings(), listener);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ModelSettings settings() {
        URI server = address(url.value());
        ModelSettings.Limits limits = new ModelSettings.Limits(
                seconds(first.value()),
                seconds(all.value()),
                atOnce.value(),
                atOnce.value(),
                tokensPerDay.value(),
                ModelSettings.Limits.USUAL.longest());
        return new ModelSettings(server, name.value(), key(), limits);
    }

    /** Of a server; where none is named, what stands for one. */
    static URI address(String url) {
        try {
            return new URI(url.isEmpty() ? REPLAYED : url);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "the address of a server is like http://localhost:11434/v1, got " + url, e);
        }
    }

    static Duration seconds(double number) {
        return Duration.ofMillis(Math.round(number * MILLIS));
    }

    private ApiKey key() {
        if (!keyFile.value().isEmpty()) {
            try {
                return new ApiKey(Files.readString(Path.of(keyFile.value())).strip());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return environmentKey(KEY);
    }

    /** The key in an environment variable; none when it isn't set. */
    static ApiKey environmentKey(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(ApiKey::new)
                .orElse(ApiKey.NONE);
    }

    private Path promptFolder() {
        if (!prompts.value().isEmpty()) {
            if (!Files.isDirectory(Path.of(prompts.value()))) {
                throw wrong("--model-prompts: " + prompts.value() + " isn't a folder that can be read");
            }
            return Path.of(prompts.value());
        }
        return Stream.of(Path.of(PROMPTS), Path.of(System.getProperty(HOME, "")).resolve(PROMPTS))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of(PROMPTS));
    }

    /** Where calls to either server are kept, or come from. */
    Optional<Recorded> recordings() {
        if (!record.value().isEmpty() && !replay.value().isEmpty()) {
            throw wrong("either --model-record or --model-replay");
        }
        if (!replay.value().isEmpty()) {
            return Optional.of(new Recorded(Path.of(replay.value()), true));
        }
        return record.value().isEmpty() ? Optional.empty() : Optional.of(new Recorded(Path.of(record.value()), false));
    }

    /** Of both servers together. */
    long tokensPerDay() {
        return tokensPerDay.value();
    }

    private ParameterException wrong(String message) {
        return model.wrong(message);
    }
}
