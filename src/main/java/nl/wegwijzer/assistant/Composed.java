package nl.wegwijzer.assistant;

import java.util.List;
import nl.wegwijzer.answer.Writing;
import nl.wegwijzer.verification.Statement;

/** Verified statements, and who chose their words. */
record Composed(List<Statement> statements, Writing writing) {
    Composed {
        statements = List.copyOf(statements);
    }
}
