package nl.wegwijzer.evaluation.testset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TestSetSchemaTest {
    private static final JsonNode SCHEMA = schema();

    private static JsonNode schema() {
        try (InputStream stream = TestSet.class.getResourceAsStream("/evaluation/testset.schema.json")) {
            return JsonMapper.builder().build().readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> keys(String definition) {
        return SCHEMA.path("$defs")
                .path(definition)
                .path("properties")
                .propertyStream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> choices(String definition, String field) {
        List<String> choices = new ArrayList<>();
        SCHEMA.path("$defs")
                .path(definition)
                .path("properties")
                .path(field)
                .path("enum")
                .forEach(choice -> choices.add(choice.asText()));
        return choices;
    }

    @Test
    void theSchemaKnowsTheReadersKeysAndNoOthers() {
        assertThat(keys("set")).containsExactlyInAnyOrderElementsOf(TestSetReader.SET_KEYS);
        assertThat(keys("case")).containsExactlyInAnyOrderElementsOf(TestCaseReader.KEYS);
        assertThat(keys("expect")).containsExactlyInAnyOrderElementsOf(ExpectationReader.KEYS);
        assertThat(keys("citations")).containsExactlyInAnyOrderElementsOf(ExpectationReader.CITATION_KEYS);
        assertThat(keys("nugget")).containsExactlyInAnyOrderElementsOf(ExpectationReader.NUGGET_KEYS);
    }

    @Test
    void theSchemaKnowsEveryOutcomeAndSeverity() {
        assertThat(choices("expect", "outcome"))
                .containsExactlyElementsOf(
                        Arrays.stream(Outcome.values()).map(Outcome::wireName).toList());
        assertThat(choices("case", "severity"))
                .containsExactlyElementsOf(
                        Arrays.stream(Severity.values()).map(Severity::wireName).toList());
    }

    static Stream<Path> shippedSets() throws IOException {
        Path shipped = Path.of("knowledge/testsets");
        List<Path> files = new ArrayList<>(List.of(Path.of("src/test/resources/evaluation/example.yaml")));
        if (Files.isDirectory(shipped)) {
            try (Stream<Path> found = Files.list(shipped)) {
                found.filter(file -> file.toString().matches(".*/(dev|test)\\.yaml"))
                        .forEach(files::add);
            }
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("shippedSets")
    void everyShippedSetFitsTheSchema(Path file) throws IOException {
        JsonNode set = YAMLMapper.builder().build().readTree(Files.readString(file));
        List<String> faults = new ArrayList<>();
        new SchemaCheck(SCHEMA, faults).check(set, SCHEMA, file.toString());
        assertThat(faults).isEmpty();
    }

    @Test
    void theCheckFindsWhatDoesNotFit() throws IOException {
        JsonNode set = YAMLMapper.builder().build().readTree("[{id: a, question: '', expect: {outcome: no, x: 1}}]");
        List<String> faults = new ArrayList<>();
        new SchemaCheck(SCHEMA, faults).check(set, SCHEMA, "x");
        assertThat(faults).hasSize(1).first().asString().contains("none of the forms");
    }
}
