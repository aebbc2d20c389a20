package nl.wegwijzer.http.limit;

/** What a request takes out of its client's buckets. */
public enum Cost {
    /** Work: a question to be answered. Over the limit it may still be read, in case it is about a crisis. */
    QUESTION,
    /** Work: feedback that is kept. */
    FEEDBACK,
    /** Work when {@code q} says what to look for; otherwise looking something up. */
    SEARCH,
    /** Looking something up. */
    READING,
    /** Nothing: operators must see how a server is, most of all when it is busy. */
    NOTHING
}
