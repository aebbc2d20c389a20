package nl.wegwijzer.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own. */
final class ChildServer implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://[^\\s:]+:(\\d+)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final int PATIENCE_SECONDS = 20;
    private static final double KILOBYTES = 1024.0;

    private final Process process;
    private final BufferedReader output;
    private final Thread end;
    private final int port;
    private final long started;
    private final double readySeconds;

    private ChildServer(Process process, BufferedReader output, long started) throws IOException {
        this.process = process;
        this.output = output;
        this.started = started;
        this.end = new Thread(process::destroy, "end of the server");
        Runtime.getRuntime().addShutdownHook(end);
        this.port = port(output);
        this.readySeconds = secondsSinceStart();
    }

    /** Starts it and waits for the line with its address. What it complains about goes to our own standard error. */
    static ChildServer start(List<String> command) throws IOException {
        long started = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        return new ChildServer(
                process,
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)),
                started);
    }

    private static int port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return Integer.parseInt(address.group(1));
            }
        }
        throw new IOException("the server didn't start; it says why above");
    }

    int port() {
        return port;
    }

    /** From starting the process to its line that it answers. */
    double readySeconds() {
        return readySeconds;
    }

    double secondsSinceStart() {
        return (System.nanoTime() - started) / 1e9;
    }

    /** What of it is in memory, in megabytes; empty where there is no /proc. */
    Optional<Double> residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return Optional.empty();
        }
        Matcher resident = RESIDENT.matcher(Files.readString(status));
        return resident.find() ? Optional.of(Long.parseLong(resident.group(1)) / KILOBYTES) : Optional.empty();
    }

    /** Ends it as a power cut would: nothing of it runs any more afterwards. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
        output.close();
        Runtime.getRuntime().removeShutdownHook(end);
    }
}
