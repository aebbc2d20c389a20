package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real promptfoo below {@code target/promptfoo}, installed by npm when it isn't there. It runs without any network but the
 * loopback: even with telemetry switched off it would send one event home.
 */
final class PromptfooProgram {
    private static final List<String> INSTALL = List.of(
            "npm",
            "install",
            "promptfoo@0.121.20",
            "@libsql/linux-x64-gnu@0.5.29",
            "--omit=optional",
            "--omit=peer",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund");

    /** Refuses every connection that leaves this machine; a test fails when one was tried and not refused. */
    private static final String GUARD = """
            const net = require('node:net');
            const connect = net.Socket.prototype.connect;
            net.Socket.prototype.connect = function (...args) {
              const options = Array.isArray(args[0]) ? args[0][0] : args[0];
              const host = (options && typeof options === 'object' ? options.host : args[1]) || '127.0.0.1';
              if (!['127.0.0.1', '::1', 'localhost'].includes(host)) {
                process.nextTick(() => this.destroy(Object.assign(new Error('blocked: ' + host), { code: 'ECONNREFUSED' })));
                return this;
              }
              return connect.apply(this, args);
            };
            """;

    private final Path folder;

    private PromptfooProgram(Path folder) {
        this.folder = folder;
    }

    /** How promptfoo says that a test ended. */
    enum Ending {
        PASSED,
        FAILED,
        ERROR
    }

    static PromptfooProgram installed(Path folder) throws IOException, InterruptedException {
        if (!Files.exists(folder.resolve("node_modules/promptfoo/package.json"))) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("package.json"), "{\"private\":true}");
            run(folder, INSTALL, Map.of(), 600);
        }
        return new PromptfooProgram(folder);
    }

    /** Runs a configuration; how each test ended, by its description. */
    Map<String, Ending> evaluate(Path configuration) throws IOException, InterruptedException {
        Path results = configuration.resolveSibling("results.json");
        Path guard = Files.writeString(configuration.resolveSibling("guard.cjs"), GUARD);
        List<String> command = List.of(
                folder.resolve("node_modules/.bin/promptfoo").toString(),
                "eval",
                "-c",
                configuration.toString(),
                "-o",
                results.toString(),
                "--no-cache",
                "--no-share",
                "--no-write",
                "--no-progress-bar",
                "--no-table");
        Map<String, String> quiet = Map.of(
                "PROMPTFOO_DISABLE_TELEMETRY", "1",
                "PROMPTFOO_DISABLE_UPDATE", "1",
                "PROMPTFOO_DISABLE_REMOTE_GENERATION", "1",
                "PROMPTFOO_DISABLE_SHARING", "1",
                // Its log files are closed while it still writes to them: then it ends with an error after a good run.
                "PROMPTFOO_DISABLE_DEBUG_LOG", "1",
                "PROMPTFOO_DISABLE_ERROR_LOG", "1",
                "PROMPTFOO_CONFIG_DIR", configuration.resolveSibling("config").toString(),
                "PROMPTFOO_FAILED_TEST_EXIT_CODE", "0",
                "NODE_OPTIONS", "--require " + guard);
        run(folder, command, quiet, 120);
        return endings(JsonMapper.builder().build().readTree(results.toFile()));
    }

    private static Map<String, Ending> endings(JsonNode written) {
        Map<String, Ending> endings = new LinkedHashMap<>();
        for (JsonNode result : written.at("/results/results")) {
            String id = result.at("/testCase/description").asText();
            boolean failed = result.path("failureReason").asInt() == 1;
            endings.put(id, result.path("success").asBoolean() ? Ending.PASSED : failed ? Ending.FAILED : Ending.ERROR);
        }
        return endings;
    }

    private static void run(Path folder, List<String> command, Map<String, String> variables, long seconds)
            throws IOException, InterruptedException {
        Path log = folder.resolve("last.log");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(variables);
        Process process = builder.start();
        boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        if (!ended || process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed:\n" + Files.readString(log));
        }
    }
}
