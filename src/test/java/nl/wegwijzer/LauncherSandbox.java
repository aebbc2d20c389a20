package nl.wegwijzer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A copy of the launcher on a machine where nothing else is installed: PATH has a few basic commands and no Java. */
final class LauncherSandbox {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final List<String> BASIC_COMMANDS = List.of(
            "bash",
            "cat",
            "dirname",
            "find",
            "flock",
            "grep",
            "ln",
            "mkdir",
            "readlink",
            "rm",
            "sed",
            "sh",
            "sleep",
            "touch");

    /** How a run ended, and what it wrote. */
    record Outcome(int status, String output, String errors) {}

    /** A launcher at work. */
    record Running(Process process, Path output, Path errors) {
        Outcome await() throws IOException, InterruptedException {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return new Outcome(process.waitFor(), Files.readString(output), Files.readString(errors));
        }
    }

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private Path command;

    LauncherSandbox(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder).toRealPath();
        command = Files.createDirectories(project()).resolve("wegwijzer");
        Files.copy(Path.of("wegwijzer"), command);
        Files.createDirectories(path());
        var installed = Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin:/bin");
        for (var name : BASIC_COMMANDS) {
            for (var place : installed.split(":", -1)) {
                if (Files.isExecutable(Path.of(place, name)) && Files.notExists(path().resolve(name))) {
                    script(path().resolve(name), "exec '" + Path.of(place, name) + "' \"$@\"");
                }
            }
        }
        environment.put("PATH", path().toString());
        environment.put("HOME", folder.toString());
        environment.put("WEGWIJZER_JDKS", folder.resolve("jdks").toString());
    }

    Path folder() {
        return folder;
    }

    Path project() {
        return folder.resolve("project");
    }

    Path path() {
        return folder.resolve("path");
    }

    void inPath(String name, Path program) throws IOException {
        Files.createSymbolicLink(path().resolve(name), program);
    }

    void script(Path file, String lines) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Writes a file of the project. */
    void file(String name) throws IOException {
        var file = project().resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, name);
    }

    /** Writes a file of the project that, like the folders it is in, is older than whatever is built. */
    void oldFile(String name) throws IOException {
        file(name);
        for (var path = project().resolve(name); path != null && !path.equals(project()); path = path.getParent()) {
            Files.setLastModifiedTime(path, LONG_AGO);
        }
    }

    LauncherSandbox with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    LauncherSandbox calledAs(Path otherCommand) {
        command = otherCommand;
        return this;
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).await();
    }

    /** Starts the launcher from a folder that is not the project's. */
    Running start(String... arguments) throws IOException {
        var line = new ArrayList<String>();
        line.add(command.toString());
        line.addAll(List.of(arguments));
        var output = Files.createTempFile(folder, "output", ".txt");
        var errors = Files.createTempFile(folder, "errors", ".txt");
        var builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Running(builder.start(), output, errors);
    }
}
