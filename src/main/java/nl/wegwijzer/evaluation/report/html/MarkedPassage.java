package nl.wegwijzer.evaluation.report.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.wegwijzer.evaluation.run.Reply.Citation;
import nl.wegwijzer.guide.Passage;

/** A passage of the guide with the quotes marked that stand in it, and those named that don't. */
final class MarkedPassage {
    private final Passage passage;
    private final BitSet marked = new BitSet();
    private final List<String> missing = new ArrayList<>();

    MarkedPassage(Passage passage, List<Citation> citations) {
        this.passage = passage;
        citations.forEach(this::mark);
    }

    private void mark(Citation citation) {
        String text = passage.text();
        String quote = citation.quote();
        boolean asSaid = citation.start() >= 0 && text.startsWith(quote, citation.start());
        int start = asSaid ? citation.start() : text.indexOf(quote);
        if (quote.isEmpty()) {
            return;
        }
        if (start < 0) {
            missing.add(quote);
        } else {
            marked.set(start, start + quote.length());
        }
    }

    /** Quotes that don't stand in the passage letter for letter. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /** The passage's own text. */
    Tag tag() {
        String text = passage.text();
        Tag words = Tag.of("p").with("lang", "nl");
        int at = 0;
        while (at < text.length()) {
            int from = marked.nextSetBit(at);
            int start = from < 0 ? text.length() : from;
            words.text(text.substring(at, start));
            int end = Math.min(text.length(), marked.nextClearBit(start));
            if (start < end) {
                words.add(Tag.of("mark", text.substring(start, end)));
            }
            at = Math.max(end, start);
        }
        return words;
    }
}
