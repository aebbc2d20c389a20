package nl.wegwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EntryBytesTest {
    private static final String YAML = """
            first: {text: "één – 'twee'", empty: "", list: [a, [b], {c: d}], whole: 7, part: 0.25}
            second: [yes, true, false, null, ~]
            third: kaal
            """;

    private static List<YamlEntry> entries(String yaml) {
        return YamlFile.entries(new KnowledgeFile("x.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void entriesComeBackAsTheyWere() {
        List<YamlEntry> entries = entries(YAML);

        assertThat(EntryBytes.of(entries))
                .hasValueSatisfying(
                        bytes -> assertThat(EntryBytes.read("x.yaml", bytes)).contains(entries));
    }

    @Test
    void halfOfTheBytesAreNothing() {
        byte[] bytes = EntryBytes.of(entries(YAML)).orElseThrow();
        for (int length = 0; length < bytes.length; length++) {
            assertThat(EntryBytes.read("x.yaml", Arrays.copyOf(bytes, length)))
                    .as("the first %d", length)
                    .isEmpty();
        }
        assertThat(EntryBytes.read("x.yaml", Arrays.copyOf(bytes, bytes.length + 1)))
                .isEmpty();
    }

    @Test
    void aNumberWithoutBoundsIsLeftToTheFile() {
        assertThat(EntryBytes.of(entries("a: [1, 123456789012345678901234567890]")))
                .isEmpty();
    }
}
