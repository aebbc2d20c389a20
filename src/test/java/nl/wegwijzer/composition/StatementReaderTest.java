package nl.wegwijzer.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.wegwijzer.composition.StatementReader.Marked;
import org.junit.jupiter.api.Test;

final class StatementReaderTest {
    private static final String TEXT = """
            - Ouders krijgen een thema-avond (o.a. over stress). [bcd2345]
            Zie aanbeveling 3.1. Dat staat er, bijv. voor dr. Jansen, in 2024. [xyz2345][bcd2345]
            **Vet** en *schuin* [bcd2345, xyz2345]. Geen merk hier! Wel een vraag? [zzz9999]

            1. Een zin zonder punt [bcd2345]
            2) “Een citaat.” 【bcd2345】.
            Een haak [die nooit sluit
            Het einde [bcd2345]""";

    private static List<Marked> read(List<String> pieces) {
        StatementReader reader = new StatementReader();
        List<Marked> sentences = new ArrayList<>();
        pieces.forEach(piece -> sentences.addAll(reader.read(piece)));
        sentences.addAll(reader.end());
        return sentences;
    }

    @Test
    void cutsSentencesWithTheirMarks() {
        assertThat(read(List.of(TEXT)))
                .containsExactly(
                        new Marked("Ouders krijgen een thema-avond (o.a. over stress).", List.of("bcd2345")),
                        new Marked("Zie aanbeveling 3.1.", List.of()),
                        new Marked("Dat staat er, bijv. voor dr. Jansen, in 2024.", List.of("xyz2345", "bcd2345")),
                        new Marked("Vet en schuin.", List.of("bcd2345", "xyz2345")),
                        new Marked("Geen merk hier!", List.of()),
                        new Marked("Wel een vraag?", List.of("zzz9999")),
                        new Marked("Een zin zonder punt", List.of("bcd2345")),
                        new Marked("“Een citaat.”", List.of("bcd2345")),
                        new Marked("Een haak", List.of("?")),
                        new Marked("Het einde", List.of("bcd2345")));
    }

    @Test
    void givesTheSameSentencesHoweverTheTextIsCut() {
        List<Marked> whole = read(List.of(TEXT));
        for (int first = 0; first <= TEXT.length(); first++) {
            assertThat(read(List.of(TEXT.substring(0, first), TEXT.substring(first))))
                    .as("cut at %d", first)
                    .isEqualTo(whole);
        }
        assertThat(read(TEXT.chars().mapToObj(Character::toString).toList())).isEqualTo(whole);
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            List<String> pieces = new ArrayList<>();
            for (int from = 0; from < TEXT.length(); ) {
                int to = Math.min(TEXT.length(), from + 1 + random.nextInt(12));
                pieces.add(TEXT.substring(from, to));
                from = to;
            }
            assertThat(read(pieces)).isEqualTo(whole);
        }
    }

    @Test
    void givesASentenceOutAsSoonAsItsEndIsCertain() {
        StatementReader reader = new StatementReader();

        assertThat(reader.read("Ouders leren thuis. [bcd2345")).isEmpty();
        assertThat(reader.read("]\n")).hasSize(1);
        assertThat(reader.read("Zie 3")).isEmpty();
        assertThat(reader.read(".")).isEmpty();
        assertThat(reader.read("1 of niet")).isEmpty();
    }

    @Test
    void letsNothingRestOnATextWithoutEnd() {
        StatementReader reader = new StatementReader();
        List<Marked> sentences = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            sentences.addAll(reader.read("woord en nog een woord "));
        }

        assertThat(sentences).isNotEmpty().allMatch(sentence -> sentence.marks().isEmpty());
    }
}
