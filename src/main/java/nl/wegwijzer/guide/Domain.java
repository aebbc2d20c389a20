package nl.wegwijzer.guide;

import java.util.List;
import java.util.stream.Stream;

/**
 * A numbered domain of the guide.
 *
 * @param signals the paragraphs of the two boxes, those of "niet goed" first
 * @param tips the tip, one passage or none
 * @param recommendations in the order of their numbers
 */
public record Domain(
        int number, String title, List<Passage> signals, List<Passage> tips, List<Recommendation> recommendations) {

    /** Copies the lists. */
    public Domain {
        signals = List.copyOf(signals);
        tips = List.copyOf(tips);
        recommendations = List.copyOf(recommendations);
    }

    /** All its passages in the order of the guide. */
    public Stream<Passage> passages() {
        return Stream.of(
                        signals.stream(),
                        tips.stream(),
                        recommendations.stream().flatMap(Recommendation::passages))
                .flatMap(passages -> passages);
    }
}
