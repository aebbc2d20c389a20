package nl.wegwijzer.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MessageTraitsTest {
    private static final MessageTraits TRAITS = new MessageTraits(People.from(Knowledge.folder()));

    @TempDir
    private Path folder = Path.of("");

    /** Who does what to whom. */
    private static int[] pairs(String message) {
        return TRAITS.of(message).getLast();
    }

    @Test
    void whoeverDoesItToWhomeverIsTheSameAmongTheirEquals() {
        assertThat(pairs("mijn vader slaat mijn zusje")).containsExactly(pairs("m'n opa slaat mn broertje"));
        assertThat(pairs("her uncle hits her")).containsExactly(pairs("his dad hits him"));
    }

    @Test
    void aParentWhoHitsAChildIsNoChildWhoHitsAParent() {
        assertThat(pairs("vader slaat zoon")).isNotEqualTo(pairs("zoon slaat vader"));
    }

    @Test
    void longWordsAreTheSameWhenTheyBeginTheSame() {
        assertThat(pairs("zij verwaarloosde hem")).containsExactly(pairs("ze verwaarloost haar"));
        assertThat(pairs("hij bedreigt ons")).isNotEqualTo(pairs("hij bedankt ons"));
    }

    @Test
    void whatStandsFarApartIsNoPair() {
        assertThat(pairs("vader een twee drie slaat")).contains(pairs("vader slaat"));
        assertThat(pairs("vader een twee drie vier slaat")).doesNotContain(pairs("vader slaat"));
    }

    @Test
    void eachNumberIsThereOnceAndBelowTheSize() {
        assertThat(TRAITS.of("hij slaat haar en zij slaat hem en hij slaat haar"))
                .allSatisfy(sort -> {
                    assertThat(sort).doesNotHaveDuplicates();
                    assertThat(Arrays.stream(sort)).allMatch(number -> number >= 0 && number < MessageTraits.SIZE);
                });
    }

    @Test
    void everyMistakeInTheListOfPeopleIsTold() throws Exception {
        Path copy = Knowledge.copiedTo(folder.resolve("knowledge"));
        Files.writeString(copy.resolve(People.FILE), """
                - who: ouder
                  are: vader, lieve moeder
                - who: kind
                  are: zoon, vader
                - who: buurman
                """);

        assertThatThrownBy(() -> People.from(KnowledgeFolder.at(copy)))
                .isInstanceOfSatisfying(
                        KnowledgeException.class,
                        problem -> assertThat(problem.problems().toString())
                                .contains("\"lieve moeder\" is not one word")
                                .contains("\"vader\" stands in two places")
                                .contains("write \"who:\" and after \"are:\""));
    }
}
