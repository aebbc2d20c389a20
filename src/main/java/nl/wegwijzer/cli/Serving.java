package nl.wegwijzer.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.app.LiveApplication;
import nl.wegwijzer.app.Running;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.assistant.RecentConversations;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.http.Backend;
import nl.wegwijzer.http.ChatServer;
import nl.wegwijzer.http.Operations;
import nl.wegwijzer.http.ServerSettings;
import nl.wegwijzer.http.site.Sites;
import nl.wegwijzer.insights.Insights;
import nl.wegwijzer.knowledge.Meanwhile;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.model.ModelListener;
import nl.wegwijzer.operation.Chores;
import nl.wegwijzer.operation.Pause;
import nl.wegwijzer.operation.PauseSwitch;
import nl.wegwijzer.operation.SteadyClock;
import nl.wegwijzer.operation.Telemetry;
import nl.wegwijzer.search.PassageIndex;

/** A server, and everything that has to be done while it runs. */
final class Serving implements AutoCloseable {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final AtomicReference<Optional<LiveApplication>> application = new AtomicReference<>(Optional.empty());
    private final Telemetry telemetry = new Telemetry();
    private final Chores chores = new Chores();
    private final RecentConversations conversations;
    private final Optional<PauseSwitch> pause;
    private final Optional<Insights> insights;
    private final ChatServer server;

    private Serving(
            ServerSettings settings,
            Sites sites,
            LimitOptions limits,
            OperatorOptions operators,
            Settings knowledge,
            InstantSource clock)
            throws IOException {
        this.conversations = new RecentConversations(new SteadyClock(clock, System::nanoTime));
        this.pause = operators.pauseSwitch();
        this.insights = operators.insights(clock);
        Operations operations = new Operations(
                limits.limits(),
                limits.trustedProxies(),
                limits.proxyHeader(),
                operators.operators(),
                telemetry,
                this::paused,
                this::editProblems,
                new Counted(insights));
        // The guide is read while the server starts: health tells at once that it isn't ready yet.
        Meanwhile<LiveApplication> reading = Meanwhile.reading(() -> live(knowledge, clock));
        this.server = ChatServer.start(settings, sites, operations, this::backend);
        application.set(Optional.of(opened(reading)));
        schedule(operators.watch());
    }

    /**
     * Starts; returns when questions are answered.
     *
     * @throws nl.wegwijzer.knowledge.KnowledgeException when the guide can't be used
     * @throws nl.wegwijzer.http.ListenException when it can't listen there
     * @throws IOException when the insights can't be read
     */
    static Serving start(
            ServerSettings settings,
            Sites sites,
            LimitOptions limits,
            OperatorOptions operators,
            Settings knowledge,
            InstantSource clock)
            throws IOException {
        return new Serving(settings, sites, limits, operators, knowledge, clock);
    }

    private LiveApplication live(Settings knowledge, InstantSource clock) {
        Settings settings = knowledge.heardBy(this::called);
        Running running = Running.of(settings, clock, conversations, telemetry, () -> paused().allowsWriting());
        return new LiveApplication(settings.knowledge(), () -> Application.open(settings, running), this::retire);
    }

    private Pause paused() {
        return pause.map(PauseSwitch::get).orElse(Pause.NONE);
    }

    private void called(String ending, Duration took, int tokens) {
        if (ModelListener.failed(ending)) {
            telemetry.modelFailed(ending);
        }
    }

    private LiveApplication opened(Meanwhile<LiveApplication> reading) {
        try {
            return reading.read();
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private Backend backend() {
        return application
                .get()
                .map(LiveApplication::get)
                .map(current -> Backend.of(current.assistant(), current.retriever()))
                .orElseThrow(Backend::starting);
    }

    private List<String> editProblems() {
        return application.get().stream()
                .flatMap(current -> current.problems().stream())
                .map(SourceProblem::toString)
                .toList();
    }

    /** Closes it after the last answer from it. Until then only its index is held: an editor may save every few seconds. */
    private void retire(Application old) {
        PassageIndex index = old.index();
        server.whenAnswered(() -> chores.soon(index::close));
    }

    private void schedule(boolean watch) {
        telemetry.watch("conversations", "Conversations in memory", conversations::size);
        chores.every(MINUTE, conversations::sweep);
        pause.ifPresent(file -> {
            telemetry.watch(
                    "paused", "1 while the chat is stopped", () -> file.get().allowsChat() ? 0 : 1);
            chores.every(SECOND, file::check);
        });
        insights.ifPresent(counting -> {
            telemetry.watch("insights.failing", "1 while insights can't be written", () -> counting.failing() ? 1 : 0);
            chores.every(MINUTE, counting::flush);
        });
        if (watch) {
            chores.every(SECOND, this::look);
        }
    }

    private void look() {
        application.get().ifPresent(current -> {
            switch (current.check()) {
                case NONE -> {}
                case TAKEN -> telemetry.reloaded(true);
                case REFUSED -> telemetry.reloaded(false);
            }
        });
    }

    /** The address to open in a browser. */
    URI address() {
        return server.address();
    }

    /** Finishes what is under way, and writes what was counted. */
    @Override
    public void close() {
        server.close();
        chores.close();
        insights.ifPresent(Insights::flush);
    }

    /** Counts where insights were asked for. */
    private record Counted(Optional<Insights> insights) implements Operations.Counting {
        @Override
        public void answered(String kind, String masked, Reply reply) {
            insights.ifPresent(counting -> counting.answered(kind, masked, reply));
        }

        @Override
        public void rated(String messageId, boolean up) {
            insights.ifPresent(counting -> counting.rated(messageId, up));
        }
    }
}
