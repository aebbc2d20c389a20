package nl.wegwijzer.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a YAML file entry by entry, so that a problem can be reported at its line. */
public final class YamlFile {
    private YamlFile() {}

    /** Made when a file has to be read: most starts need none. */
    private static final class Yaml {
        private static final YAMLMapper MAPPER = YAMLMapper.builder().build();
    }

    /**
     * The entries of a file that is a list or a mapping, in their order.
     *
     * @throws KnowledgeException when the file isn't valid YAML, with the line
     */
    public static List<YamlEntry> entries(KnowledgeFile file) {
        return file.before().entries(file).orElseGet(() -> {
            List<YamlEntry> entries = read(file);
            file.before().note(file, entries);
            return entries;
        });
    }

    private static List<YamlEntry> read(KnowledgeFile file) {
        try (JsonParser parser = Yaml.MAPPER.getFactory().createParser(file.text())) {
            JsonToken start = parser.nextToken();
            if (start == null) {
                return List.of();
            }
            if (start != JsonToken.START_ARRAY && start != JsonToken.START_OBJECT) {
                throw problem(file, 1, "a list (lines that begin with \"- \") or a mapping (\"name: …\") was expected");
            }
            return entries(file, parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw problem(
                    file,
                    line,
                    "this isn't valid YAML: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<YamlEntry> entries(KnowledgeFile file, JsonParser parser) throws IOException {
        List<YamlEntry> entries = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); !token.isStructEnd(); token = parser.nextToken()) {
            int line = parser.currentTokenLocation().getLineNr();
            String key = "";
            if (token == JsonToken.FIELD_NAME) {
                key = parser.currentName();
                parser.nextToken();
            }
            JsonNode value = Yaml.MAPPER.readTree(parser);
            entries.add(new YamlEntry(file.name(), line, key, value));
        }
        return List.copyOf(entries);
    }

    private static KnowledgeException problem(KnowledgeFile file, int line, String message) {
        return new KnowledgeException(List.of(new SourceProblem(file.name(), line, message)));
    }
}
