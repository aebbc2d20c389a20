package nl.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SeparableVerbsTest {
    private final SeparableVerbs verbs = new SeparableVerbs(
            Set.of("nodig", "pak", "uit")::contains, Set.of("uitnodig", "aanpak", "inpak", "uituit")::contains);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            hoe nodig ik ouders uit voor een gesprek               | uitnodig
            ik nodig ouders nooit uit                              | uitnodig
            hoe nodig ik ouders uit die nooit komen                | uitnodig
            hoe pak ik dat aan                                     | aanpak
            hoe pak ik dat aan als mentor                          | aanpak
            wat pak ik in school                                   | -
            wat pak ik aan deze dag                                | -
            pak de eerste in                                       | -
            wat is nodig om uit te leggen                          | -
            uit ik dat uit                                         | -
            hoe nodig ik                                           | -
            hoe nodig ik een twee drie vier vijf zes zeven acht uit | -
            """)
    void areFoundBesideTheirSubject(String question, String whole) {
        List<String> words = List.of(question.split(" "));

        assertThat(IntStream.range(0, words.size())
                        .mapToObj(place -> verbs.at(place, words))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(whole);
    }

    @Test
    void areReadWholeInAQuestion() {
        try (Application application = Knowledge.open()) {
            assertThat(firstCited(application, "Hoe nodig ik ouders uit voor een gesprek?"))
                    .isEqualTo("3.1-aanbeveling");
            assertThat(firstCited(application, "Wat merk je op school als het thuis niet goed gaat?"))
                    .startsWith("3-niet-goed");
        }
    }

    private static String firstCited(Application application, String question) {
        return Knowledge.cited(Knowledge.ask(application.assistant(), question)).getFirst();
    }
}
