package nl.wegwijzer.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import org.junit.jupiter.api.Test;

final class HelpLinesTest {
    private static final Pattern NUMBER = Pattern.compile("0[89]00-\\d+|\\b11[23]\\b(?!\\.nl)");

    private final HelpLines helpLines = HelpLines.from(KnowledgeFolder.builtIn("helplines.yaml"));

    @Test
    void everySignalGetsTextAndTheLinesThatTheTextNames() {
        for (CrisisKind kind : CrisisKind.values()) {
            for (Speaker speaker : Speaker.values()) {
                for (String language : HelpLines.LANGUAGES) {
                    for (boolean now : new boolean[] {true, false}) {
                        HelpAdvice advice = helpLines.adviceFor(new CrisisSignal(kind, speaker, now), language);
                        assertThat(advice.text()).isNotBlank().contains("112").doesNotContain("{", "}", "zelfmoord");
                        assertThat(advice.lines())
                                .hasSizeGreaterThanOrEqualTo(2)
                                .doesNotHaveDuplicates();
                        NUMBER.matcher(advice.text())
                                .results()
                                .forEach(number -> assertThat(advice.lines())
                                        .extracting(HelpLine::phone)
                                        .contains(number.group()));
                    }
                }
            }
        }
    }

    @Test
    void dangerAtThisMomentPutsTheEmergencyNumberFirst() {
        HelpAdvice advice = help(CrisisKind.SUICIDE, Speaker.PROFESSIONAL, true);
        assertThat(advice.lines()).extracting(HelpLine::phone).startsWith("112", "113");
        assertThat(advice.text()).startsWith("Is er nu gevaar? Bel 112.");
    }

    @Test
    void aPupilAndAMentorGetDifferentTexts() {
        HelpAdvice pupil = help(CrisisKind.VIOLENCE, Speaker.PUPIL, false);
        HelpAdvice mentor = help(CrisisKind.VIOLENCE, Speaker.PROFESSIONAL, false);
        assertThat(pupil.text()).contains("0800-0432").doesNotContain("meldcode");
        assertThat(mentor.text()).contains("meldcode", "1. ", "5. ", "zorgcoördinator", "0800-2000");
    }

    @Test
    void anOffenceByStaffGoesToTheConfidentialInspector() {
        assertThat(help(CrisisKind.SCHOOL_STAFF_OFFENCE, Speaker.PROFESSIONAL, false)
                        .lines())
                .extracting(HelpLine::phone)
                .contains("0900-1113111");
    }

    @Test
    void answersInTheLanguageAsked() {
        CrisisSignal signal = new CrisisSignal(CrisisKind.SUICIDE, Speaker.PARENT, false);
        assertThat(helpLines.adviceFor(signal, "en").text()).contains("Don't leave your child alone");
        assertThat(helpLines.adviceFor(signal, "nl").text()).contains("Laat je kind niet alleen");
        assertThat(helpLines.adviceFor(signal, "fr")).isEqualTo(helpLines.adviceFor(signal, "nl"));
        assertThat(helpLines.adviceFor(signal, "en").lines())
                .extracting(HelpLine::name)
                .contains("113 Suicide Prevention");
    }

    @Test
    void neverShowsALineWithoutAConfirmedSource() {
        for (CrisisKind kind : CrisisKind.values()) {
            for (Speaker speaker : Speaker.values()) {
                assertThat(help(kind, speaker, true).lines())
                        .extracting(HelpLine::phone)
                        .isSubsetOf("112", "113", "0800-2000", "0800-0432", "0900-1113111");
            }
        }
    }

    @Test
    void refusesATextThatNamesAnUnverifiedLine() {
        String yaml = """
                - line: lijn
                  name: Lijn
                  phone: "1"
                  url: https://example.org
                  nl: iedereen
                  en: everyone
                  source: https://example.org
                  source-date: "2020"
                  verified: false
                - advice: bel
                  lines: [lijn, geen]
                  nl: Bel {lijn}.
                """;
        assertThatThrownBy(() ->
                        HelpLines.from(new KnowledgeFile("helplines.yaml", yaml.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("helplines.yaml:10: line lijn isn't verified")
                .hasMessageContaining("helplines.yaml:10: there is no line called geen")
                .hasMessageContaining("helplines.yaml:10: advice bel has no text in \"en:\"");
    }

    private HelpAdvice help(CrisisKind kind, Speaker speaker, boolean now) {
        return helpLines.adviceFor(new CrisisSignal(kind, speaker, now), "nl");
    }
}
