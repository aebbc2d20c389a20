package nl.wegwijzer.assistant;

import java.util.stream.Collectors;
import nl.wegwijzer.answer.Answer;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.verification.Citation;
import nl.wegwijzer.verification.Statement;

/** An answer as one Markdown text for people: its statements in their order, with labels such as [3.1]. */
final class MarkdownAnswer {
    /** As in the guide: it joins a programme to its footnote. */
    private static final String STAR = "\\*";

    private final Guide guide;

    MarkdownAnswer(Guide guide) {
        this.guide = guide;
    }

    String of(Answer.Grounded answer) {
        return answer.statements().stream()
                .map(statement -> block(statement, answer.language()))
                .collect(Collectors.joining("\n\n"));
    }

    private String block(Statement statement, Language language) {
        if (!statement.hasContent()) {
            return statement.text();
        }
        Passage passage = statement.citations().getFirst().passage();
        String labels = statement.citations().stream()
                .map(Citation::passage)
                .map(cited -> "[" + Labels.of(cited, language) + "]")
                .distinct()
                .collect(Collectors.joining(" "));
        String text = statement.text().replace("\n", "\n\n") + " " + labels;
        return switch (passage.kind()) {
            case PRACTICE -> "> " + text.replace("\n\n", "\n>\n> ");
            case INTERVENTION -> "- **" + name(passage) + "**: " + text;
            case FOOTNOTE -> STAR + " " + text;
            case RECOMMENDATION, SIGNAL, TIP, ABSENCE, ABOUT -> text;
        };
    }

    private String name(Passage passage) {
        return guide.interventionOf(passage)
                .map(intervention -> intervention.name() + (intervention.footnoted() ? STAR : ""))
                .orElse(passage.heading());
    }
}
