package nl.wegwijzer.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import nl.wegwijzer.app.Application;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Works out beforehand what starts would work out anew. The launcher runs it after a build and before {@link WarmUpCommand}: of what
 * Java loads here, a start needs nothing.
 */
final class PrepareCommand implements Callable<Integer> {
    /** How it is called. */
    static final String NAME = "prepare";

    private final InstantSource clock;
    private final KnowledgeOptions knowledge = new KnowledgeOptions();

    PrepareCommand(InstantSource clock) {
        this.clock = clock;
    }

    CommandSpec spec() {
        CommandSpec spec = PlainCommand.running(
                NAME,
                this,
                "Work out what later starts needn't, for the launcher.",
                "0:done",
                "1:the guide can't be used");
        spec.usageMessage().hidden(true);
        knowledge.addTo(spec);
        return spec;
    }

    @Override
    public Integer call() {
        Application.prepare(knowledge.inMemory(), clock);
        return ExitCode.OK;
    }
}
