package nl.wegwijzer.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SmallTalkExamplesTest {
    /** Of a hand of which nothing was learnt: language, kind (smalltalk, vague or question), message. */
    private static final List<List<String>> UNSEEN = lines("small-talk-unseen.tsv");

    private final QuestionReader reader = new QuestionReader(Knowledge.guide(), Knowledge.rules(), Spelling.NONE);

    @TempDir
    private Path folder;

    private static List<List<String>> lines(String name) {
        try (InputStream stream = SmallTalkExamplesTest.class.getResourceAsStream("/question/" + name)) {
            byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The share of the unseen messages of a kind that are understood as something. */
    private double share(String kind, Class<? extends Understanding> as) {
        return UNSEEN.stream()
                .filter(line -> line.get(1).equals(kind))
                .mapToInt(line -> as.isInstance(read(line.get(2))) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private Understanding read(String message) {
        return reader.read(Question.of(message), message, Conversation.NEW);
    }

    @Test
    void mostSmallTalkOfAnotherHandIsHeardAndHardlyAQuestionIsTakenForIt() {
        assertThat(share("smalltalk", Understanding.SmallTalk.class)).isGreaterThan(0.85);
        assertThat(share("vague", Understanding.Unclear.class)).isGreaterThan(0.65);
        assertThat(share("question", Understanding.SmallTalk.class)).isLessThan(0.02);
        assertThat(share("question", Understanding.Unclear.class)).isLessThan(0.04);
    }

    @Test
    void aLearntMessageIsOfItsKind() {
        SmallTalkExamples examples = Knowledge.rules().smallTalk();

        assertThat(examples.of(List.of("superbedankt", "voor", "het", "meedenken")))
                .hasValueSatisfying(sound -> {
                    assertThat(sound.kind()).isEqualTo(SmallTalkKind.THANKS);
                    assertThat(sound.smallTalk()).isGreaterThan(0.9);
                });
        assertThat(examples.of(List.of("er", "is", "iets", "met", "een", "jongen")))
                .hasValueSatisfying(sound -> assertThat(sound.vague()).isGreaterThan(0.9));
        assertThat(examples.of(Words.of("Hoe betrek ik ouders die niet betrokken zijn?")))
                .hasValueSatisfying(
                        sound -> assertThat(sound.smallTalk() + sound.vague()).isLessThan(0.1));
    }

    @Test
    void whatWasKeptSoundsTheSame() {
        Prepared prepared = new Prepared(Optional.of(folder.resolve("prepared")));
        KnowledgeFolder knowledge = KnowledgeFolder.at(Knowledge.fewExamplesIn(folder.resolve("knowledge")));
        SmallTalkExamples learnt = SmallTalkExamples.from(knowledge, Prepared.NOTHING);

        learnt.keep(knowledge, prepared);

        SmallTalkExamples kept = SmallTalkExamples.from(knowledge, prepared);
        for (String message : List.of("bedankt en tot later", "ik zit ergens mee", "wat kost een toets?")) {
            assertThat(kept.of(Words.of(message))).isEqualTo(learnt.of(Words.of(message)));
        }
    }

    @Test
    void namesAKindThatIsUnknownAndOneWithoutMessages() throws IOException {
        Knowledge.copiedTo(folder);
        Files.writeString(folder.resolve(SmallTalkExamples.FILE), """
                - kind: greeting
                  nl: ["hoi"]
                - kind: jokes
                  nl: ["ken je die van"]
                - kind: thanks
                  de: ["danke"]
                """);
        KnowledgeFolder broken = KnowledgeFolder.at(folder);

        assertThatThrownBy(() -> SmallTalkExamples.from(broken, Prepared.NOTHING))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("small-talk.yaml:3")
                .hasMessageContaining("\"kind: jokes\" isn't known; use one of [")
                .hasMessageContaining("small-talk.yaml:5")
                .hasMessageContaining("there are no messages here");
    }
}
