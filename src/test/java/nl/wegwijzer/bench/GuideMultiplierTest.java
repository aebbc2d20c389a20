package nl.wegwijzer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;

final class GuideMultiplierTest {
    private final Guide guide = Knowledge.guide();

    @Test
    void makesAsManyDomainsAndKeepsTheRealOneFirst() {
        Guide large = GuideMultiplier.multiply(guide, 20, 1);

        assertThat(large.domains()).hasSize(20 * guide.domains().size());
        assertThat(large.domains().getFirst()).isEqualTo(guide.domains().getFirst());
        assertThat(large.passages().stream().map(Passage::text).distinct().count())
                .isGreaterThan(15L * guide.passages().size());
    }

    @Test
    void makesTheSameGuideForTheSameSeed() {
        Guide large = GuideMultiplier.multiply(guide, 3, 1);

        assertThat(large.fingerprint())
                .isEqualTo(GuideMultiplier.multiply(guide, 3, 1).fingerprint())
                .isNotEqualTo(GuideMultiplier.multiply(guide, 3, 2).fingerprint());
        assertThat(GuideMultiplier.multiply(guide, 1, 1).fingerprint()).isEqualTo(guide.fingerprint());
    }
}
