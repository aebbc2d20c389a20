package nl.wegwijzer.evaluation.run;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijzer.evaluation.testset.Outcome;

/**
 * A reply of the HTTP contract, as far as it is judged.
 *
 * @param answer the whole answer as one text
 */
public record Reply(
        Outcome outcome,
        String language,
        String answer,
        List<Statement> statements,
        List<Citation> citations,
        ReplyExtras extras) {

    /** Copies the lists. */
    public Reply {
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
    }

    /**
     * A sentence of the answer.
     *
     * @param citations the ids of its citations within the reply
     */
    public record Statement(String text, List<String> citations) {

        /** Copies the list. */
        public Statement {
            citations = List.copyOf(citations);
        }
    }

    /**
     * Where a statement rests.
     *
     * @param id within the reply
     * @param start offset of the quote in the passage's text; -1 when the reply doesn't say
     * @param end offset after the quote; -1 when the reply doesn't say
     */
    public record Citation(String id, String passageId, String intervention, String quote, int start, int end) {}

    /** The citations of a statement, in its order. */
    public List<Citation> citationsOf(Statement statement) {
        return statement.citations().stream()
                .flatMap(id ->
                        citations.stream().filter(citation -> citation.id().equals(id)))
                .toList();
    }

    /** The ids of all cited passages, each once, in their order. */
    public List<String> citedIds() {
        return citations.stream().map(Citation::passageId).distinct().toList();
    }

    /** The whole text that a person reads: the answer (or the statements when there is none), and the help lines. */
    public String text() {
        String body =
                answer.isBlank() ? statements.stream().map(Statement::text).collect(Collectors.joining(" ")) : answer;
        return Stream.concat(Stream.of(body), extras.helplines().stream()).collect(Collectors.joining("\n"));
    }
}
