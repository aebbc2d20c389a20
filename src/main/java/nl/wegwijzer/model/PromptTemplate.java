package nl.wegwijzer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;

/** One prompt in one language, with places to fill in. */
final class PromptTemplate {
    private static final Pattern FORM =
            Pattern.compile("version: (\\d+)\\n=== system\\n(.+?)\\n=== user\\n(.+)", Pattern.DOTALL);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w*)}}");

    private final String system;
    private final String user;

    private PromptTemplate(String system, String user) {
        this.system = system;
        this.user = user;
    }

    /** Everything that is wrong with a file; empty when it can be used. */
    static List<SourceProblem> problems(KnowledgeFile file, Set<String> expected) {
        String text = file.text();
        if (!FORM.matcher(text).matches()) {
            return List.of(new SourceProblem(
                    file.name(),
                    1,
                    "a prompt begins with \"version: 1\", then has a line \"=== system\" and a line \"=== user\" with text"
                            + " under each"));
        }
        List<SourceProblem> problems = new ArrayList<>();
        Set<String> missing = new TreeSet<>(expected);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher matcher = PLACEHOLDER.matcher(line);
            while (matcher.find()) {
                missing.remove(matcher.group(1));
                if (!expected.contains(matcher.group(1))) {
                    problems.add(new SourceProblem(
                            file.name(),
                            number,
                            "nothing is filled in for {{" + matcher.group(1) + "}}; known are "
                                    + new TreeSet<>(expected)));
                }
            }
        }
        missing.forEach(name -> problems.add(new SourceProblem(file.name(), 0, "{{" + name + "}} is missing")));
        return problems;
    }

    static PromptTemplate of(KnowledgeFile file) {
        Matcher matcher = FORM.matcher(file.text());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(file.name() + " was not checked");
        }
        return new PromptTemplate(matcher.group(2).strip(), matcher.group(3).strip());
    }

    /** Filled in at once, so that nothing inside a value is taken for a placeholder. */
    Prompt filled(Map<String, String> values, List<String> secrets) {
        return new Prompt(filled(system, values), filled(user, values), secrets);
    }

    private static String filled(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")));
    }
}
