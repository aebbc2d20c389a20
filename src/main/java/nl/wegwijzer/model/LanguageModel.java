package nl.wegwijzer.model;

/** Writes text. May be used by many threads at once. */
public interface LanguageModel {
    /** Its name, as its server calls it. */
    String name();

    /**
     * Begins to write; returns at once.
     *
     * @throws ModelException when it can't even begin
     */
    ModelStream write(Prompt prompt);
}
