package nl.wegwijzer.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.question.Question;

/** Makes up questions of all kinds, each from a number: the same number gives the same question. */
public final class QuestionGenerator {
    private static final List<String> TEMPLATES = List.of(
            "Hoe ga ik om met %s?",
            "Wat is %s?",
            "Welke interventies zijn er voor %s?",
            "Heb je een voorbeeld van %s en %s?",
            "Wat raadt de Wegwijzer aan bij %s als %s?",
            "aanbeveling 3.%d %s",
            "Hoe zie je dat het niet goed gaat met %s?",
            "%s",
            "%s %s %s",
            "mijn leerling %s, wat nu",
            "Is %s bewezen?",
            "Geef de tip over %s",
            "How do I deal with %s?",
            "What is %s?",
            "Which interventions are there for %s?",
            "Is there an example of %s and %s?",
            "recommendation 3.%d %s",
            "What does the guide say about %s?");
    private static final String HOSTILE = "()[]{}<>\"'`\\/*?:;+-^~!&|#%$@=_.,\u0000\u200b\u202e’“–éïŞ漢🙂\n\t";

    private final List<String> phrases;
    private final List<String> words;
    private final long seed;

    /** From the words of a guide. */
    public QuestionGenerator(Guide guide, long seed) {
        this.seed = seed;
        this.words = guide.passages().stream()
                .flatMap(passage -> Stream.of((passage.text() + " " + passage.translation()).split("\\s+")))
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
        this.phrases = Stream.concat(
                        guide.passages().stream().map(Passage::heading).filter(heading -> !heading.isEmpty()),
                        guide.passages().stream()
                                .flatMap(passage -> passage.questions().values().stream())
                                .flatMap(List::stream))
                .distinct()
                .toList();
    }

    /** The question with this number; 1 to 2,000 characters with something in them. */
    public String question(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        String question = switch (number % 5) {
            case 0 -> template(random);
            case 1 -> mistyped(template(random), random);
            case 2 -> randomWords(random);
            case 3 -> hostile(template(random), random);
            default -> pick(phrases, random);
        };
        String stripped = question.strip();
        if (stripped.isEmpty()) {
            return "?";
        }
        return stripped.substring(0, Math.min(stripped.length(), Question.LONGEST))
                .strip();
    }

    private String template(Random random) {
        String template = pick(TEMPLATES, random);
        while (template.contains("%")) {
            template = template.contains("%d")
                    ? template.replaceFirst("%d", String.valueOf(1 + random.nextInt(5)))
                    : template.replaceFirst("%s", java.util.regex.Matcher.quoteReplacement(fewWords(random)));
        }
        return template;
    }

    private String fewWords(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> pick(words, random).replace("%", ""))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private String randomWords(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(40))
                .mapToObj(i -> pick(words, random))
                .collect(Collectors.joining(" "));
    }

    private static String mistyped(String text, Random random) {
        StringBuilder typed = new StringBuilder(text);
        for (int errors = 1 + random.nextInt(3); errors > 0 && typed.length() > 2; errors--) {
            int at = random.nextInt(typed.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, typed.charAt(at));
                case 2 -> typed.setCharAt(at, (char) ('a' + random.nextInt(26)));
                default -> {
                    char moved = typed.charAt(at);
                    typed.setCharAt(at, typed.charAt(at + 1));
                    typed.setCharAt(at + 1, moved);
                }
            }
        }
        return typed.toString();
    }

    private static String hostile(String text, Random random) {
        List<String> parts = new ArrayList<>(List.of(text.split(" ")));
        for (int marks = 1 + random.nextInt(12); marks > 0; marks--) {
            int mark = random.nextInt(HOSTILE.length());
            parts.add(random.nextInt(parts.size() + 1), HOSTILE.substring(mark, mark + 1));
        }
        return String.join(random.nextBoolean() ? " " : "", parts);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
