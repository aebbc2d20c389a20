package nl.wegwijzer.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Describes the commands that start a server, by hand and for the reason that {@link NamedOption} gives. */
final class PlainCommand {
    private PlainCommand() {}

    /** A command that explains itself and tells its version. */
    static CommandSpec named(String name, Object command, String... description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .name(name)
                .versionProvider(new Main.Version())
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print version information and exit.")
                        .build());
        spec.usageMessage().description(description);
        return spec;
    }

    /** A command that does something, with how it may end: "0:done". */
    static CommandSpec running(String name, Callable<Integer> command, String description, String... exitCodes) {
        CommandSpec spec = named(name, command, description);
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String exitCode : exitCodes) {
            int colon = exitCode.indexOf(':');
            meanings.put(exitCode.substring(0, colon), exitCode.substring(colon + 1));
        }
        spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(meanings);
        return spec;
    }
}
