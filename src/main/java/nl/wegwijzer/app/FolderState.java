package nl.wegwijzer.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the files of a folder look like from outside; another state means that something was edited. */
record FolderState(Map<String, Stamp> files) {
    record Stamp(FileTime changed, long size) {}

    /** Of everything in it but hidden files, which editors use while they write. */
    static FolderState of(Path folder) {
        Map<String, Stamp> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .forEach(file -> stamp(file, files));
        } catch (IOException | UncheckedIOException e) {
            // In the middle of a change; the next look finds it settled, or gone for good, and then opening says so.
            files.put("", new Stamp(FileTime.fromMillis(0), -1));
        }
        return new FolderState(files);
    }

    private static void stamp(Path file, Map<String, Stamp> files) {
        try {
            files.put(file.toString(), new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
