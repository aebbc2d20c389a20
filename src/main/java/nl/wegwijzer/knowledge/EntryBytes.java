package nl.wegwijzer.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Entries of YAML files as bytes. Not as JSON: a parser for that brings calendars, the names of a thousand languages and large numbers
 * with it, which take a sixth of a start.
 */
final class EntryBytes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What a value is. */
    private enum Kind {
        NULL('n'),
        TRUE('t'),
        FALSE('f'),
        TEXT('"'),
        INT('i'),
        DOUBLE('d'),
        LIST('['),
        MAPPING('{');

        private static final Kind[] ALL = values();

        private final char mark;

        Kind(char mark) {
            this.mark = mark;
        }

        static Kind marked(int mark) throws IOException {
            for (Kind kind : ALL) {
                if (kind.mark == mark) {
                    return kind;
                }
            }
            throw new IOException("no value begins with " + mark);
        }
    }

    private EntryBytes() {}

    /** Empty where a value is of a kind that knowledge doesn't hold, such as a number without bounds. */
    static Optional<byte[]> of(List<YamlEntry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(entries.size());
            for (YamlEntry entry : entries) {
                out.writeInt(entry.line());
                write(entry.key(), out);
                if (!write(entry.value(), out)) {
                    return Optional.empty();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("there is always room in memory", e);
        }
        return Optional.of(bytes.toByteArray());
    }

    private static boolean write(JsonNode value, DataOutputStream out) throws IOException {
        Optional<Kind> kind = kindOf(value);
        if (kind.isEmpty()) {
            return false;
        }
        out.writeByte(kind.get().mark);
        switch (kind.get()) {
            case NULL, TRUE, FALSE -> {}
            case TEXT -> write(value.textValue(), out);
            case INT -> out.writeInt(value.intValue());
            case DOUBLE -> out.writeDouble(value.doubleValue());
            case LIST -> {
                out.writeInt(value.size());
                for (JsonNode item : value) {
                    if (!write(item, out)) {
                        return false;
                    }
                }
            }
            case MAPPING -> {
                out.writeInt(value.size());
                for (Map.Entry<String, JsonNode> field : value.properties()) {
                    write(field.getKey(), out);
                    if (!write(field.getValue(), out)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static Optional<Kind> kindOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL -> Optional.of(Kind.NULL);
            case BOOLEAN -> Optional.of(value.booleanValue() ? Kind.TRUE : Kind.FALSE);
            case STRING -> Optional.of(Kind.TEXT);
            case NUMBER ->
                value.isInt() ? Optional.of(Kind.INT) : value.isDouble() ? Optional.of(Kind.DOUBLE) : Optional.empty();
            case ARRAY -> Optional.of(Kind.LIST);
            case OBJECT -> Optional.of(Kind.MAPPING);
            case BINARY, MISSING, POJO -> Optional.empty();
        };
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Empty when these aren't such bytes: whoever spoilt them, the file itself is there. */
    static Optional<List<YamlEntry>> read(String file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            List<YamlEntry> entries = new ArrayList<>();
            for (int left = length(in); left > 0; left--) {
                entries.add(new YamlEntry(file, in.getInt(), readText(in), readValue(in)));
            }
            return in.hasRemaining() ? Optional.empty() : Optional.of(List.copyOf(entries));
        } catch (IOException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static JsonNode readValue(ByteBuffer in) throws IOException {
        return switch (Kind.marked(in.get())) {
            case NULL -> NODES.nullNode();
            case TRUE -> NODES.booleanNode(true);
            case FALSE -> NODES.booleanNode(false);
            case TEXT -> NODES.textNode(readText(in));
            case INT -> NODES.numberNode(in.getInt());
            case DOUBLE -> NODES.numberNode(in.getDouble());
            case LIST -> {
                ArrayNode list = NODES.arrayNode();
                for (int left = length(in); left > 0; left--) {
                    list.add(readValue(in));
                }
                yield list;
            }
            case MAPPING -> {
                ObjectNode mapping = NODES.objectNode();
                for (int left = length(in); left > 0; left--) {
                    mapping.set(readText(in), readValue(in));
                }
                yield mapping;
            }
        };
    }

    private static String readText(ByteBuffer in) throws IOException {
        byte[] letters = new byte[length(in)];
        in.get(letters);
        return new String(letters, StandardCharsets.UTF_8);
    }

    private static int length(ByteBuffer in) throws IOException {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IOException("nothing is " + length + " long here");
        }
        return length;
    }
}
