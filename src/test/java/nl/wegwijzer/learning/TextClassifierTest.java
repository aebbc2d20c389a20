package nl.wegwijzer.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TextClassifierTest {
    private static final int PARENTS = 0;
    private static final int LEVEL = 1;
    private static final int OTHER = 2;

    private static final List<TextClassifier.Example> EXAMPLES = Stream.of(
                    example(PARENTS, "de ouders komen nooit op school"),
                    example(PARENTS, "ouders bellen nooit terug"),
                    example(PARENTS, "geen ouder op de ouderavond"),
                    example(LEVEL, "vader wil naar het vwo"),
                    example(LEVEL, "moeder wil vwo en het lukt niet"),
                    example(LEVEL, "het niveau is te hoog, maar vwo moet"),
                    example(OTHER, "wanneer is de toetsweek"),
                    example(OTHER, "de toets van wiskunde is kwijt"),
                    example(OTHER, "hoeveel toetsen op een dag"))
            // What stands in one text only teaches nothing.
            .flatMap(example -> Stream.of(example, example))
            .toList();

    private static TextClassifier.Example example(int kind, String text) {
        return new TextClassifier.Example(words(text), kind);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split("[ ,]+"));
    }

    private static int likeliest(TextClassifier classifier, String text) {
        double[] likelihoods = classifier.of(words(text)).orElseThrow();
        int best = 0;
        for (int kind = 1; kind < likelihoods.length; kind++) {
            best = likelihoods[kind] > likelihoods[best] ? kind : best;
        }
        return best;
    }

    @Test
    void tellsKindsApartByWordsThatItNeverSawTogether() {
        TextClassifier classifier = TextClassifier.of(3, EXAMPLES);

        assertThat(likeliest(classifier, "de ouders bellen nooit")).isEqualTo(PARENTS);
        assertThat(likeliest(classifier, "het niveau is te hoog naar het vwo")).isEqualTo(LEVEL);
        assertThat(likeliest(classifier, "is de toets op een dag")).isEqualTo(OTHER);
    }

    @Test
    void aTypingErrorChangesLittle() {
        assertThat(likeliest(TextClassifier.of(3, EXAMPLES), "de ouders bellen nooit trug"))
                .isEqualTo(PARENTS);
    }

    @Test
    void likelihoodsAreTogetherOne() {
        double[] likelihoods =
                TextClassifier.of(3, EXAMPLES).of(words("ouders en vwo")).orElseThrow();

        assertThat(Arrays.stream(likelihoods).sum()).isCloseTo(1, offset(1e-9));
        assertThat(likelihoods[OTHER]).isLessThan(likelihoods[PARENTS]).isLessThan(likelihoods[LEVEL]);
    }

    @Test
    void ofATextThatHasNothingItEverSawItSaysNothing() {
        assertThat(TextClassifier.of(3, EXAMPLES).of(words("xqzv"))).isEmpty();
        assertThat(TextClassifier.of(3, EXAMPLES).of(List.of())).isEmpty();
    }

    @Test
    void theSameExamplesTeachTheSameAndWhatWasWrittenIsReadAgain() {
        TextClassifier classifier = TextClassifier.of(3, EXAMPLES);
        TextClassifier again = TextClassifier.of(3, EXAMPLES);
        TextClassifier read = TextClassifier.read(3, classifier.written());

        assertThat(again.written()).isEqualTo(classifier.written());
        assertThat(read.of(words("ouders en vwo")).orElseThrow())
                .isEqualTo(classifier.of(words("ouders en vwo")).orElseThrow());
        assertThatThrownBy(() -> TextClassifier.read(4, classifier.written()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 kinds");
    }
}
