package nl.wegwijzer.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.composition.AnswerWriter;
import nl.wegwijzer.composition.ExtractiveComposer;
import nl.wegwijzer.composition.ModelComposer;
import nl.wegwijzer.composition.Restater;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.model.LanguageModel;
import nl.wegwijzer.model.ModelException;
import nl.wegwijzer.model.ModelSettings.Limits;
import nl.wegwijzer.model.ModelStream;
import nl.wegwijzer.model.Prompt;
import nl.wegwijzer.model.PromptLibrary;
import nl.wegwijzer.question.Conversation;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Turn;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A model that restates a question and then answers it has no more time for both than for an answer alone. */
final class TimeForAnAnswerTest {
    private static final String PARENTS = "Hoe betrek ik ouders die niet betrokken zijn?";
    private static final Duration RESTATING = Duration.ofSeconds(3);
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(8), Duration.ofSeconds(30), 1, 0, 0, 400);

    private static final List<RecommendationNumber> FIRST =
            RecommendationNumber.parse("3.1").stream().toList();

    private static Application application;

    private final List<Duration> waits = new ArrayList<>();
    private final List<Duration> gone = new ArrayList<>();

    @BeforeAll
    static void open() {
        application = Knowledge.open();
    }

    @AfterAll
    static void close() {
        application.close();
    }

    /** Writes nothing, and notes how long its reader would have waited. */
    private final class Silent implements LanguageModel, ModelStream {
        @Override
        public String name() {
            return "silent";
        }

        @Override
        public ModelStream write(Prompt prompt) {
            return this;
        }

        @Override
        public Optional<String> next(Duration atMost) {
            waits.add(atMost);
            throw new ModelException(ModelException.Cause.TOO_SLOW, "silent");
        }

        @Override
        public int tokens() {
            return 0;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    /** One that points back to these recommendations, or stands by itself where there are none. */
    private static Inquiry inquiry(String text, List<RecommendationNumber> before) {
        return new Inquiry(
                Language.NL, text, Set.of(), OptionalInt.empty(), Optional.empty(), !before.isEmpty(), before);
    }

    @Test
    void aWriterWaitsForNoMoreThanWhatIsLeft() {
        AnswerWriter writer = new ModelComposer(
                application.assistant().guide(),
                new Silent(),
                PromptLibrary.from(KnowledgeFolder.at(Path.of("prompts"))),
                LIMITS,
                new Random(1),
                () -> 0);
        Inquiry inquiry = inquiry(PARENTS, List.of());

        assertThatThrownBy(() ->
                        writer.write(inquiry, application.retriever().retrieve(inquiry), RESTATING, draft -> true))
                .isInstanceOf(ModelException.class);
        assertThat(waits).containsExactly(LIMITS.first().minus(RESTATING));
    }

    private Inquiries inquiries() {
        Guide guide = application.assistant().guide();
        Restater restater = (language, question, conversation) ->
                Optional.of(new Restater.Restated(PARENTS.replace("?", ", als dat niet te duur is?"), RESTATING));
        AnswerWriter writer = (inquiry, evidence, before, taken) -> {
            gone.add(before);
            return AnswerWriter.Ending.DECLINED;
        };
        Composing composing = new Composing(
                new ExtractiveComposer(guide),
                Knowledge.verifier(guide),
                Optional.of(new ModelWriting(writer, restater, new Reply.ModelVersion("m", "h"))));
        return new Inquiries(
                application.retriever(), new AnswerMaker(composing), new NextQuestions(guide), new FollowUps(restater));
    }

    @Test
    void theTimeOfRestatingIsTakenFromTheTimeOfWriting() {
        Conversation conversation = Conversation.NEW.with(new Turn(PARENTS, Language.NL, List.of(), List.of()));

        inquiries().respond(inquiry(PARENTS, List.of()), Conversation.NEW, statement -> {});
        inquiries().respond(inquiry("Wat als dat flopt?", FIRST), conversation, statement -> {});

        assertThat(gone).containsExactly(Duration.ZERO, RESTATING);
    }
}
