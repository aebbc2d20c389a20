package nl.wegwijzer.http.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

final class WidgetScriptTest {
    private static final int MOST_BYTES = 12 * 1024;

    private final WidgetScript script = new WidgetScript();

    @Test
    void fitsInTwelveKilobytes() throws IOException {
        System.out.println("widget: " + script.bytes().length + " bytes, " + script.zipped().length + " by gzip");

        assertThat(script.zipped()).hasSizeLessThanOrEqualTo(MOST_BYTES);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(script.zipped())).readAllBytes())
                .isEqualTo(script.bytes());
    }

    @Test
    void isTheSameEveryTimeAndSaysItsDigest() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-384").digest(script.bytes());

        assertThat(script.integrity()).isEqualTo("sha384-" + Base64.getEncoder().encodeToString(digest));
        assertThat(new WidgetScript().version()).isEqualTo(script.version());
    }

    @Test
    void holdsEveryFileOfItsFolder() throws IOException {
        String joined = new String(script.bytes(), StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/widget"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".js")))
                    .isNotEmpty()
                    .allMatch(file -> joined.contains(mark(file)), "has a text of its own in the script");
        }
    }

    /** The longest string of a file, which stays as it is. */
    private static String mark(Path file) {
        return Stream.of(read(file).split("'", -1))
                .filter(part -> part.matches("[a-zA-Z -]{3,}"))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("document.currentScript");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)^ *//.*", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void keepsLiteralsAndShortensOnlyWhatIsItsOwn() {
        String squeezed = Squeezer.script("""
                // A remark.
                const greeting = 'a  = b // no remark';
                const count = items => items.length + +greeting;
                const other = /[a b] = (.*)/;
                const kept = { other, kept: count( greeting ) };
                """);

        assertThat(squeezed)
                .contains("'a  = b // no remark'", "/[a b] = (.*)/", "kept:", ".length + +", "{other,")
                .doesNotContain("remark.", "greeting", "const count");
    }

    @Test
    void writesNoMarkup() {
        assertThat(new String(script.bytes(), StandardCharsets.UTF_8))
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(")
                .doesNotContain("document.cookie", "localStorage");
    }
}
