package nl.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Numbers of terms. */
final class TermTableTest {
    @Test
    void eachTermOfEachKindHasItsOwnNumberAndNoOtherTermHasOne() throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 1; i <= 20_000; i++) {
            numbers.put(TermTable.key(i % 2 == 0 ? 'n' : 'e', "woord" + i), i);
        }
        try (Directory directory = new ByteBuffersDirectory()) {
            TermTable.write(numbers, directory);
            TermTable table = TermTable.read(directory);
            for (int i = 1; i <= 20_000; i++) {
                assertThat(table.numberOf(i % 2 == 0 ? 'n' : 'e', "woord" + i)).isEqualTo(i);
                assertThat(table.numberOf(i % 2 == 0 ? 'e' : 'n', "woord" + i)).isZero();
            }
        }
    }

    @Test
    void anEmptyTableKnowsNothing() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            TermTable.write(Map.of(), directory);
            assertThat(TermTable.read(directory).numberOf('n', "ouders")).isZero();
        }
    }
}
