package nl.wegwijzer.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import nl.wegwijzer.composition.Connector;
import nl.wegwijzer.composition.DraftStatement;
import nl.wegwijzer.composition.DraftStatement.Connecting;
import nl.wegwijzer.composition.DraftStatement.Quoted;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.testing.Knowledge;
import nl.wegwijzer.verification.Verdict.Reason;
import nl.wegwijzer.verification.Verdict.Rejected;
import nl.wegwijzer.verification.Verdict.Verified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CitationVerifierTest {
    private final Guide guide = Knowledge.guide();
    private final CitationVerifier verifier = Knowledge.verifier(guide);
    private final Passage passage = Knowledge.passage(guide, "3.2-praktijk");

    @Test
    void aWholePassageBecomesAStatementWithItsCitation() {
        Statement statement = statement(dutch(0, passage.text().length()));

        assertThat(statement.text()).isEqualTo(passage.text());
        assertThat(statement.citations())
                .containsExactly(new Citation(passage, 0, passage.text().length(), ""));
        assertThat(statement.hasContent()).isTrue();
    }

    @Test
    void anyPartOfAPassageAtItsPlaceHolds() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int start = random.nextInt(passage.text().length() - 1);
            int end = start + 1 + random.nextInt(passage.text().length() - start - 1);

            assertThat(statement(dutch(start, end)).citations().getFirst().quote())
                    .isEqualTo(passage.text().substring(start, end));
        }
    }

    @Test
    void oneAlteredLetterAnywhereIsRejected() {
        String text = passage.text();
        for (int at = 0; at < text.length(); at++) {
            String altered = text.substring(0, at) + (text.charAt(at) == 'x' ? 'y' : 'x') + text.substring(at + 1);

            assertThat(verifier.verify(new Quoted(passage.id(), altered, 0, text.length(), Language.NL)))
                    .isEqualTo(new Rejected(Reason.NOT_THE_GUIDES_WORDS));
        }
    }

    @Test
    void wordsAtAnotherPlaceThanSaidAreRejected() {
        String text = passage.text();

        for (int shift : List.of(1, 2, 10)) {
            assertThat(verifier.verify(new Quoted(passage.id(), text.substring(0, 40), shift, 40 + shift, Language.NL)))
                    .isEqualTo(new Rejected(Reason.NOT_THE_GUIDES_WORDS));
        }
    }

    @Test
    void wordsThatAreLongerOrShorterThanTheirPlaceAreRejected() {
        String text = passage.text();

        assertThat(verifier.verify(new Quoted(passage.id(), text.substring(0, 40), 0, 39, Language.NL)))
                .isEqualTo(new Rejected(Reason.NOT_THE_GUIDES_WORDS));
        assertThat(verifier.verify(new Quoted(passage.id(), text.substring(0, 40) + " ", 0, 40, Language.NL)))
                .isEqualTo(new Rejected(Reason.NOT_THE_GUIDES_WORDS));
        assertThat(verifier.verify(new Quoted(passage.id(), "", 0, 40, Language.NL)))
                .isEqualTo(new Rejected(Reason.NOT_THE_GUIDES_WORDS));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"-1, 10", "0, 0", "10, 5", "0, 100000", "100000, 100001", "2147483647, 1", "-2147483648, 2147483647"})
    void offsetsOutsideThePassageAreRejected(int start, int end) {
        assertThat(verifier.verify(new Quoted(passage.id(), "tekst", start, end, Language.NL)))
                .isEqualTo(new Rejected(Reason.OFFSETS));
    }

    @Test
    void anUnknownPassageIsRejected() {
        assertThat(verifier.verify(new Quoted(new PassageId("9.9-aanbeveling"), "tekst", 0, 5, Language.NL)))
                .isEqualTo(new Rejected(Reason.UNKNOWN_PASSAGE));
    }

    @Test
    void theTextOfOnePassageUnderTheNameOfAnotherIsRejected() {
        Passage other = Knowledge.passage(guide, "3.4-praktijk");

        assertThat(verifier.verify(new Quoted(other.id(), passage.text().substring(0, 50), 0, 50, Language.NL)))
                .isEqualTo(new Rejected(Reason.NOT_THE_GUIDES_WORDS));
    }

    @Test
    void dutchThatIsSaidToBeEnglishIsRejectedAndTheOtherWayRound() {
        String text = passage.text();
        String translation = passage.translation();

        assertThat(verifier.verify(new Quoted(passage.id(), text, 0, text.length(), Language.EN)))
                .isEqualTo(new Rejected(Reason.NOT_THE_GUIDES_WORDS));
        assertThat(verifier.verify(new Quoted(passage.id(), translation, 0, text.length(), Language.NL)))
                .isEqualTo(new Rejected(Reason.NOT_THE_GUIDES_WORDS));
    }

    @Test
    void englishIsTheTranslationAndItsQuoteTheDutch() {
        Statement statement = statement(new Quoted(
                passage.id(), passage.translation(), 0, passage.text().length(), Language.EN));

        assertThat(statement.text()).isEqualTo(passage.translation());
        assertThat(statement.language()).isEqualTo(Language.EN);
        assertThat(statement.citations().getFirst().quote()).isEqualTo(passage.text());
        assertThat(statement.citations().getFirst().translation()).isEqualTo(passage.translation());
    }

    @Test
    void anAlteredTranslationIsRejected() {
        assertThat(verifier.verify(new Quoted(
                        passage.id(),
                        passage.translation() + " Really.",
                        0,
                        passage.text().length(),
                        Language.EN)))
                .isEqualTo(new Rejected(Reason.NOT_THE_GUIDES_WORDS));
        assertThat(verifier.verify(new Quoted(passage.id(), "  ", 0, 10, Language.EN)))
                .isEqualTo(new Rejected(Reason.NOT_THE_GUIDES_WORDS));
    }

    @Test
    void aConnectingSentenceWithNothingLeftToConnectIsDropped() {
        List<Statement> statements = verifier.verified(List.of(
                new Connecting(Connector.RECOMMENDATION, Language.NL),
                dutch(0, 20),
                new Connecting(Connector.PRACTICE, Language.NL),
                new Quoted(passage.id(), "verzonnen", 0, 9, Language.NL),
                new Connecting(Connector.TIP, Language.NL)));

        assertThat(statements)
                .extracting(Statement::text)
                .containsExactly(
                        Connector.RECOMMENDATION.in(Language.NL), passage.text().substring(0, 20));
    }

    @Test
    void whatIsWrongIsDroppedAndTheRestKeepsItsOrder() {
        List<DraftStatement> drafts = List.of(
                dutch(50, 60), new Quoted(passage.id(), "verzonnen", 0, 9, Language.NL), dutch(0, 10), dutch(20, 30));

        assertThat(verifier.verified(drafts))
                .extracting(statement -> statement.citations().getFirst().start())
                .containsExactly(50, 0, 20);
    }

    @Test
    void nothingButConnectingSentencesLeavesNothing() {
        assertThat(verifier.verified(List.of(
                        new Connecting(Connector.RECOMMENDATION, Language.NL),
                        new Connecting(Connector.PRACTICE, Language.EN))))
                .isEmpty();
    }

    @Test
    void aCitationOutsideItsPassageCannotBeMade() {
        assertThatThrownBy(() -> new Citation(passage, 0, passage.text().length() + 1, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Citation(passage, 5, 5, "")).isInstanceOf(IllegalArgumentException.class);
    }

    private Quoted dutch(int start, int end) {
        return new Quoted(passage.id(), passage.text().substring(start, end), start, end, Language.NL);
    }

    private Statement statement(DraftStatement draft) {
        return switch (verifier.verify(draft)) {
            case Verified verified -> verified.statement();
            case Rejected rejected -> throw new AssertionError("rejected: " + rejected.reason());
        };
    }
}
