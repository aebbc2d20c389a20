package nl.wegwijzer.http;

import java.util.List;
import java.util.function.Supplier;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.http.limit.Limits;
import nl.wegwijzer.http.limit.Network;
import nl.wegwijzer.http.limit.ProxyHeader;
import nl.wegwijzer.operation.Pause;
import nl.wegwijzer.operation.Telemetry;

/**
 * How an operator runs the server.
 *
 * @param trustedProxies who are believed when they say for whom they ask
 * @param proxyHeader where they say it
 * @param operators who may see metrics and details of health, when they connect directly
 * @param telemetry counts what happens
 * @param pause what is stopped at the moment
 * @param editProblems what is wrong with the latest change of the knowledge
 * @param counting hears of each answer, and of what readers say of it
 */
public record Operations(
        Limits limits,
        List<Network> trustedProxies,
        ProxyHeader proxyHeader,
        List<Network> operators,
        Telemetry telemetry,
        Supplier<Pause> pause,
        Supplier<List<String>> editProblems,
        Counting counting) {
    /** The machine that the server runs on. */
    public static final List<Network> THIS_MACHINE = List.of(Network.parse("127.0.0.0/8"), Network.parse("::1"));

    /** Copies the lists. */
    public Operations {
        trustedProxies = List.copyOf(trustedProxies);
        operators = List.copyOf(operators);
    }

    /** Hears of answers, for counting. */
    @FunctionalInterface
    public interface Counting {
        /**
         * A question was answered, or not.
         *
         * @param kind what the message was taken for
         * @param masked the message without personal data
         */
        void answered(String kind, String masked, Reply reply);

        /** A reader said whether an answer was of use. */
        default void rated(String messageId, boolean up) {}
    }

    /** With the usual limits, without a proxy, and with nothing stopped. */
    public static Operations usual() {
        return new Operations(
                Limits.USUAL,
                List.of(),
                ProxyHeader.X_FORWARDED_FOR,
                THIS_MACHINE,
                new Telemetry(),
                () -> Pause.NONE,
                List::of,
                (kind, masked, reply) -> {});
    }

    /** The same with other limits. */
    public Operations with(Limits other) {
        return new Operations(other, trustedProxies, proxyHeader, operators, telemetry, pause, editProblems, counting);
    }

    /** The same behind other proxies. */
    public Operations behind(List<Network> proxies) {
        return new Operations(limits, proxies, proxyHeader, operators, telemetry, pause, editProblems, counting);
    }

    /** The same with proxies that use another header. */
    public Operations saidIn(ProxyHeader other) {
        return new Operations(limits, trustedProxies, other, operators, telemetry, pause, editProblems, counting);
    }

    /** The same with another switch. */
    public Operations pausedBy(Supplier<Pause> other) {
        return new Operations(limits, trustedProxies, proxyHeader, operators, telemetry, other, editProblems, counting);
    }

    /** The same with somebody else who counts. */
    public Operations telling(Counting other) {
        return new Operations(limits, trustedProxies, proxyHeader, operators, telemetry, pause, editProblems, other);
    }
}
