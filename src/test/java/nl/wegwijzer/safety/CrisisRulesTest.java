package nl.wegwijzer.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CrisisRulesTest {
    private final CrisisRules rules = CrisisRules.from(KnowledgeFolder.builtIn("crisis.yaml"));

    @TestFactory
    Iterable<DynamicTest> everyRuleFiresOnItsExamples() {
        return rules.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(rule.examples())
                                .isNotEmpty()
                                .allMatch(example -> rule.firesOn(rules.sightings(example)))
                                .allMatch(example -> rules.detect(example).isPresent())))
                .toList();
    }

    @TestFactory
    Iterable<DynamicTest> noRuleFiresOnWhatEditorsCallInnocent() {
        return rules.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(rule.innocent())
                                .isNotEmpty()
                                .allMatch(innocent -> rules.detect(innocent).isEmpty())))
                .toList();
    }

    @Test
    void thereAreRulesForEveryKind() {
        Set<CrisisKind> kinds = rules.rules().stream().map(CrisisRule::kind).collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(CrisisKind.class));
    }

    @ParameterizedTest
    @CsvSource({
        "ik wil dood, SUICIDE, PUPIL, false",
        "Een leerling zegt dat hij dood wil, SUICIDE, PROFESSIONAL, false",
        "Mijn dochter wil niet meer leven, SUICIDE, PARENT, false",
        "ze snijdt zichzelf, SELF_HARM, UNKNOWN, false",
        "mijn pa slaat me, VIOLENCE, PUPIL, false",
        "een docent heeft een leerling betast, SCHOOL_STAFF_OFFENCE, PROFESSIONAL, false",
        "Ik ben mentor en mijn leerling is verkracht, SEXUAL_ABUSE, PROFESSIONAL, false",
        "een leerling wordt uitgehuwelijkt, HONOUR_VIOLENCE, PROFESSIONAL, false",
        "leerling heeft een mes bij zich, DANGER, PROFESSIONAL, true",
        "mijn dochter heeft pillen geslikt, SUICIDE, PARENT, true",
        "ik ben weggelopen van huis, RUNAWAY, PUPIL, false",
        "mijn zoon is geronseld als drugsrunner, EXPLOITATION, PARENT, false",
        "one of my pupils is suicidal, SUICIDE, PROFESSIONAL, false",
        "my dad hits me, VIOLENCE, PUPIL, false",
        "mijn vader slaat me en ik wil dood, SUICIDE, PUPIL, false",
        "ik kan niet meer, DISTRESS, PUPIL, false",
        "ik trek het niet meer, DISTRESS, PUPIL, false",
        "ik haat mezelf, DISTRESS, PUPIL, false",
        "niemand zou me missen, SUICIDE, PUPIL, false",
        "kwil ni mr leven, SUICIDE, PUPIL, false"
    })
    void saysWhatItIsAboutAndWhoWrites(String message, CrisisKind kind, Speaker speaker, boolean now) {
        assertThat(rules.detect(message)).contains(new CrisisSignal(kind, speaker, now));
    }

    @Test
    void anInnocentPartDoesNotCancelTheRest() {
        assertThat(rules.detect("ik ben doodmoe en ik wil dood")).isPresent();
        assertThat(rules.detect("ouders slaan elke uitnodiging af en vader slaat haar"))
                .isPresent();
    }

    @Test
    void aTypingErrorNeverTurnsAnOrdinaryWordIntoACrisis() {
        assertThat(rules.detect("Hoeveel belasting betaal ik over mijn spaargeld?"))
                .isEmpty();
        assertThat(rules.detect("Hoe investeer ik in het contact?")).isEmpty();
        assertThat(rules.detect("ik praat en de ouders knikken")).isEmpty();
        assertThat(rules.detect("mijn oom heeft me betats")).isPresent();
    }

    @Test
    void anEdgeOfTheMessageIsAPlaceInAPhrase() {
        assertThat(rules.detect("Ik kan niet meer")).isPresent();
        assertThat(rules.detect("Ik kan niet meer inloggen")).isEmpty();
    }

    @Test
    void findsNothingInAnEmptyMessage() {
        assertThat(rules.detect("")).isEmpty();
        assertThat(rules.detect(" ?! 🙂 ")).isEmpty();
    }

    @Test
    void survivesMessagesThatAreMadeToTakeLong() {
        for (String part :
                new String[] {"me slaat vader ", "a***b ", "zelf", "wil niet ", "x", "ik * ", "s.l.a.a.t "}) {
            String message = part.repeat(2000 / part.length());
            assertThat(rules.detect(message)).isNotNull();
        }
    }

    @Test
    void reportsEveryProblemWithItsLine() {
        String yaml = """
                - rule: een
                  kind: suicide
                  phrases: ["zelfmoord", "{onbekend}"]
                  examples: [alles goed]
                - rule: twee
                  kind: verdriet
                  phrases: ["huilen"]
                  examples: [ik moet huilen]
                - iets: anders
                - chat: [kheb ik heb]
                """;
        assertThatThrownBy(
                        () -> CrisisRules.from(new KnowledgeFile("crisis.yaml", yaml.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("crisis.yaml:1: there is no word list called onbekend")
                .hasMessageContaining("crisis.yaml:1: rule een doesn't fire on its example \"alles goed\"")
                .hasMessageContaining("crisis.yaml:5: \"kind: verdriet\" isn't one of")
                .hasMessageContaining("crisis.yaml:9: begin with")
                .hasMessageContaining("crisis.yaml:10: write chat words as");
    }
}
