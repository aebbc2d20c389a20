package nl.wegwijzer.question;

import java.util.Optional;

/** One way of understanding a question; empty when the question is of another kind. */
interface ReadingRule {
    Optional<Understanding> read(SeenQuestion question);
}
