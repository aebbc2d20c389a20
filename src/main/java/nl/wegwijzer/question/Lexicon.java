package nl.wegwijzer.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;

/** The words that people use, and the words of the guide that they lead to. Kept by editors. */
public final class Lexicon {
    /** The file's fixed name. */
    public static final String FILE = "lexicon.yaml";

    private final Map<String, Concept> concepts;

    private Lexicon(Map<String, Concept> concepts) {
        this.concepts = concepts;
    }

    /**
     * Reads the file.
     *
     * @throws KnowledgeException with every problem in it
     */
    public static Lexicon from(KnowledgeFile file) {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        Map<String, YamlEntry> places = new LinkedHashMap<>();
        List<SourceProblem> problems = new ArrayList<>();
        for (YamlEntry entry : YamlFile.entries(file)) {
            String label = entry.text("concept");
            if (label.isEmpty()) {
                problems.add(entry.problem("this concept has no name; write \"concept: …\""));
            } else if (concepts.containsKey(label)) {
                problems.add(entry.problem("\"" + label + "\" stands here twice; join the two"));
            } else {
                concepts.put(label, new Concept(label, entry.values("nl"), entry.values("en"), entry.text("broader")));
                places.put(label, entry);
            }
        }
        concepts.values().stream()
                .filter(concept -> !concept.broader().isEmpty() && !concepts.containsKey(concept.broader()))
                .forEach(concept -> problems.add(place(places, concept.label())
                        .problem("there is no concept \"" + concept.broader()
                                + "\"; \"broader\" names another concept of this file")));
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return new Lexicon(concepts);
    }

    private static YamlEntry place(Map<String, YamlEntry> places, String label) {
        return Optional.ofNullable(places.get(label)).orElseThrow();
    }

    /** All concepts, in the order of the file. */
    public List<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    /** The concept with this label. */
    public Optional<Concept> concept(String label) {
        return Optional.ofNullable(concepts.get(label));
    }
}
