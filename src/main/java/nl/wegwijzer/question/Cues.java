package nl.wegwijzer.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final Map<Cue, List<Phrase>> phrases;

    private Cues(Map<Cue, List<Phrase>> phrases) {
        this.phrases = phrases;
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

    /** The cues that a question holds. */
    Set<Cue> in(List<String> words) {
        Set<Cue> found = EnumSet.noneOf(Cue.class);
        phrases.forEach((cue, candidates) -> {
            for (int start = 0; start < words.size() && !found.contains(cue); start++) {
                int at = start;
                if (candidates.stream().anyMatch(phrase -> phrase.endAt(words, at) >= 0)) {
                    found.add(cue);
                }
            }
        });
        return found;
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
