package nl.wegwijzer.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Counts and times what happens, for Prometheus. Every label has one of a few values known to the program: none comes from
 * what people send. Thread-safe.
 */
public final class Telemetry implements StageObserver {
    private static final Duration FASTEST = Duration.ofMillis(1);
    private static final Duration SLOWEST = Duration.ofSeconds(30);
    private static final Duration[] BUCKETS = {
        FASTEST,
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        SLOWEST
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final AtomicBoolean watchesProcess = new AtomicBoolean();

    /** Only read when somebody asks, and so not a part of each start. */
    @SuppressWarnings("resource") // only JvmGcMetrics would need to be closed, and isn't among them
    private void watchProcess() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /**
     * A question was answered, or not.
     *
     * @param kind what the message was taken for, such as {@code inquiry}
     */
    public void answered(String kind, String outcome, String mode, long nanos) {
        timer("wegwijzer.answers", "Answers by how they ended", "kind", kind, "outcome", outcome, "mode", mode)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    @Override
    public void took(String stage, long nanos) {
        timer("wegwijzer.stage", "Steps of answers", "stage", stage).record(nanos, TimeUnit.NANOSECONDS);
    }

    /**
     * A request was dealt with.
     *
     * @param route as it is registered, with names in braces; never a path as it was sent
     */
    public void request(String method, String route, int status, long nanos) {
        timer(
                        "wegwijzer.requests",
                        "Requests by route",
                        "method",
                        method,
                        "route",
                        route,
                        "status",
                        Integer.toString(status))
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    /** A request was turned away by a limit. */
    public void refused(String limit) {
        count("wegwijzer.refusals", "Requests turned away by a limit", "limit", limit);
    }

    /** A call to a language model failed; the answer was put together without it. */
    public void modelFailed(String cause) {
        count("wegwijzer.model.failures", "Calls to the language model that failed", "cause", cause);
    }

    /** The knowledge was read anew. */
    public void reloaded(boolean taken) {
        count("wegwijzer.reloads", "Changes of the knowledge", "taken", Boolean.toString(taken));
    }

    /** Watches a number that goes up and down. */
    public void watch(String name, String description, Supplier<Number> number) {
        Gauge.builder("wegwijzer." + name, number).description(description).register(registry);
    }

    private void count(String name, String description, String label, String value) {
        Counter.builder(name)
                .description(description)
                .tag(label, value)
                .register(registry)
                .increment();
    }

    private Timer timer(String name, String description, String... tags) {
        return Timer.builder(name)
                .description(description)
                .tags(tags)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    /** Everything, and what can be said about the process itself, in the text form of Prometheus. */
    public String scrape() {
        if (watchesProcess.compareAndSet(false, true)) {
            watchProcess();
        }
        return registry.scrape();
    }
}
