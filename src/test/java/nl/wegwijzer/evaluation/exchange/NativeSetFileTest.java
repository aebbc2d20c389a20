package nl.wegwijzer.evaluation.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.evaluation.testset.TestSetReader;
import nl.wegwijzer.knowledge.KnowledgeFile;
import org.junit.jupiter.api.Test;

final class NativeSetFileTest {
    @Test
    void yamlIsReadBackAsTheSameSet() {
        TestSet set = RichCases.set();
        assertThat(read("other.yaml", NativeSetFile.yaml(set)).hash()).isEqualTo(set.hash());
        assertThat(read("other.yaml", NativeSetFile.yaml(set)).name()).isEqualTo(set.name());
    }

    @Test
    void jsonLinesAreReadBackAsTheSameSet() {
        TestSet set = RichCases.set();
        assertThat(read("rich-dev.jsonl", NativeSetFile.jsonLines(set)).hash()).isEqualTo(set.hash());
    }

    private static TestSet read(String name, String text) {
        return TestSetReader.read(new KnowledgeFile(name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
