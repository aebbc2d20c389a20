package nl.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.testing.Knowledge;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextAnalysisTest {
    /** Words of one line belong together: what a person types and what the guide says. */
    private static final List<String> FAMILIES = List.of(
            "toets toetsen",
            "interventie interventies",
            "klas klassen",
            "les lessen",
            "prestatie prestaties presteren",
            "examen examens",
            "pauze pauzes",
            "gevoel gevoelens",
            "ouder ouders ouderlijke",
            "betrekken betrokken betrokkenheid",
            "motiveren gemotiveerd motivatie",
            "scheiden scheiding gescheiden",
            "verzuimen verzuim",
            "verwachten verwachting verwachtingen",
            "aanmoedigen aanmoediging",
            "ziek zieke ziekte",
            "arm armoede",
            "stimuleer stimuleren stimulans",
            "ondersteunen ondersteuning ondersteund",
            "leerling leerlingen",
            "school scholen",
            "workshop workshops",
            "ouderavond ouderavonden",
            "aanbeveling aanbevelingen",
            "resultaat resultaten",
            "programma programma's",
            "gesprek gesprekken",
            "signaal signalen",
            "advies adviezen",
            "reële reëel realistisch");

    private final TextAnalysis analysis =
            new TextAnalysis(StemFamilies.from(Knowledge.folder().named(StemFamilies.FILE)));

    @Test
    void wordsThatBelongTogetherMeet() {
        List<String> apart = new ArrayList<>();
        for (String family : FAMILIES) {
            Set<String> stems = Stream.of(family.split(" ")).map(this::stem).collect(Collectors.toSet());
            if (stems.size() > 1) {
                apart.add(family + " -> " + stems);
            }
        }

        assertThat(FAMILIES).hasSize(30);
        assertThat(apart).as("families of 30 that don't meet").hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "druk, drukke",
        "druk, drukken",
        "school, schol",
        "ouder, oud",
        "leerling, leer",
        "duur, durven",
        "toets, toetsenbord",
        "les, lezen",
        "motivatie, motief",
        "verzuim, verzoek",
        "gesprek, spreken",
        "interventie, interview",
        "thuis, huis",
        "weg, wegwijzer"
    })
    void wordsWithDifferentMeaningsStayApart(String one, String other) {
        assertThat(stem(one)).isNotEqualTo(stem(other));
    }

    @Test
    void numbersSurvive() {
        assertThat(analysis.words("Wat zegt 3.1, of 3.2? En 3."))
                .containsExactly("wat", "zegt", "3.1", "of", "3.2", "en", "3");
        assertThat(stem("3.1")).isEqualTo("3.1");
    }

    @Test
    void accentsAndApostrophesMakeNoDifference() {
        assertThat(analysis.words("reële Reële REELE ZORGCOÖRDINATOR"))
                .containsExactly("reele", "reele", "reele", "zorgcoordinator");
        assertThat(analysis.words("foto’s foto's fotos")).containsExactly("fotos", "fotos", "fotos");
    }

    @Test
    void hyphensPartWords() {
        assertThat(analysis.words("koffie-ochtenden sociaal-emotionele"))
                .containsExactly("koffie", "ochtenden", "sociaal", "emotionele");
    }

    @Test
    void negationsStay() {
        assertThat(analysis.words("niet geen zonder te nooit"))
                .containsExactly("niet", "geen", "zonder", "te", "nooit");
    }

    @Test
    void englishHasItsOwnStems() {
        assertThat(analysis.stem("expectations", Language.EN)).isEqualTo(analysis.stem("expectation", Language.EN));
        assertThat(analysis.stem("motivating", Language.EN)).isEqualTo(analysis.stem("motivated", Language.EN));
    }

    /** As the index reads its texts, there is only the long way. */
    @Test
    void theShortWayToPlainWordsAndStemsLeadsWhereTheLongOneDoes() {
        Set<String> words = Stream.of("lexicon.yaml", "stems.yaml", "light-words.yaml", "questions.yaml")
                .map(name -> Knowledge.folder().named(name).text())
                .flatMap(text -> Stream.of(text.split("[^a-z]+")))
                .collect(Collectors.toSet());
        List<String> texts = new ArrayList<>(
                List.of("", " ", "  twee  woorden ", "a".repeat(60), "b".repeat(61), "c".repeat(300) + " ja", "d e f"));
        texts.addAll(words);
        texts.add(String.join(" ", words));

        assertThat(words).hasSizeGreaterThan(2000);
        for (String text : texts) {
            assertThat(analysis.words(text)).isEqualTo(filtered(text, Fields.WRITTEN_NL));
        }
        for (String word : words) {
            assertThat(List.of(analysis.stem(word, Language.NL), analysis.stem(word, Language.EN)))
                    .isEqualTo(Stream.of(Fields.BODY_NL, Fields.BODY_EN)
                            .map(field -> word.isEmpty()
                                    ? word
                                    : filtered(word, field).getFirst())
                            .toList());
        }
    }

    private List<String> filtered(String text, String field) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analysis.byField().tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    @Test
    void everyChangeOfTheFamiliesChangesTheFingerprint() {
        assertThat(families("- toets, toetsen\n").fingerprint())
                .isEqualTo(families("- toets, toetsen\n").fingerprint())
                .isNotEqualTo(families("- toets, toetsen, toetsje\n").fingerprint());
    }

    @Test
    void aWordInTwoFamiliesIsRefusedWithItsLine() {
        assertThatThrownBy(() -> families("- toets, toetsen\n- examen, toetsen\n"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("stems.yaml:2:")
                .hasMessageContaining("keep one");
    }

    private String stem(String word) {
        List<String> words = analysis.words(word);
        return analysis.stem(words.getFirst(), Language.NL);
    }

    private static TextAnalysis families(String yaml) {
        return new TextAnalysis(
                StemFamilies.from(new KnowledgeFile("stems.yaml", yaml.getBytes(StandardCharsets.UTF_8))));
    }
}
