package nl.wegwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import nl.wegwijzer.cli.terminal.Console;
import org.junit.jupiter.api.Test;

/** The assistant as it is, over the dev split of the shipped set, against the committed gate. */
final class ShippedGateHoldsTest {
    @Test
    void theDevSplitPassesItsGate() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), false, false, false, 100);

        int code = Main.run(console, "evaluate", "knowledge/testsets/dev.yaml", "--parallel", "2");

        assertThat(code).as("%s%n%s", out, err).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("gate: passed");
    }
}
