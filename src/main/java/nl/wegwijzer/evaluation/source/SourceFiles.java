package nl.wegwijzer.evaluation.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;

/** Opens files for evaluators and reads them as nodes; what isn't well-formed is a problem with its line and column. */
public final class SourceFiles {
    private static final JsonFactory YAML = YAMLMapper.builder().build().getFactory();
    private static final JsonFactory JSON = JsonMapper.builder().build().getFactory();

    private SourceFiles() {}

    /**
     * Opens a file.
     *
     * @throws KnowledgeException when it can't be read
     */
    public static KnowledgeFile open(Path path) {
        try {
            return new KnowledgeFile(path.toString().replace('\\', '/'), Files.readAllBytes(path));
        } catch (IOException e) {
            throw problem(path.toString(), 0, "there is no file here that the program can read; check the name");
        }
    }

    /** The whole of a YAML file; empty when it holds nothing. */
    public static Optional<SourceNode> yaml(KnowledgeFile file) {
        return parse(YAML, file.name(), file.text(), 0);
    }

    /** Every line of a file of JSON lines; empty lines are passed over. */
    public static List<SourceNode> jsonLines(KnowledgeFile file) {
        List<SourceNode> nodes = new ArrayList<>();
        int before = 0;
        for (String line : file.text().split("\n", -1)) {
            if (!line.isBlank()) {
                parse(JSON, file.name(), line, before).ifPresent(nodes::add);
            }
            before++;
        }
        return List.copyOf(nodes);
    }

    private static Optional<SourceNode> parse(JsonFactory format, String name, String text, int linesBefore) {
        try (JsonParser parser = format.createParser(text)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            SourceNode node = new SourceNodeReader(parser, linesBefore).read();
            if (parser.nextToken() != null) {
                int line = parser.currentTokenLocation().getLineNr() + linesBefore;
                throw problem(name, line, "a second document begins here; one file holds one");
            }
            return Optional.of(node);
        } catch (JsonProcessingException e) {
            throw malformed(format, name, linesBefore, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KnowledgeException malformed(
            JsonFactory format, String name, int linesBefore, JsonProcessingException cause) {
        String kind = format.equals(YAML) ? "YAML" : "JSON";
        String reason = cause.getOriginalMessage()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .collect(Collectors.joining("; "));
        if (cause.getLocation() == null) {
            return problem(name, linesBefore + 1, "this isn't valid " + kind + ": " + reason);
        }
        int line = cause.getLocation().getLineNr() + linesBefore;
        int column = cause.getLocation().getColumnNr();
        return problem(name, line, "column " + column + ": this isn't valid " + kind + ": " + reason);
    }

    private static KnowledgeException problem(String file, int line, String message) {
        return new KnowledgeException(List.of(new SourceProblem(file, line, message)));
    }
}
