package nl.wegwijzer.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.guide.Fingerprint;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.SourceProblem;

/** What models are told, in both languages. Immutable. */
public final class PromptLibrary {
    private static final List<String> LANGUAGES = List.of("nl", "en");

    private final Map<String, PromptTemplate> templates = new HashMap<>();
    private final Fingerprint fingerprint;

    private PromptLibrary(List<KnowledgeFile> files) {
        files.forEach(file -> templates.put(file.name(), PromptTemplate.of(file)));
        StringBuilder all = new StringBuilder();
        files.forEach(
                file -> all.append(file.name()).append('\0').append(file.text()).append('\0'));
        this.fingerprint = Fingerprint.of(all.toString());
    }

    /**
     * Reads a folder of prompts.
     *
     * @throws KnowledgeException with every file that is missing, and every placeholder that is missing or unknown
     */
    public static PromptLibrary from(KnowledgeFolder folder) {
        List<KnowledgeFile> files = new ArrayList<>();
        List<SourceProblem> problems = new ArrayList<>();
        for (PromptName prompt : PromptName.values()) {
            for (String language : LANGUAGES) {
                String name = prompt.file(language);
                folder.own(name)
                        .ifPresentOrElse(
                                file -> {
                                    files.add(file);
                                    problems.addAll(PromptTemplate.problems(file, prompt.placeholders()));
                                },
                                () -> problems.add(new SourceProblem(name, 0, "this prompt is missing")));
            }
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return new PromptLibrary(files);
    }

    /** Changes with every change of a word in any prompt. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /**
     * A prompt, filled in.
     *
     * @param language {@code nl} or {@code en}
     * @param values for each of its placeholders
     * @param secrets the words among the values that were drawn at random
     */
    public Prompt prompt(PromptName name, String language, Map<String, String> values, List<String> secrets) {
        PromptTemplate template = templates.get(name.file(language));
        if (template == null || !values.keySet().equals(name.placeholders())) {
            throw new IllegalArgumentException(name + " in " + language + " is filled in with " + name.placeholders()
                    + ", got " + values.keySet());
        }
        return template.filled(values, secrets);
    }
}
