package nl.wegwijzer.http.limit;

/** What a request takes out of its client's buckets. */
public enum Cost {
    /** Thinking: a question, a search. */
    QUESTION,
    /** Looking something up. */
    READING,
    /** Nothing: operators must see how a server is, most of all when it is busy. */
    NOTHING
}
