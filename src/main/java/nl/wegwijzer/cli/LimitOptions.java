package nl.wegwijzer.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.http.WaitLimits;
import nl.wegwijzer.http.limit.Limits;
import nl.wegwijzer.http.limit.Network;
import nl.wegwijzer.http.limit.ProxyHeader;
import picocli.CommandLine.Option;

/** What one client may take, and who says which client it is. */
final class LimitOptions {
    @Option(
            names = "--trusted-proxy",
            paramLabel = "NETWORK",
            split = ",",
            defaultValue = "${env:WEGWIJZER_TRUSTED_PROXY:-}",
            description = {
                "Address or network (10.0.0.0/8) of a proxy that is believed when it says who asks; several with commas.",
                "[default: none, everybody is who connects; variable: WEGWIJZER_TRUSTED_PROXY]"
            })
    private List<String> trustedProxies = new ArrayList<>();

    @Option(
            names = "--proxy-header",
            paramLabel = "HEADER",
            defaultValue = "${env:WEGWIJZER_PROXY_HEADER:-x_forwarded_for}",
            description = {
                "Where it says so: x_forwarded_for, or forwarded (RFC 7239). The other one is not believed.",
                "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_PROXY_HEADER]"
            })
    private ProxyHeader proxyHeader = ProxyHeader.X_FORWARDED_FOR;

    @Option(
            names = "--questions-per-minute",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_QUESTIONS_PER_MINUTE:-600}",
            description = {
                "Of one client address; a third of it may come at once. A school is often one address. 0: no limit.",
                "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_QUESTIONS_PER_MINUTE]"
            })
    private int questionsPerMinute;

    @Option(
            names = "--site-questions-per-minute",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_SITE_QUESTIONS_PER_MINUTE:-6000}",
            description = {
                "Of all readers of one website together. 0: no limit.",
                "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_SITE_QUESTIONS_PER_MINUTE]"
            })
    private int siteQuestionsPerMinute;

    @Option(
            names = "--connections",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_CONNECTIONS:-4000}",
            description = "Open at a time, of everybody. [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_CONNECTIONS]")
    private int connections;

    @Option(
            names = "--connections-per-client",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_CONNECTIONS_PER_CLIENT:-500}",
            description = {
                "Open at a time, of one address that is no trusted proxy.",
                "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_CONNECTIONS_PER_CLIENT]"
            })
    private int connectionsPerClient;

    @Option(
            names = "--request-seconds",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_REQUEST_SECONDS:-15}",
            description = {
                "How long a request may take to arrive.",
                "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_REQUEST_SECONDS]"
            })
    private int requestSeconds;

    @Option(
            names = "--answer-seconds",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_ANSWER_SECONDS:-120}",
            description = {
                "How long a reply may take to be made and received, streams included.",
                "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_ANSWER_SECONDS]"
            })
    private int answerSeconds;

    @Option(
            names = "--longest-wait-ms",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_LONGEST_WAIT_MS:-1000}",
            description = {
                "How long a question may wait for its turn when many come at the same moment; a fifth of it when it goes",
                "on. Longer is refused with 503. [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_LONGEST_WAIT_MS]"
            })
    private int longestWaitMillis;

    /** How long questions may wait; complains about what can't be with an {@link IllegalArgumentException}. */
    WaitLimits turns() {
        return WaitLimits.upTo(Duration.ofMillis(longestWaitMillis));
    }

    /** The limits; complains about what can't be with an {@link IllegalArgumentException}. */
    Limits limits() {
        return new Limits(
                questionsPerMinute,
                siteQuestionsPerMinute,
                connections,
                connectionsPerClient,
                Duration.ofSeconds(requestSeconds),
                Duration.ofSeconds(answerSeconds));
    }

    ProxyHeader proxyHeader() {
        return proxyHeader;
    }

    List<Network> trustedProxies() {
        return networks(trustedProxies);
    }

    /** Of an option that is empty when nothing was said. */
    static List<Network> networks(List<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Network::parse)
                .toList();
    }
}
