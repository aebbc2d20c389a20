package nl.wegwijzer.safety;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One paragraph of fixed help text, and whom it is for.
 *
 * @param texts by language
 * @param lines names of the lines that belong to it
 * @param kinds what a message may be about
 * @param speakers who may have written it
 * @param now whether it is for danger at this moment, for no such danger, or both
 */
record HelpParagraph(
        Map<String, String> texts, List<String> lines, Set<CrisisKind> kinds, Set<Speaker> speakers, Set<Boolean> now) {
    HelpParagraph {
        texts = Map.copyOf(texts);
        lines = List.copyOf(lines);
        kinds = Set.copyOf(kinds);
        speakers = Set.copyOf(speakers);
        now = Set.copyOf(now);
    }

    boolean fits(CrisisSignal signal) {
        return kinds.contains(signal.kind()) && speakers.contains(signal.speaker()) && now.contains(signal.now());
    }

    String text(String language) {
        return texts.getOrDefault(language, "");
    }
}
