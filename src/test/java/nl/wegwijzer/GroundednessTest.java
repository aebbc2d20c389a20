package nl.wegwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.assistant.AnswerEvent;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.composition.Connector;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Question;
import nl.wegwijzer.testing.Knowledge;
import nl.wegwijzer.testing.QuestionGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Grounded or silent, and repeatable: over thousands of questions that nobody chose. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GroundednessTest {
    private static final int QUESTIONS = 5_000;
    private static final int REPEATED = 400;
    private static final long SEED = 20261123;
    private static final Set<String> OUTCOMES = Set.of("answered", "clarify", "out_of_scope", "crisis", "small_talk");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Application application;
    private Guide guide;
    private QuestionGenerator generator;
    private Map<Language, Set<String>> connectors;

    @BeforeAll
    void open() {
        application = Knowledge.open();
        guide = application.assistant().guide();
        generator = new QuestionGenerator(guide, SEED);
        connectors = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            connectors.put(
                    language,
                    Stream.of(Connector.values())
                            .map(connector -> connector.in(language))
                            .collect(Collectors.toSet()));
        }
    }

    @AfterAll
    void close() {
        application.close();
    }

    @Test
    void noAnswerHoldsAWordThatWasNotVerified() {
        Map<String, Integer> outcomes = new ConcurrentHashMap<>();
        Map<String, Integer> languages = new ConcurrentHashMap<>();
        IntStream.range(0, QUESTIONS).parallel().forEach(number -> {
            String question = generator.question(number);
            Reply reply = answer(application, question, new ArrayList<>());
            String described = number + ": " + question;

            outcomes.merge(reply.outcome(), 1, Integer::sum);
            languages.merge(reply.language(), 1, Integer::sum);
            assertThat(OUTCOMES).as(described).contains(reply.outcome());
            if (reply.outcome().equals("answered")) {
                assertGrounded(reply, described);
            } else {
                assertThat(reply.statements()).as(described).isEmpty();
                assertThat(reply.citations()).as(described).isEmpty();
                assertSilent(reply, described);
            }
        });

        assertThat(outcomes.getOrDefault("answered", 0))
                .as("the questions were of all kinds: %s, %s", outcomes, languages)
                .isGreaterThan(QUESTIONS / 4);
        assertThat(outcomes.getOrDefault("out_of_scope", 0)).isGreaterThan(QUESTIONS / 50);
        assertThat(languages.getOrDefault("en", 0)).isGreaterThan(QUESTIONS / 20);
    }

    private void assertGrounded(Reply reply, String described) {
        assertThat(reply.statements()).as(described).hasSizeBetween(2, 8);
        Map<String, Reply.Cited> byId = new HashMap<>();
        for (Reply.Cited cited : reply.citations()) {
            assertThat(byId.put(cited.id(), cited)).as(described).isNull();
            Passage passage = Knowledge.passage(guide, cited.passageId());
            assertThat(cited.start()).as(described).isGreaterThanOrEqualTo(0).isLessThan(cited.end());
            assertThat(cited.end())
                    .as(described)
                    .isLessThanOrEqualTo(passage.text().length());
            assertThat(passage.text().substring(cited.start(), cited.end()))
                    .as(described)
                    .isEqualTo(cited.quote());
            assertThat(cited.kind()).as(described).isEqualTo(passage.kind().wireName());
            assertThat(cited.language()).as(described).isEqualTo("nl");
        }
        Set<String> used = new HashSet<>();
        String markdown = reply.answer();
        for (Reply.Said said : reply.statements()) {
            if (said.citations().isEmpty()) {
                assertThat(connectors.get(Language.of(reply.language()).orElseThrow()))
                        .as(described)
                        .contains(said.text());
            }
            for (String id : said.citations()) {
                Reply.Cited cited = byId.get(id);
                if (cited == null) {
                    throw new AssertionError("no citation " + id + ": " + described);
                }
                used.add(id);
                assertSaysWhatIsCited(said, cited, described);
            }
            markdown = without(markdown, said.text(), described);
        }
        assertThat(used).as(described).isEqualTo(byId.keySet());
        assertThat(withoutMarks(markdown, reply))
                .as("what is left of the answer: %s", described)
                .isBlank();
    }

    private void assertSaysWhatIsCited(Reply.Said said, Reply.Cited cited, String described) {
        if (cited.translation() == null) {
            assertThat(said.text()).as(described).isEqualTo(cited.quote());
        } else {
            assertThat(said.text()).as(described).isEqualTo(cited.translation());
            assertThat(Knowledge.passage(guide, cited.passageId()).translation())
                    .as(described)
                    .contains(cited.translation());
        }
    }

    /** The text without a statement, as it stands in it: its lines apart, perhaps marked as a quotation. */
    private static String without(String markdown, String statement, String described) {
        String rest = markdown;
        for (String line : statement.lines().toList()) {
            int at = rest.indexOf(line);
            assertThat(at)
                    .as("\"%s\" stands in the answer: %s", line, described)
                    .isGreaterThanOrEqualTo(0);
            rest = rest.substring(0, at) + rest.substring(at + line.length());
        }
        return rest;
    }

    /** Marks, labels and the names of programmes are no statements. */
    private static String withoutMarks(String rest, Reply reply) {
        String without = rest;
        for (Reply.Cited cited : reply.citations()) {
            without = without.replace("[" + cited.label() + "]", "");
            if (cited.intervention() != null) {
                without = without.replace("- **" + cited.intervention() + "\\***:", "")
                        .replace("- **" + cited.intervention() + "**:", "");
            }
        }
        // A footnote begins with the star that stands at its programmes.
        return without.replace(">", "").replace("\\* ", "");
    }

    private void assertSilent(Reply reply, String described) {
        for (Passage passage : guide.passages()) {
            assertThat(reply.answer()).as(described).doesNotContain(passage.text());
            if (!passage.translation().isEmpty()) {
                assertThat(reply.answer()).as(described).doesNotContain(passage.translation());
            }
        }
    }

    @Test
    void eventsSayTheSameAsTheReplyEachCitationBeforeItsFirstUse() {
        for (int number = 0; number < REPEATED; number++) {
            List<AnswerEvent> events = new ArrayList<>();
            Reply reply = answer(application, generator.question(number), events);

            assertThat(events.getFirst()).isInstanceOf(AnswerEvent.Understood.class);
            assertThat(events.get(1))
                    .isEqualTo(new AnswerEvent.Start(reply.conversationId(), reply.messageId(), reply.language()));
            assertThat(events.getLast()).isEqualTo(new AnswerEvent.Done(reply));
            List<Reply.Cited> citations = new ArrayList<>();
            List<Reply.Said> statements = new ArrayList<>();
            for (AnswerEvent event : events.subList(2, events.size() - 1)) {
                switch (event) {
                    case AnswerEvent.Citation citation -> citations.add(citation.citation());
                    case AnswerEvent.Statement statement -> {
                        statements.add(statement.statement());
                        assertThat(citations.stream().map(Reply.Cited::id))
                                .containsAll(statement.statement().citations());
                    }
                    case AnswerEvent.Understood again -> throw new AssertionError("understood twice: " + again);
                    case AnswerEvent.Start start -> throw new AssertionError("a second start " + start);
                    case AnswerEvent.Done done -> throw new AssertionError("a second end " + done);
                }
            }
            assertThat(citations).isEqualTo(reply.citations());
            assertThat(statements).isEqualTo(reply.statements());
        }
    }

    @Test
    void theSameQuestionGivesTheSameBytesButForTheTwoIds() {
        try (Application other = Knowledge.open()) {
            IntStream.range(0, REPEATED).parallel().forEach(number -> {
                String question = generator.question(number);
                String once = json(answer(application, question, new ArrayList<>()));

                assertThat(json(answer(application, question, new ArrayList<>())))
                        .as("again: %s", question)
                        .isEqualTo(once);
                assertThat(json(answer(other, question, new ArrayList<>())))
                        .as("by another assistant: %s", question)
                        .isEqualTo(once);
            });
        }
    }

    @Test
    void theTwoIdsAreNeverTheSame() {
        Reply one = Knowledge.ask(application.assistant(), "alle aanbevelingen");
        Reply other = Knowledge.ask(application.assistant(), "alle aanbevelingen");

        assertThat(List.of(one.conversationId(), other.conversationId(), one.messageId(), other.messageId()))
                .doesNotHaveDuplicates();
    }

    private static String json(Reply reply) {
        return JSON.valueToTree(reply)
                .toString()
                .replace(reply.conversationId(), "conversation")
                .replace(reply.messageId(), "message");
    }

    private static Reply answer(Application application, String question, List<AnswerEvent> events) {
        return application
                .assistant()
                .answer(new ChatRequest(Question.of(question), Optional.empty(), true), events::add);
    }
}
