package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;

/** Families of Dutch words that are searched as one, where the stemmer doesn't see that they belong together. */
public final class StemFamilies {
    /** The file's fixed name. */
    public static final String FILE = "stems.yaml";

    private final Map<String, String> stems;

    private StemFamilies(Map<String, String> stems) {
        this.stems = stems;
    }

    /**
     * Reads the file: one family a line, words with commas in between. The first word names the family.
     *
     * @throws KnowledgeException with every word that stands in two families
     */
    public static StemFamilies from(KnowledgeFile file) {
        Map<String, String> stems = new LinkedHashMap<>();
        List<SourceProblem> problems = new ArrayList<>();
        for (YamlEntry entry : YamlFile.entries(file)) {
            List<String> words = Arrays.stream(entry.value().asText("").split(","))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toList();
            for (String word : words) {
                String other = stems.putIfAbsent(word, words.getFirst());
                if (other != null) {
                    problems.add(
                            entry.problem("\"" + word + "\" also stands in the family of \"" + other + "\"; keep one"));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return new StemFamilies(stems);
    }

    /** From each word to its family's name. */
    Map<String, String> stems() {
        return stems;
    }
}
