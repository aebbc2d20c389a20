package nl.wegwijzer.question;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;

/** Knows the subjects near a school that the guide doesn't hold, and who does know about them. */
public final class Boundaries {
    /** The file's fixed name. */
    public static final String FILE = "boundaries.yaml";

    /** What is left of a shorter word may be another one: "kosten" isn't "kost". */
    private static final int SHORTEST_BARE = 5;

    private static final Pattern ENDING = Pattern.compile("(?:en|e|s|n)$");

    private final Map<String, List<Entry>> byFirstWord;

    /** Tells whether a word is one of the guide's own. */
    private final Predicate<String> held;

    private record Entry(List<String> words, Boundary boundary) {
        boolean standsAt(int start, List<String> question) {
            return start + words.size() <= question.size()
                    && IntStream.range(0, words.size()).allMatch(i -> isFormOf(words.get(i), question.get(start + i)));
        }

        private static boolean isFormOf(String written, String typed) {
            return written.equals(typed) || written.equals(bare(typed));
        }
    }

    /**
     * A subject that a question names.
     *
     * @param words of the question that name it
     */
    public record Found(Boundary boundary, List<String> words) {
        /** Copies the list. */
        public Found {
            words = List.copyOf(words);
        }
    }

    private Boundaries(Map<String, List<Entry>> byFirstWord, Predicate<String> held) {
        this.byFirstWord = byFirstWord;
        this.held = held;
    }

    /**
     * Reads the file.
     *
     * @throws KnowledgeException with every problem in it
     */
    public static Boundaries from(KnowledgeFile file) {
        Map<String, List<Entry>> byFirstWord = new HashMap<>();
        Map<String, YamlEntry> subjects = new LinkedHashMap<>();
        List<SourceProblem> problems = new ArrayList<>();
        for (YamlEntry entry : YamlFile.entries(file)) {
            String subject = entry.text("subject");
            if (subject.isEmpty()) {
                problems.add(entry.problem("this subject has no name; write \"subject: …\""));
            } else if (subjects.putIfAbsent(subject, entry) != null) {
                problems.add(entry.problem("\"" + subject + "\" stands here twice; join the two"));
            }
            add(entry, subject, byFirstWord);
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return new Boundaries(byFirstWord, word -> false);
    }

    private static void add(YamlEntry entry, String subject, Map<String, List<Entry>> byFirstWord) {
        JsonNode door = entry.value().path("door");
        Boundary boundary = new Boundary(
                subject,
                door.path("nl").asText("").strip(),
                door.path("en").asText("").strip());
        List<String> written = new ArrayList<>(entry.values("nl"));
        written.addAll(entry.values("en"));
        for (String phrase : written) {
            List<String> words = Words.of(phrase);
            if (!words.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
                        .add(new Entry(words, boundary));
            }
        }
    }

    /** The subjects that this guide really doesn't hold: a phrase whose words are all its own is no boundary. */
    Boundaries around(Guide guide) {
        return new Boundaries(byFirstWord, new GuideWords(guide)::hold);
    }

    /** Every word of the phrases. */
    public Stream<String> words() {
        return byFirstWord.values().stream().flatMap(List::stream).flatMap(entry -> entry.words().stream());
    }

    /** The first subject that a question names, with any ending; the longest phrase where several begin with one word. */
    Optional<Found> in(List<String> words) {
        for (int start = 0; start < words.size(); start++) {
            Optional<Entry> found = longestAt(start, words);
            if (found.isPresent()) {
                List<String> naming =
                        words.subList(start, start + found.get().words().size());
                return Optional.of(new Found(found.get().boundary(), naming));
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> longestAt(int start, List<String> words) {
        String first = words.get(start);
        return Stream.of(first, bare(first))
                .distinct()
                .flatMap(word -> byFirstWord.getOrDefault(word, List.of()).stream())
                .filter(entry -> entry.standsAt(start, words))
                .filter(entry -> !entry.words().stream().allMatch(held))
                .max(Comparator.comparingInt(entry -> entry.words().size()));
    }

    /** Without its ending: "gepeste" is "gepest", and "depressieve" "depressief". */
    private static String bare(String word) {
        String bare = ENDING.matcher(word).replaceFirst("");
        if (bare.length() < SHORTEST_BARE) {
            return word;
        }
        return bare.endsWith("v") ? bare.substring(0, bare.length() - 1) + "f" : bare;
    }
}
