package nl.wegwijzer.model;

import java.util.List;

/** Turns texts into vectors that lie near each other when the texts mean the same. May be used by many threads at once. */
public interface Embedder {
    /** Its name, as its server calls it. */
    String name();

    /**
     * One vector for each text, in their order, all of one length.
     *
     * @throws ModelException when the server fails, or isn't in time
     * @throws java.util.concurrent.CancellationException when the waiting thread is interrupted
     */
    Embedded embed(List<String> texts);

    /**
     * What came back.
     *
     * @param tokens as the server counted them; 0 when it didn't say
     */
    record Embedded(List<float[]> vectors, int tokens) {
        /** Copies the list. */
        public Embedded {
            vectors = List.copyOf(vectors);
        }
    }
}
