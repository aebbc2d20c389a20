package nl.wegwijzer.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.testing.Knowledge;

/** What a command gave back: its exit code, and what it said on both channels. */
record Ran(int code, String out, String err) {
    private static final int WIDTH = 80;

    static {
        // As the launcher says it: what this run of the tests has learnt serves its commands too.
        System.setProperty("wegwijzer.prepared", Knowledge.learnt().toString());
    }

    /** Runs a command with a pipe at both ends and nothing in it. */
    static Ran command(String... arguments) {
        return run(Optional.of(""), false, arguments);
    }

    /** Runs a command that reads this from a pipe. */
    static Ran piped(String input, String... arguments) {
        return run(Optional.of(input), false, arguments);
    }

    /** Runs a command for somebody at a keyboard who types nothing. */
    static Ran typed(String... arguments) {
        return run(Optional.empty(), false, arguments);
    }

    /** Runs a command on a terminal that shows colours. */
    static Ran inColour(String... arguments) {
        return run(Optional.of(""), true, arguments);
    }

    private static Ran run(Optional<String> input, boolean colour, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        byte[] bytes = input.orElse("").getBytes(StandardCharsets.UTF_8);
        Console console = new Console(
                new ByteArrayInputStream(bytes),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                input.isEmpty(),
                colour,
                colour,
                WIDTH);
        int code = Main.run(console, arguments);
        return new Ran(code, out.toString(), err.toString());
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
