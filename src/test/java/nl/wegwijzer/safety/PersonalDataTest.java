package nl.wegwijzer.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import org.junit.jupiter.api.Test;

final class PersonalDataTest {
    private static final Pattern MARKED = Pattern.compile("\\{([^|}]+)\\|([^}]+)}");

    private final PersonalData personalData = PersonalData.from(KnowledgeFolder.builtIn("first-names.yaml"));

    @Test
    void masksWhatItShouldAndLittleElse() {
        int expected = 0;
        int right = 0;
        int found = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : UnseenMessagesTest.lines("personal-data.txt")) {
            String message = MARKED.matcher(line).replaceAll("$2");
            String wanted = MARKED.matcher(line).replaceAll("[$1]");
            Masked masked = personalData.mask(message);
            int here = (int) MARKED.matcher(line).results().count();
            expected += here;
            found += masked.found().size();
            if (masked.text().equals(wanted)) {
                right += here;
            } else {
                wrong.add(masked.text());
            }
        }
        assertThat((double) right / expected)
                .as("recall, %d of %d; wrong: %s", right, expected, wrong)
                .isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / found)
                .as("precision, %d of %d; wrong: %s", right, found, wrong)
                .isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void knowsTheCheckDigitOfABsn() {
        assertThat(NumberFinder.passesElevenTest("111222333")).isTrue();
        assertThat(NumberFinder.passesElevenTest("123456782")).isTrue();
        assertThat(NumberFinder.passesElevenTest("123456789")).isFalse();
        assertThat(NumberFinder.passesElevenTest("000000000")).isFalse();
        assertThat(NumberFinder.passesElevenTest("12345678")).isFalse();
    }

    @Test
    void reportsWhatItFoundInOrder() {
        assertThat(personalData.mask("Sanne, 06-12345678, a@b.nl").found())
                .containsExactly(PersonalDataKind.NAME, PersonalDataKind.PHONE, PersonalDataKind.EMAIL);
    }

    @Test
    void leavesAMessageWithoutPersonalDataAsItIs() {
        for (String message : UnseenMessagesTest.lines("innocent-messages.txt")) {
            assertThat(personalData.mask(message)).isEqualTo(new Masked(message, List.of()));
        }
    }
}
