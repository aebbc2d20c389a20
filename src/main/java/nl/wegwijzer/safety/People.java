package nl.wegwijzer.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;

/** The words for the people in a message, each with who it is: a father and an aunt are both a parent here. Immutable. */
final class People {
    /** The file's fixed name. */
    static final String FILE = "people.yaml";

    private static final String KEPT = "people";
    private static final String WHO = "who";
    private static final String ARE = "are";

    private final Map<String, String> roles;

    private People(Map<String, String> roles) {
        this.roles = Map.copyOf(roles);
    }

    /**
     * Reads the file, unless what is in it was kept.
     *
     * @throws KnowledgeException with every problem in it
     */
    static People from(KnowledgeFolder folder) {
        KnowledgeFile file = folder.named(FILE);
        Map<String, String> roles = new HashMap<>();
        folder.workedOut(KEPT, List.of(file), () -> written(read(file)))
                .lines()
                .map(line -> line.split(" ", 2))
                .forEach(pair -> roles.put(pair[0], pair[1]));
        return new People(roles);
    }

    private static String written(Map<String, String> roles) {
        List<String> lines = new ArrayList<>();
        roles.forEach((word, role) -> lines.add(word + " " + role));
        lines.sort(null);
        return String.join("\n", lines);
    }

    private static Map<String, String> read(KnowledgeFile file) {
        Map<String, String> roles = new HashMap<>();
        List<SourceProblem> problems = new ArrayList<>();
        for (YamlEntry entry : YamlFile.entries(file)) {
            String role = entry.text(WHO);
            if (role.isEmpty() || entry.values(ARE).isEmpty()) {
                problems.add(entry.problem("write \"who:\" and after \"are:\" the words for them"));
            }
            for (String phrase : entry.values(ARE)) {
                List<String> words = MessageWords.of(phrase);
                if (words.size() != 1) {
                    problems.add(entry.problem("\"" + phrase + "\" is not one word"));
                } else if (roles.putIfAbsent(words.getFirst(), role) != null) {
                    problems.add(entry.problem("\"" + phrase + "\" stands in two places; leave it in one"));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return roles;
    }

    /** Who is meant by a word, if it is a word for somebody. */
    Optional<String> meantBy(String word) {
        return Optional.ofNullable(roles.get(word));
    }
}
