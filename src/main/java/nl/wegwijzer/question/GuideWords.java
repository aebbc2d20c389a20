package nl.wegwijzer.question;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijzer.guide.Domain;
import nl.wegwijzer.guide.Guide;

/**
 * The words that a guide is written in. A compound is one of them with its end when a domain is about that: a guide with a domain on
 * "verzuim" has something to say about "ziekteverzuim", but one that speaks of "problemen" says nothing yet about "rekenproblemen".
 */
final class GuideWords {
    private static final int SHORTEST_PART = 6;

    private final Guide guide;

    /** Gathered when first asked for: few questions need them, and every start would wait for them. */
    private final AtomicReference<Gathered> gathered = new AtomicReference<>(Gathered.NOTHING);

    GuideWords(Guide guide) {
        this.guide = guide;
    }

    private record Gathered(Set<String> titles, Set<String> all) {
        static final Gathered NOTHING = new Gathered(Set.of(), Set.of());

        static Gathered from(Guide guide) {
            return new Gathered(
                    words(guide.domains().stream().map(Domain::title)),
                    words(guide.passages().stream().flatMap(passage -> Stream.of(passage.text(), passage.heading()))));
        }

        private static Set<String> words(Stream<String> texts) {
            return texts.flatMap(text -> Words.of(text).stream()).collect(Collectors.toSet());
        }
    }

    /** Whether the guide uses a word; function words are everybody's. */
    boolean hold(String word) {
        if (StopWords.contains(word)) {
            return true;
        }
        Gathered words = gathered();
        return words.all().contains(word) || words.titles().stream().anyMatch(end -> endsIn(word, end));
    }

    private static boolean endsIn(String word, String end) {
        return word.equals(end) || (end.length() >= SHORTEST_PART && word.endsWith(end));
    }

    private Gathered gathered() {
        Gathered known = gathered.get();
        if (!known.all().isEmpty()) {
            return known;
        }
        Gathered now = Gathered.from(guide);
        gathered.set(now);
        return now;
    }
}
