package nl.wegwijzer.question;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;

/** General words that say nothing about the subject of a question: that the guide lacks them means nothing. */
public final class LightWords {
    /** The file's fixed name. */
    public static final String FILE = "light-words.yaml";

    private final Map<String, Set<String>> byLanguage;
    private final Set<String> inAny = new HashSet<>();

    private LightWords(Map<String, Set<String>> byLanguage) {
        this.byLanguage = byLanguage;
        byLanguage.values().forEach(inAny::addAll);
    }

    /**
     * Reads the file: {@code nl} and {@code en}, each with words.
     *
     * @throws KnowledgeException when it isn't valid or lacks a language
     */
    public static LightWords from(KnowledgeFile file) {
        Map<String, Set<String>> byLanguage = new HashMap<>();
        for (YamlEntry entry : YamlFile.entries(file)) {
            Set<String> words = new HashSet<>();
            collect(entry.value(), words);
            byLanguage.put(entry.key(), Set.copyOf(words));
        }
        for (Language language : Language.values()) {
            if (!byLanguage.containsKey(language.code())) {
                throw new KnowledgeException(List.of(
                        new SourceProblem(file.name(), 1, "the words of \"" + language.code() + "\" are missing")));
            }
        }
        return new LightWords(byLanguage);
    }

    private static void collect(JsonNode node, Set<String> words) {
        if (node.isValueNode()) {
            words.addAll(Words.of(node.asText()));
        } else {
            node.forEach(child -> collect(child, words));
        }
    }

    /** Whether a word is light in a language. */
    public boolean contains(String word, Language language) {
        return byLanguage.getOrDefault(language.code(), Set.of()).contains(word);
    }

    /** Those of a language, in no order that matters. */
    public Stream<String> in(Language language) {
        return byLanguage.getOrDefault(language.code(), Set.of()).stream().sorted();
    }

    /** Whether a word is light in any language. */
    public boolean contains(String word) {
        return inAny.contains(word);
    }
}
