package nl.wegwijzer.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * An option of several commands, and what was said for it on the command line or, else, in its environment variable. It is made
 * by hand: what annotations say is found out by reflection, which would take an eighth of the time that a server starts in.
 *
 * @param <T> what was said, once the command line was read
 */
final class NamedOption<T> {
    private final OptionSpec spec;

    private NamedOption(OptionSpec.Builder builder) {
        this.spec = builder.build();
    }

    /** What an option was declared with, before anything was filled in. */
    record Declared(String defaultValue, String description) {}

    /**
     * An option with a value.
     *
     * @param preset what holds when nothing was said
     */
    static <T> NamedOption<T> of(Class<T> type, String name, String label, String preset, String... description) {
        return new NamedOption<>(builder(name, preset, description).type(type).paramLabel(label));
    }

    static NamedOption<String> text(String name, String label, String preset, String... description) {
        return of(String.class, name, label, preset, description);
    }

    static NamedOption<Integer> number(String name, int preset, String... description) {
        return of(Integer.class, name, "N", Integer.toString(preset), description);
    }

    /** An option with several values, separated by commas. */
    static NamedOption<List<String>> texts(String name, String label, String preset, String... description) {
        return new NamedOption<>(builder(name, preset, description)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .paramLabel(label));
    }

    /** An option that is off unless it is named. */
    static NamedOption<Boolean> flag(String name, String... description) {
        return new NamedOption<>(
                builder(name, "false", description).type(boolean.class).fallbackValue("true"));
    }

    private static OptionSpec.Builder builder(String name, String preset, String... description) {
        String variable =
                "WEGWIJZER_" + name.substring(2).toUpperCase(Locale.ROOT).replace('-', '_');
        String defaultValue = "${env:" + variable + ":-" + preset + "}";
        return OptionSpec.builder(name)
                .defaultValue(defaultValue)
                .description(description)
                .userObject(new Declared(defaultValue, String.join(" ", description)));
    }

    /** What was said. */
    T value() {
        return spec.getValue();
    }

    void addTo(CommandSpec command) {
        command.addOption(spec);
    }

    /** A complaint about the command line that this option is part of. */
    ParameterException wrong(String message) {
        return new ParameterException(spec.command().commandLine(), message);
    }

    /** The same about what somebody else found. */
    ParameterException wrong(RuntimeException found) {
        return new ParameterException(spec.command().commandLine(), String.valueOf(found.getMessage()), found);
    }
}
