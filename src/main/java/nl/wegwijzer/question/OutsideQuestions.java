package nl.wegwijzer.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;

/**
 * Questions that people ask at a school and that no guide of this kind answers. A question that is more like one of these
 * than like those that the guide does answer lies outside it, whatever words it shares.
 */
public final class OutsideQuestions {
    /** The file's fixed name. */
    public static final String FILE = "outside.yaml";

    private final Map<Language, List<String>> byLanguage;

    private OutsideQuestions(Map<Language, List<String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /**
     * Reads the file: subjects, each with questions under {@code nl} and {@code en}.
     *
     * @throws KnowledgeException with every subject that has none
     */
    public static OutsideQuestions from(KnowledgeFile file) {
        Map<Language, List<String>> byLanguage = new EnumMap<>(Language.class);
        List<SourceProblem> problems = new ArrayList<>();
        for (YamlEntry subject : YamlFile.entries(file)) {
            int before = count(byLanguage);
            for (Language language : Language.values()) {
                byLanguage.computeIfAbsent(language, key -> new ArrayList<>()).addAll(subject.values(language.code()));
            }
            if (count(byLanguage) == before) {
                problems.add(subject.problem(
                        "\"" + subject.key() + "\" has no questions; write some under nl: and en:, or take it out"));
            }
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return new OutsideQuestions(byLanguage);
    }

    private static int count(Map<Language, List<String>> questions) {
        return questions.values().stream().mapToInt(List::size).sum();
    }

    /** Changes with every question. */
    @Override
    public String toString() {
        return byLanguage.toString();
    }

    /** Those in a language, in the order of the file. */
    public List<String> in(Language language) {
        return List.copyOf(byLanguage.getOrDefault(language, List.of()));
    }
}
