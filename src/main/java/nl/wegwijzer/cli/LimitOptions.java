package nl.wegwijzer.cli;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijzer.http.WaitLimits;
import nl.wegwijzer.http.limit.Limits;
import nl.wegwijzer.http.limit.Network;
import nl.wegwijzer.http.limit.ProxyHeader;

/** What one client may take, and who says which client it is. */
final class LimitOptions implements OptionGroup {
    private final NamedOption<List<String>> trustedProxies = NamedOption.texts(
            "--trusted-proxy",
            "NETWORK",
            "",
            "Address or network (10.0.0.0/8) of a proxy that is believed when it says who asks; several with commas.",
            "[default: none, everybody is who connects; variable: WEGWIJZER_TRUSTED_PROXY]");

    private final NamedOption<ProxyHeader> proxyHeader = NamedOption.of(
            ProxyHeader.class,
            "--proxy-header",
            "HEADER",
            "x_forwarded_for",
            "Where it says so: x_forwarded_for, or forwarded (RFC 7239). The other one is not believed.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_PROXY_HEADER]");

    private final NamedOption<Integer> questionsPerMinute = NamedOption.number(
            "--questions-per-minute",
            600,
            "Of one client address; a third of it may come at once. A school is often one address. 0: no limit.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_QUESTIONS_PER_MINUTE]");

    private final NamedOption<Integer> siteQuestionsPerMinute = NamedOption.number(
            "--site-questions-per-minute",
            6000,
            "Of all readers of one website together. 0: no limit.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_SITE_QUESTIONS_PER_MINUTE]");

    private final NamedOption<Integer> connections = NamedOption.number(
            "--connections",
            4000,
            "Open at a time, of everybody. [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_CONNECTIONS]");

    private final NamedOption<Integer> connectionsPerClient = NamedOption.number(
            "--connections-per-client",
            500,
            "Open at a time, of one address that is no trusted proxy.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_CONNECTIONS_PER_CLIENT]");

    private final NamedOption<Integer> requestSeconds = NamedOption.number(
            "--request-seconds",
            15,
            "How long a request may take to arrive.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_REQUEST_SECONDS]");

    private final NamedOption<Integer> answerSeconds = NamedOption.number(
            "--answer-seconds",
            120,
            "How long a reply may take to be made and received, streams included.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_ANSWER_SECONDS]");

    private final NamedOption<Integer> longestWaitMillis = NamedOption.number(
            "--longest-wait-ms",
            1000,
            "How long a question may wait for its turn when many come at the same moment; a fifth of it when it goes",
            "on. Longer is refused with 503. [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_LONGEST_WAIT_MS]");

    @Override
    public Stream<NamedOption<?>> options() {
        return Stream.of(
                trustedProxies,
                proxyHeader,
                questionsPerMinute,
                siteQuestionsPerMinute,
                connections,
                connectionsPerClient,
                requestSeconds,
                answerSeconds,
                longestWaitMillis);
    }

    /** How long questions may wait; complains about what can't be with an {@link IllegalArgumentException}. */
    WaitLimits turns() {
        return WaitLimits.upTo(Duration.ofMillis(longestWaitMillis.value()));
    }

    /** The limits; complains about what can't be with an {@link IllegalArgumentException}. */
    Limits limits() {
        return new Limits(
                questionsPerMinute.value(),
                siteQuestionsPerMinute.value(),
                connections.value(),
                connectionsPerClient.value(),
                Duration.ofSeconds(requestSeconds.value()),
                Duration.ofSeconds(answerSeconds.value()));
    }

    ProxyHeader proxyHeader() {
        return proxyHeader.value();
    }

    List<Network> trustedProxies() {
        return networks(trustedProxies.value());
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
