package nl.wegwijzer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.http.limit.Network;
import nl.wegwijzer.insights.Insights;
import nl.wegwijzer.insights.KeptQuestions;
import nl.wegwijzer.operation.PauseSwitch;

/** How an operator watches and stops the server. */
final class OperatorOptions implements OptionGroup {
    private final NamedOption<List<String>> operators = NamedOption.texts(
            "--operators",
            "NETWORK",
            "127.0.0.0/8,::1",
            "Who may see /metrics and what is wrong with an edit in /health/ready; never through a proxy.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_OPERATORS]");

    private final NamedOption<String> pauseFile = NamedOption.text(
            "--pause-file",
            "FILE",
            "",
            "While this file lies there, the chat is stopped: readers get a kind line and the help lines. Its first word",
            "says what is stopped, 'chat' or 'written' (only what a model writes); the rest is the reason, for the log.",
            "[default: none; variable: WEGWIJZER_PAUSE_FILE]");

    private final NamedOption<Boolean> watch = NamedOption.flag(
            "--watch",
            "Take changes of the knowledge while running, when they are in order.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_WATCH]");

    private final NamedOption<String> insights = NamedOption.text(
            "--insights",
            "FILE",
            "",
            "Count per day in this file what is cited and what isn't answered, without any text;",
            "'wegwijzer insights FILE' shows it. [default: none; variable: WEGWIJZER_INSIGHTS]");

    private final NamedOption<Integer> keepQuestions = NamedOption.of(
            Integer.class,
            "--keep-questions",
            "DAYS",
            "0",
            "Also keep the questions, masked, beside the file of --insights, for this many days; never those about a",
            "crisis. Tell your readers. 0: keep none. [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_KEEP_QUESTIONS]");

    @Override
    public Stream<NamedOption<?>> options() {
        return Stream.of(operators, pauseFile, watch, insights, keepQuestions);
    }

    List<Network> operators() {
        return LimitOptions.networks(operators.value());
    }

    boolean watch() {
        return watch.value();
    }

    Optional<PauseSwitch> pauseSwitch() {
        return pauseFile.value().isEmpty()
                ? Optional.empty()
                : Optional.of(new PauseSwitch(Path.of(pauseFile.value())));
    }

    /** Goes on with the counts of the file. */
    Optional<Insights> insights(InstantSource clock) throws IOException {
        if (insights.value().isEmpty()) {
            return Optional.empty();
        }
        Path file = Path.of(insights.value());
        Optional<KeptQuestions> questions = keepQuestions.value() == 0
                ? Optional.empty()
                : Optional.of(
                        new KeptQuestions(KeptQuestions.beside(file), Duration.ofDays(keepQuestions.value()), clock));
        return Optional.of(Insights.open(file, clock, questions));
    }

    /** Complains about what can't be with an {@link IllegalArgumentException}. */
    void check() {
        operators();
        if (keepQuestions.value() < 0 || keepQuestions.value() > 365) {
            throw new IllegalArgumentException("questions are kept for 0 to 365 days, got " + keepQuestions.value());
        }
        if (keepQuestions.value() > 0 && insights.value().isEmpty()) {
            throw new IllegalArgumentException("--keep-questions keeps them beside the file of --insights; name one");
        }
    }
}
