package nl.wegwijzer.evaluation.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wegwijzer.evaluation.report.MadeUp;
import nl.wegwijzer.evaluation.run.Reply.Citation;
import nl.wegwijzer.guide.Passage;
import org.junit.jupiter.api.Test;

final class MarkedPassageTest {
    private final Passage passage =
            Optional.of(MadeUp.guide()).flatMap(guide -> guide.passage("3-tip")).orElseThrow();

    private MarkedPassage marked(Citation... citations) {
        return new MarkedPassage(passage, List.of(citations));
    }

    private static Citation quote(String words, int start) {
        return new Citation("c1", "3-tip", "", words, start, start + words.length());
    }

    @Test
    void marksQuotesWhereTheReplySaysThatTheyStand() {
        int second = passage.text().indexOf("en", passage.text().indexOf("en") + 1);
        assertThat(marked(quote("en", second)).tag().html())
                .contains(">" + passage.text().substring(0, second) + "<mark>en</mark>");
    }

    @Test
    void looksForAQuoteWhoseOffsetsAreWrong() {
        assertThat(marked(quote("losse acties", 1)).tag().html()).contains("<mark>losse acties</mark>");
        assertThat(marked(quote("losse acties", -1)).tag().html()).contains("<mark>losse acties</mark>");
    }

    @Test
    void joinsQuotesThatOverlap() {
        assertThat(marked(quote("losse acties", -1), quote("acties en interventies", -1))
                        .tag()
                        .html())
                .contains("<mark>losse acties en interventies</mark>");
    }

    @Test
    void namesAQuoteThatDoesNotStandThere() {
        MarkedPassage marked = marked(quote("Losse acties", 0));
        assertThat(marked.missing()).containsExactly("Losse acties");
        assertThat(marked.tag().html()).doesNotContain("<mark>");
    }
}
