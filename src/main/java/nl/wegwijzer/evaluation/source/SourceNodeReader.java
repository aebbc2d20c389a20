package nl.wegwijzer.evaluation.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the tokens of a parser into nodes. */
final class SourceNodeReader {
    private final JsonParser parser;
    private final int linesBefore;

    /** For a text that begins after a number of lines of its file. */
    SourceNodeReader(JsonParser parser, int linesBefore) {
        this.parser = parser;
        this.linesBefore = linesBefore;
    }

    /** Reads the value that begins at the parser's current token. */
    SourceNode read() throws IOException {
        JsonLocation place = parser.currentTokenLocation();
        int line = place.getLineNr() + linesBefore;
        int column = place.getColumnNr();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return mapping(line, column);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return sequence(line, column);
        }
        return parser.currentToken() == JsonToken.VALUE_NULL
                ? new SourceNode.Absent(line, column)
                : new SourceNode.Scalar(line, column, parser.getText());
    }

    private SourceNode mapping(int line, int column) throws IOException {
        Map<String, SourceNode> fields = new LinkedHashMap<>();
        List<SourceNode.Key> keys = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            keys.add(new SourceNode.Key(key, parser.currentTokenLocation().getLineNr() + linesBefore));
            parser.nextToken();
            fields.putIfAbsent(key, read());
        }
        return new SourceNode.Mapping(line, column, Collections.unmodifiableMap(fields), List.copyOf(keys));
    }

    private SourceNode sequence(int line, int column) throws IOException {
        List<SourceNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read());
        }
        return new SourceNode.Sequence(line, column, List.copyOf(items));
    }
}
