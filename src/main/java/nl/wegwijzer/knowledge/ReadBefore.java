package nl.wegwijzer.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What YAML files say, as JSON, beside the program: to read their half a megabyte of YAML is a third of a start.
 *
 * @param place where it lies
 * @param keeping whether everything is read anew, and kept
 */
record ReadBefore(Prepared place, boolean keeping) {
    static final ReadBefore NOTHING = new ReadBefore(Prepared.NOTHING, false);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "read";

    /** The entries of a file with these very contents; empty when they weren't kept. */
    Optional<List<YamlEntry>> entries(KnowledgeFile file) {
        return keeping
                ? Optional.empty()
                : place.kept(NAME, List.of(file)).flatMap(bytes -> entries(file.name(), bytes));
    }

    private static Optional<List<YamlEntry>> entries(String file, byte[] bytes) {
        try {
            List<YamlEntry> entries = new ArrayList<>();
            for (JsonNode entry : JSON.readTree(bytes)) {
                entries.add(
                        new YamlEntry(file, entry.path(0).asInt(), entry.path(1).asText(), entry.path(2)));
            }
            return Optional.of(List.copyOf(entries));
        } catch (JsonProcessingException e) {
            // Whoever spoilt it, the file itself is there.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes what a file says, where that is to be kept. */
    void note(KnowledgeFile file, List<YamlEntry> entries) {
        if (keeping) {
            ArrayNode all = JSON.createArrayNode();
            entries.forEach(
                    entry -> all.addArray().add(entry.line()).add(entry.key()).add(entry.value()));
            try {
                place.keep(NAME, List.of(file), JSON.writeValueAsBytes(all));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
