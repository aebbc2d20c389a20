package nl.wegwijzer.safety;

import java.util.List;

/**
 * One rule of an editor.
 *
 * @param id what it is called
 * @param kind what a message is about when the rule fires
 * @param now whether it speaks of danger at this moment
 * @param phrases any of them fires the rule
 * @param unless innocent readings: where one of them stands letter for letter, a phrase in the same place doesn't count
 * @param examples messages on which it fires
 * @param innocent messages on which no rule fires
 */
record CrisisRule(
        String id,
        CrisisKind kind,
        boolean now,
        List<Phrase> phrases,
        List<Phrase> unless,
        List<String> examples,
        List<String> innocent) {
    CrisisRule {
        phrases = List.copyOf(phrases);
        unless = List.copyOf(unless);
        examples = List.copyOf(examples);
        innocent = List.copyOf(innocent);
    }

    boolean firesOn(Sightings sightings) {
        for (Phrase phrase : phrases) {
            List<Span> found = phrase.in(sightings);
            if (!found.isEmpty() && isMeant(found, sightings)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMeant(List<Span> found, Sightings sightings) {
        List<Span> innocentReadings = unless.stream()
                .flatMap(phrase -> phrase.exactlyIn(sightings).stream())
                .toList();
        return found.stream().anyMatch(span -> innocentReadings.stream().noneMatch(span::overlaps));
    }
}
