package nl.wegwijzer.verification.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wegwijzer.question.Language;

/**
 * Words and word sequences that say the same, read from a list beside this class. They are compared by their keys, so that
 * a list need not have every form of a word.
 */
final class Synonyms {
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern BAR = Pattern.compile(" \\| ");

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, List<Sequence>> sequences = new HashMap<>();

    /** Words one after another that are read as one word. */
    private record Sequence(List<String> words, String as) {}

    /**
     * The list of a language.
     *
     * @param keys of a word, without its synonyms
     */
    Synonyms(Language language, Function<String, Set<String>> keys) {
        int group = 0;
        for (String line : lines("synonyms." + language.code() + ".txt")) {
            int equals = line.indexOf(" = ");
            if (equals >= 0) {
                addSequences(line.substring(0, equals), line.substring(equals + 3));
            } else {
                String key = "y:" + group++;
                for (String word : SPACE.splitAsStream(line).toList()) {
                    keys.apply(word)
                            .forEach(one -> groups.computeIfAbsent(one, k -> new HashSet<>())
                                    .add(key));
                }
            }
        }
        sequences
                .values()
                .forEach(list -> list.sort(
                        (one, other) -> other.words().size() - one.words().size()));
    }

    private void addSequences(String as, String list) {
        for (String sequence : BAR.splitAsStream(list).toList()) {
            List<String> words = SPACE.splitAsStream(sequence).toList();
            sequences
                    .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(new Sequence(words, as));
        }
    }

    /** The keys of the groups that a word with these keys is in. */
    Set<String> of(Set<String> keys) {
        Set<String> found = new HashSet<>();
        keys.forEach(key -> found.addAll(groups.getOrDefault(key, Set.of())));
        return found;
    }

    /** The parts of a sentence with each known sequence as one word: the longest first. */
    List<String> joined(List<String> parts, Function<String, String> folded) {
        List<String> words = parts.stream().map(folded).toList();
        List<String> joined = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            int from = at;
            Sequence found = sequences.getOrDefault(words.get(at), List.of()).stream()
                    .filter(sequence -> startsWith(words.subList(from, words.size()), sequence.words()))
                    .findFirst()
                    .orElse(null);
            joined.add(found == null ? parts.get(at) : found.as());
            at += found == null ? 1 : found.words().size();
        }
        return joined;
    }

    private static boolean startsWith(List<String> words, List<String> start) {
        return words.size() >= start.size() && words.subList(0, start.size()).equals(start);
    }

    private static List<String> lines(String name) {
        try (InputStream stream = Synonyms.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
