package nl.wegwijzer.evaluation.exchange.promptfoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wegwijzer.evaluation.testset.Phrase;
import org.junit.jupiter.api.Test;

final class PortablePatternTest {
    @Test
    void plainPhrasesAreQuotedInSmallLettersAsTheyAreLookedFor() throws UnportablePattern {
        assertThat(PortablePattern.of(new Phrase("‘T Kost  €5 (of 3.1)"))).isEqualTo("'t kost €5 \\(of 3\\.1\\)");
    }

    @Test
    void expressionsKeepTheirMeaning() throws UnportablePattern {
        assertThat(PortablePattern.of(new Phrase("re:^(?:Een|twee)[^A-Z\\d-]{1,2}?\\s\\-a*\\p{L}(?!b)$")))
                .isEqualTo("^(?:een|twee)[^a-z\\p{Nd}-]{1,2}?\\s-a*\\p{L}(?!b)$");
        assertThat(PortablePattern.of(new Phrase("re:\\bÉén")))
                .contains("(?<=[", "één")
                .doesNotContain("\\b");
    }

    @Test
    void whatJavaScriptLacksIsRefused() {
        for (String one :
                new String[] {"(?i)a", "(?<x>a)", "a++", "a{2}+", "[a&&b]", "[a[b]]", "\\Qa\\E", "\\p{Lu}", "(a)\\1"}) {
            assertThatThrownBy(() -> PortablePattern.of(new Phrase("re:" + one)))
                    .isInstanceOf(UnportablePattern.class)
                    .hasMessageContaining(one);
        }
    }
}
