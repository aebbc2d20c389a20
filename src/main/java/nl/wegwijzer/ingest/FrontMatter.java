package nl.wegwijzer.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;

/**
 * The lines between two {@code ---} at the top of a guide file, and the Markdown that follows.
 *
 * @param bodyLine the line of the file on which the body begins, counted from 1
 */
record FrontMatter(Map<String, YamlEntry> fields, String body, int bodyLine) {
    private static final String FENCE = "---\n";

    static FrontMatter of(KnowledgeFile file) {
        String text = file.text();
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            throw new KnowledgeException(List.of(new SourceProblem(
                    file.name(),
                    1,
                    "the file doesn't begin with front matter; put lines such as \"domein: 4\", \"titel: …\" and"
                            + " \"taal: nl\" at the top, between two lines of ---")));
        }
        // The opening fence stays as the start of a YAML document, so that line numbers are those of the file.
        String yaml = text.substring(0, end + 1);
        String body = text.substring(end + 1 + FENCE.length());
        Map<String, YamlEntry> fields = new HashMap<>();
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        for (YamlEntry entry : YamlFile.entries(file.part(bytes))) {
            fields.put(entry.key(), entry);
        }
        return new FrontMatter(fields, body, (int) yaml.lines().count() + 2);
    }

    /** A field's value; empty when it is absent. */
    String text(String field) {
        YamlEntry entry = fields.get(field);
        return entry == null ? "" : entry.value().asText("").strip();
    }

    /** The line of a field in the file; the first line when it is absent. */
    int line(String field) {
        YamlEntry entry = fields.get(field);
        return entry == null ? 1 : entry.line();
    }

    /** A field that maps names to addresses; empty when it is absent. */
    Map<String, String> links(String field) {
        YamlEntry entry = fields.get(field);
        Map<String, String> links = new HashMap<>();
        if (entry != null) {
            entry.value()
                    .properties()
                    .forEach(link -> links.put(link.getKey(), link.getValue().asText("")));
        }
        return links;
    }
}
