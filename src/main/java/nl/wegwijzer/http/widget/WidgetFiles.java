package nl.wegwijzer.http.widget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the files of the widget from the program. */
final class WidgetFiles {
    private WidgetFiles() {}

    static String text(String name) {
        try (InputStream file = WidgetFiles.class.getResourceAsStream("/widget/" + name)) {
            if (file == null) {
                throw new IllegalStateException("widget/" + name + " is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
