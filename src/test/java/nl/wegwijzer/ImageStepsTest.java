package nl.wegwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of the Dockerfile, taken without an engine, make a server that starts and is healthy. */
@Tag("interop")
final class ImageStepsTest {
    private static final int JAVA_OF_THE_IMAGE = 25;

    @TempDir
    private Path folder = Path.of("");

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void theImageOfTheDockerfileStartsAndIsHealthy() throws Exception {
        assumeThat(Runtime.version().feature())
                .as("the base images have a Java of %d", JAVA_OF_THE_IMAGE)
                .isGreaterThanOrEqualTo(JAVA_OF_THE_IMAGE);
        Path log = folder.resolve("image.log");
        ProcessBuilder steps = new ProcessBuilder("bash", ".ci/image")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        steps.environment().put("JAVA_HOME", System.getProperty("java.home"));
        steps.environment().put("WEGWIJZER_PORT", String.valueOf(freePort()));

        Process process = steps.start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }

        assertThat(ended && process.exitValue() == 0)
                .as("%s", Files.readString(log))
                .isTrue();
    }
}
