package nl.wegwijzer.cli.terminal;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to. Always UTF-8, whatever the locale says.
 *
 * @param asks whether a person types the input; false for pipes and files
 * @param watched whether a person sees the output; false for pipes and files
 * @param colour whether colours may be used
 * @param width how many characters fit on a line
 */
public record Console(
        InputStream in, PrintWriter out, PrintWriter err, boolean asks, boolean watched, boolean colour, int width) {

    /** The input as text, for reading to its end. */
    public BufferedReader reader() {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** How text is emphasised here. */
    public Style style() {
        return new Style(colour);
    }

    /** Says what went wrong. */
    public void complain(String message) {
        err.println("wegwijzer: " + message);
        err.flush();
    }
}
