package nl.wegwijzer.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** One file of knowledge: its name as editors know it, and its bytes. */
public final class KnowledgeFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final byte[] bytes;
    private final ReadBefore before;

    /** Keeps its own copy of the bytes. */
    public KnowledgeFile(String name, byte[] bytes) {
        this(name, bytes.clone(), ReadBefore.NOTHING);
    }

    /** Keeps the bytes that are given. */
    KnowledgeFile(String name, byte[] bytes, ReadBefore before) {
        this.name = name;
        this.bytes = bytes;
        this.before = before;
    }

    /** A part of it, which is read by itself. */
    public KnowledgeFile part(byte[] some) {
        return new KnowledgeFile(name, some.clone(), before);
    }

    /** The path below the folder of knowledge, with forward slashes. */
    public String name() {
        return name;
    }

    /** What was read of it before. */
    ReadBefore before() {
        return before;
    }

    ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /**
     * The text, without a byte order mark and with line feeds only.
     *
     * @throws KnowledgeException when the bytes aren't UTF-8, with the line of the first wrong byte
     */
    public String text() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            String text = decoder.decode(input).toString();
            String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return unmarked.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            throw new KnowledgeException(List.of(new SourceProblem(
                    name,
                    lineAt(input.position()),
                    "this isn't UTF-8 text; save the file again with encoding \"UTF-8\" in your editor")));
        }
    }

    private int lineAt(int position) {
        int line = 1;
        for (byte b : Arrays.copyOf(bytes, position)) {
            if (b == '\n') {
                line++;
            }
        }
        return line;
    }
}
