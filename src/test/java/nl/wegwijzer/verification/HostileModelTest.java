package nl.wegwijzer.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.composition.DraftStatement;
import nl.wegwijzer.composition.StatementReader;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.testing.Knowledge;
import nl.wegwijzer.verification.HostileReplies.Hostile;
import nl.wegwijzer.verification.HostileReplies.Spoiling;
import org.junit.jupiter.api.Test;

/** A model that does its worst: of all that it writes, nothing unsupported is shown. */
final class HostileModelTest {
    private static final int REPLIES = 100_000;
    private static final long SEED = 20261123;
    private static final String GIVEN = "bcd2345";

    private final Guide guide = Knowledge.guide();
    private final CitationVerifier verifier = Knowledge.verifier(guide);

    /** The way of a reply: cut into sentences with marks, marks mapped back, each sentence verified. */
    private List<Statement> shown(String reply, Optional<Passage> given, Language language) {
        StatementReader reader = new StatementReader();
        List<StatementReader.Marked> sentences = new ArrayList<>(reader.read(reply));
        sentences.addAll(reader.end());
        List<Statement> shown = new ArrayList<>();
        for (StatementReader.Marked sentence : sentences) {
            boolean stray = sentence.marks().stream().anyMatch(mark -> !mark.equals(GIVEN) || given.isEmpty());
            List<DraftStatement.Written> drafts = List.of(new DraftStatement.Written(
                    sentence.text(),
                    sentence.marks().contains(GIVEN)
                            ? given.stream().map(Passage::id).toList()
                            : List.of(),
                    stray,
                    language));
            drafts.stream()
                    .map(verifier::verify)
                    .filter(Verdict.Verified.class::isInstance)
                    .forEach(verdict -> shown.add(((Verdict.Verified) verdict).statement()));
        }
        return shown;
    }

    @Test
    void showsNothingUnsupported() {
        HostileReplies replies = new HostileReplies(guide, SEED);
        Map<Spoiling, Integer> tried = new EnumMap<>(Spoiling.class);
        Map<Object, Hostile> different = new HashMap<>();
        for (int i = 0; i < REPLIES; ) {
            Optional<Hostile> next = replies.next();
            if (next.isEmpty()) {
                continue;
            }
            i++;
            Hostile hostile = next.get();
            tried.merge(hostile.spoiling(), 1, Integer::sum);
            different.put(
                    List.of(hostile.spoiling(), hostile.text(), hostile.cited().map(Passage::id), hostile.language()),
                    hostile);
        }
        List<String> wrong = different.values().parallelStream()
                .flatMap(hostile -> spoiltOnes(hostile))
                .toList();

        assertThat(tried)
                .hasSize(Spoiling.values().length)
                .allSatisfy((spoiling, times) -> assertThat(times).isGreaterThan(300));
        assertThat(wrong.stream().distinct().sorted()).isEmpty();
    }

    private Stream<String> spoiltOnes(Hostile hostile) {
        return shown(hostile.text() + " [" + GIVEN + "]", hostile.cited(), hostile.language()).stream()
                .filter(statement -> isSpoilt(statement, hostile))
                .map(statement -> hostile.spoiling() + ": " + statement.text());
    }

    /** Where a reply fell into several sentences, one of them may be the guide's own again: that may be shown. */
    private static boolean isSpoilt(Statement statement, Hostile hostile) {
        return hostile.spoiling() == Spoiling.UNKNOWN_MARK
                || statement.citations().stream()
                        .noneMatch(citation -> citation.passage()
                                .textIn(hostile.language().code())
                                .orElse("")
                                .contains(statement.text()));
    }

    @Test
    void showsTheGuidesOwnSentences() {
        int own = 0;
        int shown = 0;
        for (Passage passage : guide.passages()) {
            for (var span : nl.wegwijzer.guide.Sentences.of(passage.text())) {
                own++;
                shown += shown(span.of(passage.text()) + " [" + GIVEN + "]", Optional.of(passage), Language.NL)
                                .isEmpty()
                        ? 0
                        : 1;
            }
        }

        assertThat((double) shown / own).as("%d of %d", shown, own).isGreaterThan(0.8);
    }
}
