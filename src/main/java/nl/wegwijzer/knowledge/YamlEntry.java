package nl.wegwijzer.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * One entry of a YAML file, with the place where it stands.
 *
 * @param file the file's name
 * @param line where the entry begins, counted from 1
 * @param key the entry's key when the file is a mapping; empty when it is a list
 * @param value what it holds
 */
public record YamlEntry(String file, int line, String key, JsonNode value) {

    /** The text of a field; empty when it is absent. */
    public String text(String field) {
        return value.path(field).asText("").strip();
    }

    /** The values of a field that is a list or a line with commas; empty when it is absent. */
    public List<String> values(String field) {
        JsonNode node = value.path(field);
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(item -> item.asText().strip())
                    .filter(item -> !item.isEmpty())
                    .toList();
        }
        return Arrays.stream(node.asText("").split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** A problem at this entry. */
    public SourceProblem problem(String message) {
        return new SourceProblem(file, line, message);
    }
}
