package nl.wegwijzer.verification.support;

/** Whether a passage supports a sentence. */
public sealed interface Support {
    /**
     * It does.
     *
     * @param first the first of its sentences that do, from 0
     * @param last the last of them
     */
    record Given(int first, int last) implements Support {}

    /** It doesn't. */
    record Missing(Flaw flaw, String word) implements Support {}

    /** What is wrong with a sentence. */
    enum Flaw {
        /** It is no plain sentence: markup, a link, another script, a question. */
        FORM,
        /** What it quotes doesn't stand there letter for letter. */
        QUOTE,
        /** A word or name that the passage doesn't have. */
        WORD,
        /** A number that the passage doesn't have. */
        NUMBER,
        /** It says too little to be about the passage. */
        EMPTY,
        /** It joins words from places that have nothing to do with each other. */
        SCATTERED,
        /** Somebody else does it, or to somebody else. */
        WHO,
        /** A word that stands otherwise to the others: "school bij betrokkenheid" for "betrokkenheid bij school". */
        RELATION,
        /** A not, an only, a too or a sometimes that was added, dropped or moved. */
        TURNED,
        /** A can, a must or an against that was added or dropped. */
        MODALITY,
        /** A condition or cause that was added, dropped or turned round. */
        CONDITION
    }
}
