package nl.wegwijzer.evaluation.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class TagTest {
    @Test
    void escapesTextsAndAttributes() {
        assertThat(Tag.of("b", "<i> & \"'").with("title", "\"><x>").html())
                .isEqualTo("<b title=\"&quot;&gt;&lt;x&gt;\">&lt;i&gt; &amp; &quot;&#39;</b>");
    }

    @Test
    void replacesWhatNoPageCanHold() {
        assertThat(Tag.of("b", "a\u0000\u001b\ud800é👋").html()).isEqualTo("<b>a\ufffd\ufffd\ufffdé👋</b>");
    }

    @Test
    void takesOnlyALanguageThatIsOne() {
        assertThat(Tag.of("b").lang("nl-BE").html()).contains("lang=\"nl-BE\"");
        assertThat(Tag.of("b").lang("\" onclick=").html()).isEqualTo("<b dir=\"auto\"></b>");
    }

    @Test
    void refusesAScriptThatWouldEndItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tag.own("script", "'</script>'"));
    }
}
