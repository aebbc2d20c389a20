package nl.wegwijzer.verification.support;

/** What a word does in a sentence. */
enum Role {
    /** It names something: it must stand in the passage. */
    CONTENT(false, false),
    /** A number, in digits or in letters: it must stand in the passage too. */
    NUMBER(false, false),
    /** It only binds others together. */
    FUNCTION(false, false),
    /** and. */
    BOTH(false, false),
    /** or. */
    EITHER(false, false),
    /** not, no, never, without. */
    NOT(true, false),
    /** only, merely, one-sidedly. */
    ONLY(true, false),
    /** lack, little, less, too: turns the word after it round. */
    DEGREE(true, false),
    /** all, some, most. */
    AMOUNT(true, false),
    /** sometimes, perhaps, often. */
    SOMETIMES(true, false),
    /** can, may. */
    MAY(false, true),
    /** must, always, proven. */
    MUST(false, true),
    /** against, prevent, reduce. */
    AGAINST(false, true),
    /** if, when. */
    WHEN(false, true),
    /** because, so that. */
    CAUSE(false, true);

    private final boolean onWord;
    private final boolean onClause;

    Role(boolean onWord, boolean onClause) {
        this.onWord = onWord;
        this.onClause = onClause;
    }

    /** Whether it changes the meaning of a word next to it. */
    boolean isOnWord() {
        return onWord;
    }

    /** Whether it changes the meaning of its clause. */
    boolean isOnClause() {
        return onClause;
    }

    /** Whether the word itself must be found in the passage. */
    boolean isNaming() {
        return this == CONTENT || this == NUMBER;
    }
}
