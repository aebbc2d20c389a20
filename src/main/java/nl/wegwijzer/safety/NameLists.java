package nl.wegwijzer.safety;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;

/**
 * The words that names are recognised by, in lower case.
 *
 * @param clear first names
 * @param ambiguous first names that are words too
 * @param never capitalised words that are no names
 */
record NameLists(Set<String> clear, Set<String> ambiguous, Set<String> never) {
    NameLists {
        clear = Set.copyOf(clear);
        ambiguous = Set.copyOf(ambiguous);
        never = Set.copyOf(never);
    }

    static NameLists from(KnowledgeFile file) {
        Set<String> clear = new HashSet<>();
        Set<String> ambiguous = new HashSet<>();
        Set<String> never = new HashSet<>();
        List<SourceProblem> problems = new ArrayList<>();
        for (YamlEntry entry : YamlFile.entries(file)) {
            lower(entry, "names", clear);
            lower(entry, "ambiguous", ambiguous);
            lower(entry, "no-names", never);
            if (!entry.value().has("names")
                    && !entry.value().has("ambiguous")
                    && !entry.value().has("no-names")) {
                problems.add(entry.problem("begin with \"names:\", \"ambiguous:\" or \"no-names:\""));
            }
        }
        if (clear.isEmpty()) {
            problems.add(new SourceProblem(file.name(), 0, "there are no \"names:\" in this file"));
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        clear.removeAll(ambiguous);
        return new NameLists(clear, ambiguous, never);
    }

    boolean isFirstName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return clear.contains(lower) || ambiguous.contains(lower);
    }

    private static void lower(YamlEntry entry, String field, Set<String> into) {
        entry.values(field).forEach(word -> into.add(word.toLowerCase(Locale.ROOT)));
    }
}
