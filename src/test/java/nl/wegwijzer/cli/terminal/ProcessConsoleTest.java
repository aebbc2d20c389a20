package nl.wegwijzer.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProcessConsoleTest {
    @Test
    void coloursUnlessSomebodyAskedForNone() {
        assertThat(ProcessConsole.mayColour(Map.of("TERM", "xterm"))).isTrue();
        assertThat(ProcessConsole.mayColour(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(ProcessConsole.mayColour(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(ProcessConsole.mayColour(Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void givesNoColourToAnythingButATerminal() {
        // The build reads the output of its tests over a pipe or writes it to a file.
        Console console = ProcessConsole.open(Map.of("TERM", "xterm", "COLUMNS", "70"));

        assertThat(console.colour()).isEqualTo(console.watched());
        assertThat(ProcessConsole.open(Map.of("NO_COLOR", "1")).colour()).isFalse();
    }
}
