package nl.wegwijzer.assistant;

/** What to do with a question and its evidence. */
sealed interface Decision {
    /** Answer it. */
    record Answer(double confidence) implements Decision {}

    /** Ask which of several things is meant. */
    record AskBack() implements Decision {}

    /** Say that the guide doesn't hold it. */
    record Decline(double confidence) implements Decision {}
}
