package nl.wegwijzer.http.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;

/** Reads the file of schools, and reports everything that a reader in need would stumble over. */
final class SchoolsReader {
    private static final Set<String> FIELDS =
            Set.of("school", "care-coordinator", "confidential-adviser", "phone", "page", "origins");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{1,20}");

    private final KnowledgeFile file;
    private final Set<String> taken = new HashSet<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    SchoolsReader(KnowledgeFile file) {
        this.file = file;
    }

    List<School> read() {
        List<School> schools = YamlFile.entries(file).stream().map(this::school).toList();
        if (schools.isEmpty()) {
            problems.add(new SourceProblem(file.name(), 0, "no school stands here; begin one with \"- school: Name\""));
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return schools;
    }

    private School school(YamlEntry entry) {
        if (entry.text("school").isEmpty()) {
            problems.add(entry.problem("a school begins with \"- school: Name\""));
        }
        entry.value().fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                problems.add(entry.problem("\"" + field + "\" isn't known here; there are " + sorted()));
            }
        });
        School school = new School(
                entry.text("school"),
                optional(entry, "care-coordinator"),
                optional(entry, "confidential-adviser"),
                optional(entry, "phone"),
                optional(entry, "page"),
                origins(entry));
        school.phone()
                .filter(phone -> !PHONE.matcher(phone).matches())
                .ifPresent(phone -> problems.add(
                        entry.problem("\"" + phone + "\" isn't a telephone number; write it between quotation marks")));
        school.page()
                .filter(page -> !page.matches("https?://\\S+"))
                .ifPresent(
                        page -> problems.add(entry.problem("the page must begin with https://, got \"" + page + "\"")));
        if (school.careCoordinator().isEmpty()
                && school.confidentialAdviser().isEmpty()
                && school.phone().isEmpty()
                && school.page().isEmpty()) {
            problems.add(
                    entry.problem("name somebody to go to: care-coordinator, confidential-adviser, phone or page"));
        }
        return school;
    }

    private static List<String> sorted() {
        return FIELDS.stream().sorted().toList();
    }

    private static Optional<String> optional(YamlEntry entry, String field) {
        return Optional.of(entry.text(field)).filter(text -> !text.isEmpty());
    }

    private List<String> origins(YamlEntry entry) {
        List<String> origins = entry.values("origins").stream()
                .map(origin -> origin.toLowerCase(Locale.ROOT))
                .toList();
        origins.stream()
                .flatMap(origin -> Sites.problemOf(origin).stream())
                .forEach(message -> problems.add(entry.problem(message)));
        List<String> keys = origins.isEmpty() ? List.of("every site") : origins;
        keys.stream()
                .filter(key -> !taken.add(key))
                .forEach(key -> problems.add(entry.problem("another school is there for " + key + " already")));
        return origins;
    }
}
