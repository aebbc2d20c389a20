package nl.wegwijzer.verification;

import java.util.List;
import nl.wegwijzer.question.Language;

/** A sentence that was verified and may be shown. A connecting sentence has no citation and claims nothing. */
public final class Statement {
    private final String text;
    private final Language language;
    private final List<Citation> citations;

    /** Hidden: only the verifier makes statements. */
    Statement(String text, Language language, List<Citation> citations) {
        this.text = text;
        this.language = language;
        this.citations = List.copyOf(citations);
    }

    /** What is shown. */
    public String text() {
        return text;
    }

    /** The language of the text. */
    public Language language() {
        return language;
    }

    /** Where it stands in the guide. */
    public List<Citation> citations() {
        return citations;
    }

    /** Whether it says something of the guide, and isn't a connecting sentence. */
    public boolean hasContent() {
        return !citations.isEmpty();
    }
}
