package nl.wegwijzer.http.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wegwijzer.http.feedback.FeedbackMemory;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import org.junit.jupiter.api.Test;

final class SchoolsTest {
    private static Schools read(String yaml) {
        return Schools.from(new KnowledgeFile("schools.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSchoolIsFoundByItsSite() {
        Schools schools = read("""
                - school: A
                  care-coordinator: Noor
                  origins: [https://a.example, "https://www.A.example"]
                - school: B
                  phone: "030 123"
                """);

        assertThat(schools.of("https://www.a.example").orElseThrow().name()).isEqualTo("A");
        assertThat(schools.of("https://c.example").orElseThrow().name()).isEqualTo("B");
        assertThat(Schools.NONE.of("https://a.example")).isEmpty();
    }

    @Test
    void everyMistakeIsToldAtItsLine() {
        assertThatThrownBy(() -> read("""
                        - school: A
                          phone: bel ons
                        - care-coordinator: Noor
                          origins: a.example
                        - school: C
                          telephone: "1"
                        """))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("schools.yaml:1: \"bel ons\" isn't a telephone number")
                .hasMessageContaining("schools.yaml:3: a school begins with")
                .hasMessageContaining("schools.yaml:3: a site is like https://www.school.example")
                .hasMessageContaining("schools.yaml:5: \"telephone\" isn't known here")
                .hasMessageContaining("schools.yaml:5: name somebody to go to");
        assertThatThrownBy(() -> read("")).hasMessageContaining("no school stands here");
    }

    @Test
    void onlyWhatABrowserCallsAnOriginIsASite() {
        for (String wrong : List.of("school.example", "https://a.example/", "https://a.example/x", "*", "ftp://a")) {
            assertThatThrownBy(
                            () -> new Sites(List.of(wrong), Schools.NONE, new FeedbackMemory(), java.time.Instant::now))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"" + wrong + "\"");
        }
    }
}
