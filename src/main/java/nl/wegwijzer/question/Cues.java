package nl.wegwijzer.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;

/** Finds the cues in a question. */
public final class Cues {
    /** The file's fixed name. */
    public static final String FILE = "cues.yaml";

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+");

    private final Map<Cue, List<Phrase>> phrases;

    /** By the word that they begin with: a question is compared with few of them. */
    private final Map<String, List<Told>> byFirstWord = new HashMap<>();

    /** Those of which the first word may end in any way. */
    private final List<Told> byBeginning = new ArrayList<>();

    private final Set<String> beginnings;
    private final Set<String> words;

    private record Told(Cue cue, Phrase phrase) {}

    private Cues(Map<Cue, List<Phrase>> phrases) {
        this.phrases = phrases;
        phrases.forEach((cue, several) -> several.forEach(phrase -> add(new Told(cue, phrase))));
        this.beginnings = phrases.values().stream()
                .flatMap(List::stream)
                .flatMap(phrase -> phrase.beginnings().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.words = words().collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word stands whole in a phrase. */
    boolean isWord(String word) {
        return words.contains(word);
    }

    private void add(Told told) {
        String first = told.phrase().first();
        (first.endsWith("*") ? byBeginning : byFirstWord.computeIfAbsent(first, key -> new ArrayList<>())).add(told);
    }

    /**
     * Reads the file.
     *
     * @throws KnowledgeException with every problem in it
     */
    public static Cues from(KnowledgeFile file) {
        Map<Cue, List<Phrase>> phrases = new EnumMap<>(Cue.class);
        List<SourceProblem> problems = new ArrayList<>();
        for (YamlEntry entry : YamlFile.entries(file)) {
            Cue.named(entry.text("cue"))
                    .ifPresentOrElse(
                            cue -> phrases.computeIfAbsent(cue, key -> new ArrayList<>())
                                    .addAll(phrases(entry)),
                            () -> problems.add(entry.problem("\"cue: " + entry.text("cue")
                                    + "\" isn't known; use one of the names at the top of the file")));
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return new Cues(phrases);
    }

    private static List<Phrase> phrases(YamlEntry entry) {
        List<String> written = new ArrayList<>(entry.values("nl"));
        written.addAll(entry.values("en"));
        return written.stream()
                .map(Phrase::of)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    /** Every whole word of the phrases. */
    public Stream<String> words() {
        return phrases.values().stream().flatMap(List::stream).flatMap(phrase -> phrase.words().stream());
    }

    /** Whether a word begins as a phrase allows, and so is no typing error. */
    public boolean knows(String word) {
        return beginnings.stream().anyMatch(word::startsWith);
    }

    /** The cues that a question holds. */
    Set<Cue> in(List<String> words) {
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        for (int start = 0; start < words.size(); start++) {
            for (Told told : byFirstWord.getOrDefault(words.get(start), List.of())) {
                find(told, words, start, found);
            }
            for (Told told : byBeginning) {
                find(told, words, start, found);
            }
        }
        return found;
    }

    private static void find(Told told, List<String> words, int start, Set<Cue> found) {
        if (!found.contains(told.cue()) && told.phrase().endAt(words, start) >= 0) {
            found.add(told.cue());
        }
    }

    /** Whether a word alone is a phrase of a cue. */
    boolean isWordOf(Cue cue, String word) {
        return phrases.getOrDefault(cue, List.of()).stream().anyMatch(phrase -> phrase.endAt(List.of(word), 0) == 1);
    }

    /** A text without the words of some cues; each sentence keeps its capital and its end, so that they stay apart. */
    String without(Set<Cue> cues, String text) {
        return Arrays.stream(SENTENCE_END.split(text, -1))
                .map(sentence -> sentenceWithout(cues, sentence))
                .filter(sentence -> !sentence.isBlank())
                .collect(Collectors.joining(" "));
    }

    private String sentenceWithout(Set<Cue> cues, String sentence) {
        List<String> words = Words.of(sentence);
        boolean[] covered = wordsOf(cues, words);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!covered[i]) {
                kept.add(words.get(i));
            }
        }
        if (kept.isEmpty()) {
            return "";
        }
        String rest = String.join(" ", kept);
        char end = sentence.strip().charAt(sentence.strip().length() - 1);
        return Character.toUpperCase(rest.charAt(0)) + rest.substring(1) + (end == '?' ? "?" : ".");
    }

    /** Which words belong to phrases of the given cues. */
    boolean[] wordsOf(Set<Cue> cues, List<String> words) {
        boolean[] covered = new boolean[words.size()];
        for (Cue cue : cues) {
            for (Phrase phrase : phrases.getOrDefault(cue, List.of())) {
                for (int start = 0; start < words.size(); start++) {
                    int end = phrase.endAt(words, start);
                    for (int word = start; word < end; word++) {
                        covered[word] = true;
                    }
                }
            }
        }
        return covered;
    }
}
