package nl.wegwijzer.cli.terminal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of this process as they were typed. In the C locale, which most containers have, Java loses every letter
 * that isn't ASCII; Linux still knows them.
 */
public final class Arguments {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private Arguments() {}

    /** The given ones, read anew where Java damaged them. */
    public static String[] asTyped(String[] given) {
        if (System.getProperty("sun.jnu.encoding", "UTF-8").equals("UTF-8")) {
            return given;
        }
        try {
            return lastOf(Files.readAllBytes(COMMAND_LINE), given);
        } catch (IOException e) {
            return given;
        }
    }

    /** The last arguments of a command line whose parts each end with a zero byte; the given ones when it isn't UTF-8. */
    static String[] lastOf(byte[] commandLine, String[] given) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        try {
            for (int at = 0; at < commandLine.length; at++) {
                if (commandLine[at] == 0) {
                    parts.add(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(commandLine, from, at - from))
                            .toString());
                    from = at + 1;
                }
            }
        } catch (CharacterCodingException e) {
            return given;
        }
        return parts.size() < given.length
                ? given
                : parts.subList(parts.size() - given.length, parts.size()).toArray(String[]::new);
    }
}
