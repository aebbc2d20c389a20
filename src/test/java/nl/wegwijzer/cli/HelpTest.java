package nl.wegwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijzer.cli.terminal.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

final class HelpTest {
    private static final Pattern VARIABLE = Pattern.compile("WEGWIJZER_[A-Z_]+");
    private static final Pattern DEFAULT =
            Pattern.compile("\\$\\{DEFAULT-VALUE}|default|\\bnone\\b", Pattern.CASE_INSENSITIVE);

    private static Stream<CommandLine> commands() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Console console = new Console(InputStream.nullInputStream(), nowhere, nowhere, false, false, false, 80);
        return all(Main.commandLine(console));
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::all));
    }

    private static Stream<String> paths() {
        return commands().map(command -> command.getCommandSpec().qualifiedName());
    }

    @Test
    void theProgramAloneExplainsItself() {
        Ran ran = Ran.command();

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Usage: wegwijzer").contains("serve", "ask", "chat", "validate", "bench");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void eachCommandHasHelp(String path) {
        List<String> words = List.of((path + " --help").split(" "));
        Ran ran = Ran.command(words.subList(1, words.size()).toArray(String[]::new));

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Usage: " + path);
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void eachOptionNamesItsDefaultAndItsEnvironmentVariable() {
        assertThat(commands().flatMap(HelpTest::faults)).isEmpty();
    }

    private static Stream<String> faults(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .flatMap(option -> fault(option).stream()
                        .map(fault -> command.getCommandSpec().qualifiedName() + " " + option.longestName() + fault));
    }

    /** With what it was declared, by hand or in an annotation: picocli itself only tells what became of that. */
    private static NamedOption.Declared declared(OptionSpec option) {
        return switch (option.userObject()) {
            case NamedOption.Declared declared -> declared;
            case AnnotatedElement element -> {
                Option annotation = element.getAnnotation(Option.class);
                yield new NamedOption.Declared(annotation.defaultValue(), String.join(" ", annotation.description()));
            }
            default -> throw new AssertionError(option);
        };
    }

    private static Optional<String> fault(OptionSpec option) {
        String description = declared(option).description();
        Matcher read = VARIABLE.matcher(declared(option).defaultValue());
        if (!read.find()) {
            return Optional.of(" reads no WEGWIJZER_ variable");
        }
        if (!description.contains(read.group())) {
            return Optional.of(" doesn't name " + read.group() + " in its help");
        }
        return DEFAULT.matcher(description).find() ? Optional.empty() : Optional.of(" doesn't say its default");
    }

    @Test
    void aWrongOptionIsAWrongCall() {
        assertThat(Ran.command("serve", "--prot", "1").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.command("nothing").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.command("serve", "--port", "70000").err()).contains("between 0 and 65535");
    }

    @Test
    void aWrongCallIsNotBuriedUnderTheHelp() {
        Ran ran = Ran.command("serve", "--prot", "1");

        assertThat(ran.errLines()).hasSizeLessThanOrEqualTo(3);
        assertThat(ran.err()).contains("'--prot'").contains("wegwijzer serve --help");
    }

    @Test
    void aSwitchIsOnWhenItIsGivenWhateverItsVariableSays() {
        assertThat(commands()
                        .flatMap(command -> command.getCommandSpec().options().stream())
                        .filter(option -> !option.usageHelp() && !option.versionHelp())
                        .filter(option -> option.type() == boolean.class)
                        .filter(option -> !"true".equals(option.fallbackValue())))
                .isEmpty();
    }
}
