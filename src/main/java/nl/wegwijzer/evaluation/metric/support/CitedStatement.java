package nl.wegwijzer.evaluation.metric.support;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijzer.evaluation.run.Reply;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.testset.ReadableText;
import nl.wegwijzer.guide.Passage;

/**
 * A statement beside what it cites.
 *
 * @param text without labels such as {@code [3.1]}
 * @param source the cited passages in the reply's language, and the names that they stand under
 */
record CitedStatement(String text, String source) {
    private static final Pattern LABEL = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n+");

    /** The statements of a reply that cite something that exists. */
    static List<CitedStatement> of(CaseAnswer answer) {
        return answer.reply().statements().stream()
                .flatMap(statement -> of(answer, statement).stream())
                .toList();
    }

    private static Optional<CitedStatement> of(CaseAnswer answer, Reply.Statement statement) {
        List<Passage> cited = answer.reply().citationsOf(statement).stream()
                .flatMap(citation -> answer.guide().passage(citation.passageId()).stream())
                .toList();
        return cited.isEmpty()
                ? Optional.empty()
                : Optional.of(new CitedStatement(
                        new ReadableText(LABEL.matcher(statement.text()).replaceAll("")).value(),
                        source(cited, answer.reply().language())));
    }

    static String source(List<Passage> cited, String language) {
        return cited.stream()
                .flatMap(passage ->
                        Stream.of(passage.heading(), passage.textIn(language).orElse(passage.text())))
                .collect(Collectors.joining("\n"));
    }

    /** Whether the source says it in these words. */
    boolean isVerbatim() {
        return new ReadableText(source).value().contains(text);
    }

    /** The sentence of the source that shares most words with it. */
    String nearestSentence() {
        String nearest = "";
        double best = -1;
        for (String sentence : SENTENCE_END.splitAsStream(source).toList()) {
            double likeness = ContentWords.overlap(text, sentence);
            if (likeness > best) {
                best = likeness;
                nearest = sentence;
            }
        }
        return nearest;
    }
}
