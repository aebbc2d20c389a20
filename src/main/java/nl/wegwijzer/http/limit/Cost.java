package nl.wegwijzer.http.limit;

/** What a request takes out of its client's buckets. */
public enum Cost {
    /** Work: a question, feedback that is kept. */
    QUESTION,
    /** Work when {@code q} says what to look for; otherwise looking something up. */
    SEARCH,
    /** Looking something up. */
    READING,
    /** Nothing: operators must see how a server is, most of all when it is busy. */
    NOTHING
}
