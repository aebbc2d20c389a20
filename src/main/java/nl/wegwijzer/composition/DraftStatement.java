package nl.wegwijzer.composition;

import java.util.List;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.question.Language;

/** Something that is meant to be said, and isn't verified yet. */
public sealed interface DraftStatement {

    /** A sentence of our own. */
    record Connecting(Connector connector, Language language) implements DraftStatement {}

    /**
     * Words of the guide.
     *
     * @param passage where they stand
     * @param text the words: Dutch, or those of the translation
     * @param start offset of the quote in the passage's Dutch text
     * @param end offset of its end, exclusive
     * @param language of the text
     */
    record Quoted(PassageId passage, String text, int start, int end, Language language) implements DraftStatement {}

    /**
     * A sentence in free words that claims to rest on passages.
     *
     * @param passages where it says that it stands, in its order
     * @param strayMark whether it also names something that it was never given
     */
    record Written(String text, List<PassageId> passages, boolean strayMark, Language language)
            implements DraftStatement {
        /** Copies the list. */
        public Written {
            passages = List.copyOf(passages);
        }
    }
}
