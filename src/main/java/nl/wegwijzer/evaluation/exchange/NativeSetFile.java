package nl.wegwijzer.evaluation.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.stream.Collectors;
import nl.wegwijzer.evaluation.testset.TestSet;

/** A test set as a file of our own. */
public final class NativeSetFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private NativeSetFile() {}

    /** With name and cases. */
    public static String yaml(TestSet set) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", set.name());
        ArrayNode cases = node.putArray("cases");
        set.cases().forEach(one -> cases.add(NativeCase.of(one)));
        return yaml(node);
    }

    /** One case a line; the name is the file's. */
    public static String jsonLines(TestSet set) {
        return set.cases().stream().map(one -> NativeCase.of(one) + "\n").collect(Collectors.joining());
    }

    /** Any tree as YAML, with quotes only where they are needed. */
    public static String yaml(ObjectNode node) {
        try {
            return YAML.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can always be written", e);
        }
    }
}
