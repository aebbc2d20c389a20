package nl.wegwijzer.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WordingTest {
    private static final Set<String> SMALL = Set.of("als", "er", "van", "dont", "my");
    private static final Set<String> ORDINARY = Set.of("al", "er", "eer", "dan", "vlas", "m", "xylofoon");

    @Test
    void aSmallWordIsNearWhereAnyWordOfTheRulesWouldBe() {
        Vocabulary vocabulary = new Vocabulary();
        for (String word : List.of("dood", "al", "alsof", "va*", "mij", "my*")) {
            vocabulary.numberOf(word);
        }
        Wording wording = new Wording(vocabulary, ORDINARY, Map.of("dnt", List.of(List.of("niet"))), SMALL);
        BitSet small = new BitSet();
        SMALL.forEach(word -> small.set(vocabulary.numberOf(word)));

        for (String word : List.of("al", "er", "eer", "dan", "vlas", "m", "xylofoon", "dnt")) {
            BitSet near = new BitSet();
            vocabulary.find(word, true, (number, length, error) -> {
                if (error && small.get(number)) {
                    near.set(number);
                }
            });
            assertThat(wording.smallWordsNear(word)).as(word).isEqualTo(near);
        }
        assertThat(wording.smallWordsNear("al").get(vocabulary.numberOf("als"))).isTrue();
        assertThat(wording.smallWordsNear("dnt").get(vocabulary.numberOf("dont")))
                .isTrue();
    }

    @Test
    void aWordThatIsNotOrdinaryIsReadOtherwise() {
        Wording wording = new Wording(new Vocabulary(), Set.of(), Map.of(), SMALL);

        assertThat(wording.smallWordsNear("al").isEmpty()).isTrue();
    }
}
