package nl.wegwijzer.search;

import nl.wegwijzer.question.Understanding.Inquiry;

/** Finds what the guide says about an inquiry. */
public interface Retriever {
    /** The evidence; the same for the same inquiry. May be called by many threads at once. */
    Evidence retrieve(Inquiry inquiry);
}
