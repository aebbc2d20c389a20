package nl.wegwijzer.safety;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;

/** Reads the file of crisis rules: word lists, ordinary words, speakers, general innocent readings, and rules. */
final class CrisisRulesReader {
    private static final int MOST_CHAT_WORDS = 2;

    private final KnowledgeFile file;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, List<String>> wordLists = new HashMap<>();
    private final Set<String> ordinaryWords = new HashSet<>();
    private final Map<String, List<List<String>>> chat = new HashMap<>();
    private final Set<String> smallWords = new HashSet<>();
    private final Map<Speaker, List<Phrase>> speakers = new EnumMap<>(Speaker.class);
    private final List<Phrase> alwaysInnocent = new ArrayList<>();
    /** By the very rule: what is equal to it in all its phrases takes long to find. */
    private final IdentityHashMap<CrisisRule, YamlEntry> rules = new IdentityHashMap<>();

    private final List<CrisisRule> inOrder = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<SourceProblem> problems = new ArrayList<>();

    CrisisRulesReader(KnowledgeFile file) {
        this.file = file;
    }

    /**
     * Reads the rules.
     *
     * @param tryingOut whether each of them is tried on its own examples
     */
    CrisisRules read(boolean tryingOut) {
        List<YamlEntry> entries = YamlFile.entries(file);
        entries.stream().filter(entry -> has(entry, "words")).forEach(this::readWordList);
        PhraseReader phrases = new PhraseReader(vocabulary, wordLists);
        entries.stream()
                .filter(entry -> has(entry, "always-innocent"))
                .forEach(entry -> alwaysInnocent.addAll(phrases(entry, "always-innocent", phrases)));
        entries.stream().filter(entry -> !has(entry, "words")).forEach(entry -> readOther(entry, phrases));
        if (inOrder.isEmpty()) {
            problems.add(new SourceProblem(file.name(), 0, "there is no rule in this file"));
        }
        CrisisRules crisisRules =
                new CrisisRules(new Wording(vocabulary, ordinaryWords, chat, smallWords), inOrder, speakers);
        if (tryingOut) {
            inOrder.forEach(rule -> tryOut(rule, crisisRules));
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return crisisRules;
    }

    private static boolean has(YamlEntry entry, String field) {
        return entry.value().has(field);
    }

    private void readWordList(YamlEntry entry) {
        List<String> words = entry.values("are");
        if (words.isEmpty()) {
            problems.add(entry.problem("the word list has no words; write them after \"are:\""));
        }
        if (wordLists.putIfAbsent(entry.text("words"), words) != null) {
            problems.add(entry.problem("there are two word lists called " + entry.text("words")));
        }
    }

    private void readOther(YamlEntry entry, PhraseReader phrases) {
        if (has(entry, "rule")) {
            readRule(entry, phrases);
        } else if (has(entry, "speaker")) {
            constant(entry, "speaker", Speaker.values())
                    .forEach(speaker -> speakers.computeIfAbsent(speaker, unused -> new ArrayList<>())
                            .addAll(phrases(entry, "phrases", phrases)));
        } else if (has(entry, "ordinary")) {
            entry.values("ordinary").forEach(line -> ordinaryWords.addAll(MessageWords.of(line)));
        } else if (has(entry, "chat")) {
            entry.values("chat").forEach(line -> readChat(line, entry));
        } else if (has(entry, "small-words")) {
            smallWords.addAll(MessageWords.of(entry.text("small-words")));
        } else if (!has(entry, "always-innocent")) {
            problems.add(
                    entry.problem(
                            "begin with \"rule:\", \"words:\", \"speaker:\", \"ordinary:\", \"chat:\", \"small-words:\" or \"always-innocent:\""));
        }
    }

    /** "kheb = ik heb", or "mr = meer | maar" where it may stand for either. */
    private void readChat(String line, YamlEntry entry) {
        String[] sides = line.split("=", -1);
        List<List<String>> readings = sides.length == 2
                ? Stream.of(sides[1].split("\\|", -1)).map(MessageWords::of).toList()
                : List.of();
        if (readings.isEmpty()
                || readings.stream().anyMatch(words -> words.isEmpty() || words.size() > MOST_CHAT_WORDS)) {
            problems.add(entry.problem("write chat words as \"kheb = ik heb\", not \"" + line + "\""));
            return;
        }
        MessageWords.of(sides[0])
                .forEach(word ->
                        chat.computeIfAbsent(word, unused -> new ArrayList<>()).addAll(readings));
    }

    private void readRule(YamlEntry entry, PhraseReader reader) {
        String id = entry.text("rule");
        if (!ids.add(id)) {
            problems.add(entry.problem("there are two rules called " + id));
        }
        List<Phrase> unless = new ArrayList<>(alwaysInnocent);
        unless.addAll(phrases(entry, "unless", reader));
        List<Phrase> phrases = phrases(entry, "phrases", reader);
        if (phrases.isEmpty() || entry.values("examples").isEmpty()) {
            problems.add(entry.problem("rule " + id + " needs \"phrases:\" and \"examples:\""));
        }
        for (CrisisKind kind : constant(entry, "kind", CrisisKind.values())) {
            boolean now = entry.value().path("now").asBoolean(false);
            CrisisRule rule =
                    new CrisisRule(id, kind, now, phrases, unless, entry.values("examples"), entry.values("innocent"));
            inOrder.add(rule);
            rules.put(rule, entry);
        }
    }

    /** One of the constants, or none and a problem. */
    private <E extends Enum<E>> List<E> constant(YamlEntry entry, String field, E[] constants) {
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(entry.text(field))) {
                return List.of(constant);
            }
        }
        problems.add(entry.problem("\"" + field + ": " + entry.text(field) + "\" isn't one of "
                + List.of(constants).toString().toLowerCase(Locale.ROOT).replace('_', '-')));
        return List.of();
    }

    private List<Phrase> phrases(YamlEntry entry, String field, PhraseReader reader) {
        List<Phrase> phrases = new ArrayList<>();
        for (String text : entry.values(field)) {
            try {
                phrases.add(reader.read(text));
            } catch (IllegalArgumentException e) {
                problems.add(entry.problem(String.valueOf(e.getMessage())));
            }
        }
        return phrases;
    }

    private void tryOut(CrisisRule rule, CrisisRules crisisRules) {
        for (String example : rule.examples()) {
            if (!rule.firesOn(crisisRules.sightings(example))) {
                report(rule, "doesn't fire on its example \"" + example + "\"");
            }
        }
        for (String innocent : rule.innocent()) {
            Sightings sightings = crisisRules.sightings(innocent);
            crisisRules.rules().stream()
                    .filter(other -> other.firesOn(sightings))
                    .forEach(other -> report(
                            rule,
                            "has an innocent message on which rule " + other.id() + " fires: \"" + innocent + "\""));
        }
    }

    private void report(CrisisRule rule, String message) {
        YamlEntry entry = rules.get(rule);
        if (entry != null) {
            problems.add(entry.problem("rule " + rule.id() + " " + message));
        }
    }
}
