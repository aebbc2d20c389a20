package nl.wegwijzer.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wegwijzer.http.BareServer;
import nl.wegwijzer.http.ServerSettings;

/** The program of the process that the real server is compared with. It ends when its standard input does. */
final class BareRoute {
    // Held here: loggers are forgotten with their levels when nobody holds them.
    private static final Logger ROOT = Logger.getLogger("");

    private BareRoute() {}

    /** Serves a constant of as many bytes as its argument says. */
    public static void main(String[] arguments) throws IOException {
        ROOT.setLevel(Level.WARNING);
        byte[] constant = ("\"" + "x".repeat(Math.max(0, Integer.parseInt(arguments[0]) - 2)) + "\"")
                .getBytes(StandardCharsets.UTF_8);
        try (BareServer server = BareServer.start(ServerSettings.on("127.0.0.1", 0), constant)) {
            System.out.println("The bare route answers on http://127.0.0.1:" + server.port());
            System.out.flush();
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }
}
