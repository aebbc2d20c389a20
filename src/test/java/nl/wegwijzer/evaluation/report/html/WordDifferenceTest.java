package nl.wegwijzer.evaluation.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class WordDifferenceTest {
    private static String of(String before, String after) {
        return WordDifference.of(before, after).pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.words();
                    case DEL -> "[-" + piece.words() + "-]";
                    case INS -> "[+" + piece.words() + "+]";
                })
                .collect(Collectors.joining());
    }

    @Test
    void marksWordsThatWentAndCame() {
        assertThat(of("De gids zegt niet veel", "De wegwijzer zegt veel"))
                .isEqualTo("De [-gids -][+wegwijzer +]zegt [-niet -]veel");
    }

    @Test
    void takesNoNoticeOfSpaces() {
        assertThat(of("een  twee", "een twee")).isEqualTo("een twee");
    }

    @Test
    void managesEmptyTextsAndVeryLongOnes() {
        assertThat(of("", "")).isEmpty();
        assertThat(of("", "nieuw")).isEqualTo("[+nieuw+]");
        assertThat(of("a ".repeat(3000), "b ".repeat(3000))).startsWith("[-a ").endsWith("b +]");
    }
}
