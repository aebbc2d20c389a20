package nl.wegwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the launcher in a project whose Java and Maven are scripts that say how they were called. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
    private static final String JAVA = "echo \"JAVA_HOME=$JAVA_HOME\"; for a; do echo \"[$a]\"; done";
    private static final String MAVEN =
            "mkdir -p target; echo x >> builds; echo \"Maven $*\"; echo jar > target/wegwijzer.jar; test ! -e broken";

    @TempDir
    private Path folder;

    private LauncherSandbox sandbox;
    private Path project;
    private Path jar;

    @BeforeEach
    void makeProject() throws IOException {
        sandbox = new LauncherSandbox(folder.resolve("a folder"));
        project = sandbox.project();
        jar = project.resolve("target/wegwijzer.jar");
        sandbox.script(project.resolve("mvnw"), MAVEN);
        for (var file :
                List.of("pom.xml", "src/main/A.java", "knowledge/a.yaml", "knowledge/guide/3.md", "prompts/a.md")) {
            sandbox.oldFile(file);
        }
    }

    @Test
    void takesTheNewestJdkAlthoughPathOffersAnOlderOne() throws Exception {
        sandbox.inPath("java", jdk("old", "17.0.15").resolve("bin/java"));
        jdk("jdks/a", "21.0.9");
        jdk("jdks/b", "25.0.3");
        jdk("jdks/c", "25.0.1");

        var outcome = sandbox.run("ask");

        assertThat(outcome.status()).as(outcome.errors()).isZero();
        assertThat(outcome.output()).contains("JAVA_HOME=" + sandbox.folder().resolve("jdks/b") + "\n");
    }

    @Test
    void saysWhatToInstallWhenEveryJavaIsTooOld() throws Exception {
        sandbox.inPath("java", jdk("old", "1.8.0_452").resolve("bin/java"));
        jdk("jdks/a", "17.0.15");

        var outcome = sandbox.run("ask");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.errors())
                .contains("no JDK of version 21 or later", "Java 17.0.15", "apt-get install", "brew install", "wsl");
        assertThat(project.resolve("builds")).doesNotExist();
    }

    @Test
    void runsWhatIsBuiltOnAJreButDoesNotBuildOnOne() throws Exception {
        Files.delete(jdk("jdks/a", "25.0.3").resolve("bin/javac"));

        assertThat(sandbox.run("ask").errors()).contains("it is a JRE, and building needs a JDK");

        sandbox.file("target/wegwijzer.jar");
        assertThat(sandbox.run("ask").status()).isZero();
    }

    @Test
    void buildsOnceWhenNothingChanges() throws Exception {
        jdk("jdks/a", "25.0.3");

        assertThat(sandbox.run("ask").errors()).contains("Building (first use");
        assertThat(sandbox.run("ask").errors()).isEmpty();
        touchAfterBuild("knowledge/guide/3.md");
        assertThat(sandbox.run("ask").errors()).isEmpty();

        assertThat(builds()).isEqualTo(1);
    }

    /** A deleted file shows in the time of its folder. */
    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "src/main/A.java", "src/main", "knowledge/a.yaml", "knowledge", "prompts/a.md"})
    void buildsAgainWhenAPartIsNewerThanTheJar(String part) throws Exception {
        jdk("jdks/a", "25.0.3");
        sandbox.run("ask");
        touchAfterBuild(part);

        assertThat(sandbox.run("ask").errors()).contains("Building (something changed)");

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void noticesWhatChangesDuringTheBuild() throws Exception {
        jdk("jdks/a", "25.0.3");
        sandbox.script(
                project.resolve("mvnw"),
                MAVEN + "; touch -t 209801010000 src/main/A.java; touch -t 209901010000 target/wegwijzer.jar");
        sandbox.run("ask");

        assertThat(sandbox.run("ask").errors()).contains("Building");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoAtOnceBuildOnce(boolean withFlock) throws Exception {
        jdk("jdks/a", "25.0.3");
        if (!withFlock) {
            Files.delete(sandbox.path().resolve("flock"));
        }

        sandbox.script(
                project.resolve("mvnw"), MAVEN + "; n=0; until test -e go || test $n = 3000000; do n=$((n+1)); done");

        var first = sandbox.start("ask");
        awaitText(project.resolve("builds"), "x");
        var second = sandbox.start("ask");
        awaitText(second.errors(), "Waiting for another wegwijzer");
        sandbox.file("go");

        assertThat(first.await().status()).isZero();
        assertThat(second.await().status()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void passesArgumentsOnAsTheyAre() throws Exception {
        jdk("jdks/a", "25.0.3");

        var outcome = sandbox.with("WEGWIJZER_JAVA_OPTIONS", "-Xmx99m -Da=*").run("ask", "Wat nu, met 'dit'?", "", "*");

        assertThat(outcome.output())
                .contains("[-Dwegwijzer.home=" + project + "]\n", "[-Xmx99m]\n[-Da=*]\n")
                .endsWith("[-jar]\n[" + jar + "]\n[ask]\n[Wat nu, met 'dit'?]\n[]\n[*]\n");
    }

    @Test
    void worksThroughASymbolicLink() throws Exception {
        jdk("jdks/a", "25.0.3");
        var link = Files.createSymbolicLink(folder.resolve("link"), project.resolve("wegwijzer"));

        var outcome = sandbox.calledAs(link).run("ask");

        assertThat(outcome.output()).contains("[-Dwegwijzer.home=" + project + "]");
    }

    @Test
    void showsTheOutputOfABuildThatFailsAndLeavesNoJar() throws Exception {
        jdk("jdks/a", "25.0.3");
        sandbox.file("broken");

        var outcome = sandbox.run("ask");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).contains("Maven -B -q -ntp -Dquick package", "the build failed");
        assertThat(jar).doesNotExist();
    }

    @Test
    void doesNotBelieveTheJarOfABuildThatWasKilled() throws Exception {
        jdk("jdks/a", "25.0.3");
        sandbox.script(project.resolve("mvnw"), MAVEN + "; kill -9 $PPID");
        sandbox.run("ask");
        assertThat(jar).exists();
        sandbox.script(project.resolve("mvnw"), MAVEN);

        assertThat(sandbox.run("ask").errors()).contains("Building");
    }

    @Test
    void testRunsEveryCheckWithTheOptionsGiven() throws Exception {
        jdk("jdks/a", "25.0.3");
        sandbox.script(sandbox.path().resolve("chromium"), "echo Chromium 1");

        var passed = sandbox.run("test", "-Dtest=A*Test");
        sandbox.file("broken");
        var failed = sandbox.with("CI", "true").run("test");

        assertThat(passed.output()).contains("Maven -B -ntp verify -Dtest=A*Test\n", "all checks passed, after 0 min");
        assertThat(passed.status()).isZero();
        assertThat(failed.output()).contains("Maven -B -ntp -Dstyle.color=never verify\n", "FAILED, after");
        assertThat(failed.status()).isEqualTo(1);
    }

    @Test
    void testPrintsTheCommandThatInstallsABrowser() throws Exception {
        jdk("jdks/a", "25.0.3");
        apt("echo not to be called; exit 1");
        sandbox.script(sandbox.path().resolve("id"), "echo 1000");

        var outcome = sandbox.run("test");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.errors())
                .contains(
                        "sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium fonts-liberation");
    }

    @Test
    void testInstallsABrowserWhenItMay() throws Exception {
        jdk("jdks/a", "25.0.3");
        apt("echo \"$*\" >> apt; case \"$*\" in *chromium*) ln -s '"
                + sandbox.path().resolve("touch") + "' '" + sandbox.path().resolve("chromium") + "';; esac");
        sandbox.script(sandbox.path().resolve("id"), "echo 0");

        var outcome = sandbox.run("test");

        assertThat(outcome.status()).as(outcome.errors()).isZero();
        assertThat(outcome.errors()).contains("installing what the tests need: chromium fonts-liberation");
        assertThat(builds()).isEqualTo(1);
    }

    private void apt(String aptGet) throws IOException {
        sandbox.script(sandbox.path().resolve("apt-get"), aptGet);
        sandbox.script(sandbox.path().resolve("apt-cache"), "echo '  Candidate: 1.0'");
    }

    private Path jdk(String name, String version) throws IOException {
        var home = sandbox.folder().resolve(name);
        sandbox.script(home.resolve("bin/java"), JAVA);
        sandbox.script(home.resolve("bin/javac"), "exit 1");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private void touchAfterBuild(String part) throws IOException {
        Instant built = Files.getLastModifiedTime(jar).toInstant();
        Files.setLastModifiedTime(project.resolve(part), FileTime.from(built.plusSeconds(60)));
    }

    private static void awaitText(Path file, String text) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!Files.exists(file) || !Files.readString(file).contains(text)) {
            assertThat(System.nanoTime())
                    .as("time at which " + file + " has '" + text + "'")
                    .isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private int builds() throws IOException {
        return Files.readAllLines(project.resolve("builds")).size();
    }
}
