package nl.wegwijzer.evaluation.exchange.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.SourceProblem;

/**
 * The text of a table, with line feeds only.
 *
 * @param warnings about its encoding
 */
record SheetText(String text, List<String> warnings) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String SAVE = "save it again as \"CSV UTF-8\"";

    static SheetText decode(String file, byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw problem(file, "this is UTF-16 text (\"Unicode text\" in Excel); " + SAVE);
        }
        Optional<String> utf8 = decode(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new SheetText(plain(utf8.get()), List.of());
        }
        String windows = decode(bytes, WINDOWS_1252)
                .orElseThrow(() -> problem(file, "this is neither UTF-8 nor Windows-1252 text; " + SAVE));
        return new SheetText(
                plain(windows),
                List.of(
                        "the file isn't UTF-8 and was read as Windows-1252, as Excel saves plain \"CSV\": check letters such"
                                + " as é, ë and €, or " + SAVE));
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static KnowledgeException problem(String file, String message) {
        return new KnowledgeException(List.of(new SourceProblem(file, 0, message)));
    }
}
