package nl.wegwijzer.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends malformed requests to a server in a process of its own, and looks what is left of them in it. */
public final class Fuzz {
    private static final int THREADS = 8;
    private static final int WARM_UP = 2_000;
    private static final int STATUS_END = 12;
    private static final int TIMEOUT_MILLIS = 5_000;

    private final Path knowledge;
    private final int requests;
    private final long seed;
    private final JavaCommand java;
    private final Consumer<String> progress;

    /**
     * Prepares a run.
     *
     * @param requests how many are sent
     * @param progress is told what is under way
     */
    public Fuzz(Path knowledge, int requests, long seed, JavaCommand java, Consumer<String> progress) {
        this.knowledge = knowledge;
        this.requests = requests;
        this.seed = seed;
        this.java = java;
        this.progress = progress;
    }

    /** Runs it, after a warm-up of the same kind: what Java loads and compiles at first is no leak. */
    public FuzzReport run() throws IOException, InterruptedException {
        try (ChildServer server = ChildServer.start(java.program(Bench.unlimited(knowledge)))) {
            Map<Integer, Long> statuses = new TreeMap<>();
            progress.accept("malformed requests: warming up");
            send(server.port(), WARM_UP, seed, new TreeMap<>());
            FuzzReport.State before = state(server);
            progress.accept("malformed requests: measuring");
            send(server.port(), requests, seed + 1, statuses);
            FuzzReport.State after = state(server);
            int status;
            try (KeepAliveClient client = new KeepAliveClient(server.port())) {
                status = client.ask("Hoe betrek ik ouders bij school?").status();
            }
            return new FuzzReport(requests, statuses, before, after, status);
        }
    }

    private static void send(int port, int count, long seed, Map<Integer, Long> statuses) {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                BadRequests bad = new BadRequests(seed * THREADS + thread);
                int share = count / THREADS + (thread < count % THREADS ? 1 : 0);
                threads.execute(() -> {
                    for (int i = 0; i < share; i++) {
                        int status = send(port, bad.next());
                        synchronized (statuses) {
                            statuses.merge(status, 1L, Long::sum);
                        }
                    }
                });
            }
        }
    }

    /** The status; 0 when the server hung up without one, -1 when it let us wait. */
    private static int send(int port, byte[] request) {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            // No remains of a hundred thousand connections in the tables of this machine.
            socket.setSoLinger(true, 0);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            String line = new String(socket.getInputStream().readNBytes(STATUS_END), StandardCharsets.ISO_8859_1);
            return line.startsWith("HTTP/1.1 ") ? Integer.parseInt(line.substring(STATUS_END - 3)) : 0;
        } catch (SocketTimeoutException e) {
            return -1;
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    private static FuzzReport.State state(ChildServer server) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/metrics"))
                    .build();
            String metrics = client.send(request, BodyHandlers.ofString()).body();
            for (int look = 0; look < 100 && number(metrics, "wegwijzer_connections") > 1; look++) {
                TimeUnit.MILLISECONDS.sleep(100);
                metrics = client.send(request, BodyHandlers.ofString()).body();
            }
            return new FuzzReport.State(
                    number(metrics, "jvm_threads_live_threads"),
                    number(metrics, "wegwijzer_connections"),
                    server.residentMegabytes().orElse(0.0));
        }
    }

    private static double number(String metrics, String name) {
        Matcher line =
                Pattern.compile("^" + name + " (\\S+)$", Pattern.MULTILINE).matcher(metrics);
        return line.find() ? Double.parseDouble(line.group(1)) : -1;
    }
}
