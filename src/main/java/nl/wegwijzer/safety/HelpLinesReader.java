package nl.wegwijzer.safety;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;

/** Reads the file of help lines and help texts, and reports what would leave a reader without help. */
final class HelpLinesReader {
    private static final Pattern NUMBER_OF = Pattern.compile("\\{([^}]*)}");
    private static final List<String> REQUIRED =
            List.of("name", "phone", "url", "nl", "en", "source", "source-date", "verified");

    private final KnowledgeFile file;
    private final Map<String, Map<String, HelpLine>> lines = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final List<HelpParagraph> paragraphs = new ArrayList<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    HelpLinesReader(KnowledgeFile file) {
        this.file = file;
        HelpLines.LANGUAGES.forEach(language -> lines.put(language, new HashMap<>()));
    }

    HelpLines read() {
        List<YamlEntry> entries = YamlFile.entries(file);
        entries.stream().filter(entry -> entry.value().has("line")).forEach(this::readLine);
        entries.stream().filter(entry -> !entry.value().has("line")).forEach(this::readParagraph);
        HelpLines helpLines = new HelpLines(lines, paragraphs);
        if (problems.isEmpty()) {
            findGaps(helpLines);
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return helpLines;
    }

    private void readLine(YamlEntry entry) {
        String id = entry.text("line");
        REQUIRED.stream()
                .filter(field -> entry.text(field).isEmpty())
                .forEach(field -> problems.add(entry.problem("line " + id + " has no \"" + field + ":\"")));
        if (!entry.value().path("verified").asBoolean(false)) {
            hidden.add(id);
            return;
        }
        for (Map.Entry<String, Map<String, HelpLine>> language : lines.entrySet()) {
            String translated = entry.text("name-" + language.getKey());
            language.getValue()
                    .put(
                            id,
                            new HelpLine(
                                    translated.isEmpty() ? entry.text("name") : translated,
                                    entry.text("phone"),
                                    entry.text("url"),
                                    entry.text(language.getKey())));
        }
    }

    private void readParagraph(YamlEntry entry) {
        if (entry.text("advice").isEmpty()) {
            problems.add(entry.problem("begin with \"line:\" or \"advice:\""));
            return;
        }
        Map<String, String> texts = new HashMap<>();
        for (String language : HelpLines.LANGUAGES) {
            texts.put(language, entry.text(language));
            checkText(entry, language);
        }
        entry.values("lines").forEach(line -> checkLine(entry, line));
        paragraphs.add(new HelpParagraph(
                texts,
                entry.values("lines"),
                constants(entry, "kinds", CrisisKind.class),
                constants(entry, "speakers", Speaker.class),
                entry.value().has("now") ? Set.of(entry.value().path("now").asBoolean()) : Set.of(true, false)));
    }

    private void checkText(YamlEntry entry, String language) {
        String text = entry.text(language);
        if (text.isEmpty()) {
            problems.add(entry.problem("advice " + entry.text("advice") + " has no text in \"" + language + ":\""));
        }
        NUMBER_OF.matcher(text).results().forEach(match -> checkLine(entry, match.group(1)));
    }

    private void checkLine(YamlEntry entry, String line) {
        if (hidden.contains(line)) {
            problems.add(entry.problem("line " + line + " isn't verified, so no text may name it"));
        } else if (lines.values().stream().noneMatch(byName -> byName.containsKey(line))) {
            problems.add(entry.problem("there is no line called " + line));
        }
    }

    /** The constants that a field names, all of them when it is absent. */
    private <E extends Enum<E>> Set<E> constants(YamlEntry entry, String field, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        List<String> names = entry.values(field);
        for (E constant : EnumSet.allOf(type)) {
            if (names.isEmpty() || names.contains(nameOf(constant))) {
                found.add(constant);
            }
        }
        if (!names.isEmpty() && found.size() != names.size()) {
            problems.add(entry.problem("\"" + field + ":\" may hold "
                    + EnumSet.allOf(type).stream().map(HelpLinesReader::nameOf).toList()));
        }
        return found;
    }

    private static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void findGaps(HelpLines helpLines) {
        for (CrisisKind kind : CrisisKind.values()) {
            for (Speaker speaker : Speaker.values()) {
                HelpAdvice calm = helpLines.adviceFor(new CrisisSignal(kind, speaker, false), "nl");
                HelpAdvice urgent = helpLines.adviceFor(new CrisisSignal(kind, speaker, true), "nl");
                if (calm.lines().isEmpty() || urgent.lines().isEmpty()) {
                    problems.add(new SourceProblem(
                            file.name(), 0, "no advice names a line for " + nameOf(kind) + ", " + nameOf(speaker)));
                }
            }
        }
    }
}
