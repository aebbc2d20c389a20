package nl.wegwijzer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.http.limit.Network;
import nl.wegwijzer.insights.Insights;
import nl.wegwijzer.insights.KeptQuestions;
import nl.wegwijzer.operation.PauseSwitch;
import picocli.CommandLine.Option;

/** How an operator watches and stops the server. */
final class OperatorOptions {
    @Option(
            names = "--operators",
            paramLabel = "NETWORK",
            split = ",",
            defaultValue = "${env:WEGWIJZER_OPERATORS:-127.0.0.0/8,::1}",
            description = {
                "Who may see /metrics and what is wrong with an edit in /health/ready; never through a proxy.",
                "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_OPERATORS]"
            })
    private List<String> operators = new ArrayList<>();

    @Option(
            names = "--pause-file",
            paramLabel = "FILE",
            defaultValue = "${env:WEGWIJZER_PAUSE_FILE:-}",
            description = {
                "While this file lies there, the chat is stopped: readers get a kind line and the help lines. Its first word",
                "says what is stopped, 'chat' or 'written' (only what a model writes); the rest is the reason, for the log.",
                "[default: none; variable: WEGWIJZER_PAUSE_FILE]"
            })
    private String pauseFile = "";

    @Option(
            names = "--watch",
            defaultValue = "${env:WEGWIJZER_WATCH:-false}",
            fallbackValue = "true",
            description = {
                "Take changes of the knowledge while running, when they are in order.",
                "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_WATCH]"
            })
    private boolean watch;

    @Option(
            names = "--insights",
            paramLabel = "FILE",
            defaultValue = "${env:WEGWIJZER_INSIGHTS:-}",
            description = {
                "Count per day in this file what is cited and what isn't answered, without any text;",
                "'wegwijzer insights FILE' shows it. [default: none; variable: WEGWIJZER_INSIGHTS]"
            })
    private String insights = "";

    @Option(
            names = "--keep-questions",
            paramLabel = "DAYS",
            defaultValue = "${env:WEGWIJZER_KEEP_QUESTIONS:-0}",
            description = {
                "Also keep the questions, masked, beside the file of --insights, for this many days; never those about a",
                "crisis. Tell your readers. 0: keep none. [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_KEEP_QUESTIONS]"
            })
    private int keepQuestions;

    List<Network> operators() {
        return LimitOptions.networks(operators);
    }

    boolean watch() {
        return watch;
    }

    Optional<PauseSwitch> pauseSwitch() {
        return pauseFile.isEmpty() ? Optional.empty() : Optional.of(new PauseSwitch(Path.of(pauseFile)));
    }

    /** Goes on with the counts of the file. */
    Optional<Insights> insights(InstantSource clock) throws IOException {
        if (insights.isEmpty()) {
            return Optional.empty();
        }
        Path file = Path.of(insights);
        Optional<KeptQuestions> questions = keepQuestions == 0
                ? Optional.empty()
                : Optional.of(new KeptQuestions(KeptQuestions.beside(file), Duration.ofDays(keepQuestions), clock));
        return Optional.of(Insights.open(file, clock, questions));
    }

    /** Complains about what can't be with an {@link IllegalArgumentException}. */
    void check() {
        operators();
        if (keepQuestions < 0 || keepQuestions > 365) {
            throw new IllegalArgumentException("questions are kept for 0 to 365 days, got " + keepQuestions);
        }
        if (keepQuestions > 0 && insights.isEmpty()) {
            throw new IllegalArgumentException("--keep-questions keeps them beside the file of --insights; name one");
        }
    }
}
