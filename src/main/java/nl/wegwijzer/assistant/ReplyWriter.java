package nl.wegwijzer.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wegwijzer.answer.Answer;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Intervention;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.safety.HelpLine;
import nl.wegwijzer.verification.Citation;
import nl.wegwijzer.verification.Statement;
import org.jspecify.annotations.Nullable;

/** Writes an answer in the form of the contract, and tells a listener as it goes. What was said is never taken back. */
final class ReplyWriter {
    private final Guide guide;
    private final String conversationId;
    private final String messageId;
    private final Optional<Reply.ModelVersion> model;
    private final Consumer<AnswerEvent> listener;
    private final Map<Citation, Reply.Cited> citations = new LinkedHashMap<>();
    private final List<Reply.Said> said = new ArrayList<>();
    private boolean begun;

    ReplyWriter(
            Guide guide,
            Optional<Reply.ModelVersion> model,
            String conversationId,
            String messageId,
            Consumer<AnswerEvent> listener) {
        this.guide = guide;
        this.model = model;
        this.conversationId = conversationId;
        this.messageId = messageId;
        this.listener = listener;
    }

    /** Says a statement at once. */
    void say(Statement statement) {
        say(statement, statement.language());
    }

    /** Says what the answer holds beyond what was said, and closes the reply. */
    Reply finish(Answer answer, boolean personal, Optional<List<Reply.Found>> ranked) {
        Language language = answer.language();
        begin(language);
        if (answer instanceof Answer.Grounded grounded) {
            List<Statement> all = grounded.statements();
            all.subList(said.size(), all.size()).forEach(statement -> say(statement, language));
        }
        Reply reply = new Reply(
                conversationId,
                messageId,
                language.code(),
                outcome(answer),
                mode(answer),
                modeReason(answer),
                understoodAs(answer),
                text(answer),
                List.copyOf(said),
                List.copyOf(citations.values()),
                answer instanceof Answer.Clarification clarification ? clarification.choices() : List.of(),
                suggestions(answer),
                answer instanceof Answer.OutOfScope declined
                        ? declined.nearest().stream()
                                .map(RecommendationNumber::toString)
                                .toList()
                        : List.of(),
                helplines(answer),
                confidence(answer),
                personal ? Texts.reminder(language) : null,
                Texts.notice(language),
                new Reply.GuideVersion(guide.fingerprint().value()),
                model.orElse(null),
                ranked.orElse(null));
        listener.accept(new AnswerEvent.Done(reply));
        return reply;
    }

    private void begin(Language language) {
        if (!begun) {
            begun = true;
            listener.accept(new AnswerEvent.Start(conversationId, messageId, language.code()));
        }
    }

    private void say(Statement statement, Language language) {
        begin(language);
        List<String> ids = new ArrayList<>();
        for (Citation citation : statement.citations()) {
            Reply.Cited known = citations.get(citation);
            if (known == null) {
                known = cited(citation, "c" + (citations.size() + 1), language);
                citations.put(citation, known);
                listener.accept(new AnswerEvent.Citation(known));
            }
            ids.add(known.id());
        }
        Reply.Said now = new Reply.Said(statement.text(), ids);
        said.add(now);
        listener.accept(new AnswerEvent.Statement(now));
    }

    private Reply.Cited cited(Citation citation, String id, Language language) {
        Passage passage = citation.passage();
        return new Reply.Cited(
                id,
                Labels.of(passage, language),
                passage.id().value(),
                passage.kind().wireName(),
                guide.domain(passage.domain())
                        .map(domain -> new Reply.DomainName(domain.number(), domain.title()))
                        .orElse(null),
                guide.recommendationOf(passage)
                        .map(recommendation -> new Reply.RecommendationName(
                                recommendation.number().toString(), recommendation.title()))
                        .orElse(null),
                guide.interventionOf(passage).map(Intervention::name).orElse(null),
                citation.quote(),
                citation.start(),
                citation.end(),
                Language.NL.code(),
                citation.translation().isEmpty() ? null : citation.translation(),
                "/passages/" + passage.id() + "?start=" + citation.start() + "&end=" + citation.end());
    }

    private String text(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded -> new MarkdownAnswer(guide).of(grounded);
            case Answer.Clarification clarification -> clarification.text();
            case Answer.OutOfScope declined -> declined.text();
            case Answer.Crisis crisis -> crisis.text();
            case Answer.SmallTalk talk -> talk.text();
            case Answer.Paused paused -> paused.text();
        };
    }

    private static String mode(Answer answer) {
        return answer instanceof Answer.Grounded grounded
                ? grounded.writing().mode().name().toLowerCase(Locale.ROOT)
                : "fixed";
    }

    private static @Nullable String modeReason(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded -> grounded.writing().reason().orElse(null);
            case Answer.Paused paused -> "paused";
            case Answer.Clarification clarification -> null;
            case Answer.OutOfScope declined -> null;
            case Answer.Crisis crisis -> null;
            case Answer.SmallTalk talk -> null;
        };
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded -> "answered";
            case Answer.Clarification clarification -> "clarify";
            case Answer.OutOfScope declined -> "out_of_scope";
            case Answer.Crisis crisis -> "crisis";
            case Answer.SmallTalk talk -> "small_talk";
            case Answer.Paused paused -> "out_of_scope";
        };
    }

    private static @Nullable String understoodAs(Answer answer) {
        return answer instanceof Answer.Grounded grounded
                        && !grounded.understoodAs().isEmpty()
                ? grounded.understoodAs()
                : null;
    }

    private static List<String> suggestions(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded -> grounded.suggestions();
            case Answer.SmallTalk talk -> talk.suggestions();
            case Answer.Clarification clarification -> List.of();
            case Answer.OutOfScope declined -> List.of();
            case Answer.Crisis crisis -> crisis.suggestions();
            case Answer.Paused paused -> List.of();
        };
    }

    private static List<Reply.Line> helplines(Answer answer) {
        List<HelpLine> lines = switch (answer) {
            case Answer.Crisis crisis -> crisis.lines();
            case Answer.Paused paused -> paused.lines();
            case Answer.Grounded grounded -> List.of();
            case Answer.Clarification clarification -> List.of();
            case Answer.OutOfScope declined -> List.of();
            case Answer.SmallTalk talk -> List.of();
        };
        return lines.stream()
                .map(line -> new Reply.Line(line.name(), line.phone(), line.url(), line.audience()))
                .toList();
    }

    private static @Nullable Double confidence(Answer answer) {
        double confidence = switch (answer) {
            case Answer.Grounded grounded -> grounded.confidence();
            case Answer.OutOfScope declined -> declined.confidence();
            case Answer.Clarification clarification -> -1;
            case Answer.Crisis crisis -> -1;
            case Answer.SmallTalk talk -> -1;
            case Answer.Paused paused -> -1;
        };
        return confidence < 0 ? null : Math.round(confidence * 1000) / 1000.0;
    }
}
