package nl.wegwijzer.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.Sentences;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Words;

/** Sentences of the guide, each spoilt in one way that makes it untrue or unfit to be shown. Repeatable by its seed. */
final class HostileReplies {
    private static final Pattern NUMBERED = Pattern.compile("\\b(ouders|leerlingen|parents|pupils)\\b");
    private static final Pattern NEGATION = Pattern.compile("(?i)\\b(niet|geen|not|no|zonder|without)\\b ?");
    private static final List<String> PROGRAMMES =
            List.of("Rustpunt", "Sterk op School", "Mindful Mavo", "StressLess", "Kalm met Kids", "CoolClass");
    /** What 3.4 says of a school, 3.1 recommends in other words: under the mark of 3.1 it is no lie. */
    private static final List<String> ALSO_ADVICE =
            List.of("School kan deze betrokkenheid stimuleren.", "School can encourage this involvement.");

    private static final List<String> LINKS = List.of(
            "www.evil.example",
            "https://evil.example/x",
            "evil.com",
            "mailto:a@b.nl",
            "//evil.example",
            "school.in",
            "om.is/van");
    private static final List<String> MARKUP = List.of(
            "<b>%s</b>", "[%s](http://x)", "`%s`", "# %s", "| %s |", "![](%s)", "<script>%s</script>", "~~%s~~");

    private static final Pattern NUMBER = Pattern.compile("\\b(\\d+|één|eerste|one|once|first)\\b");
    private static final Map<String, String> JOINS = Map.of("en", "of", "of", "en", "and", "or", "or", "and");
    private static final Map<String, String> AIMS = Map.of("om", "door", "door", "om", "by", "because");
    private static final Map<String, String> RELATIONS = Map.of(
            "voor", "uit", "met", "na", "tussen", "over", "sinds", "voor", "bij", "uit", "for", "since", "with",
            "after", "between", "about", "since", "for");
    private static final List<String> LOOSE_MARKS = List.of("“%s", "%s”", "\"%s", "%s\"", "‘%s", "'%s");

    private final Guide guide;
    private final Random random;

    HostileReplies(Guide guide, long seed) {
        this.guide = guide;
        this.random = new Random(seed);
    }

    /** What is done to a sentence. */
    enum Spoiling {
        UNKNOWN_MARK,
        SWAPPED_MARK,
        NUMBER,
        NEGATION_DROPPED,
        NEGATION_ADDED,
        PROGRAMME,
        QUOTE,
        LOOSE_MARK,
        LINK,
        MARKUP,
        MUST,
        JOIN,
        AIM,
        RELATION
    }

    /** A spoilt sentence, and the passage under whose mark it goes; none stands for a mark that was never given. */
    record Hostile(Spoiling spoiling, String text, Optional<Passage> cited, Language language) {}

    /** The next one; empty when this sentence can't be spoilt in this way. */
    Optional<Hostile> next() {
        Language language = random.nextInt(3) == 0 ? Language.EN : Language.NL;
        Passage passage = any(guide.passages());
        String text = passage.textIn(language.code()).orElse(passage.text());
        String sentence = any(Sentences.of(text)).of(text);
        Spoiling spoiling = Spoiling.values()[random.nextInt(Spoiling.values().length)];
        if (spoiling == Spoiling.UNKNOWN_MARK) {
            return Optional.of(new Hostile(spoiling, sentence, Optional.empty(), language));
        }
        if (spoiling == Spoiling.SWAPPED_MARK) {
            Passage other = any(guide.passages());
            boolean saysItToo = ALSO_ADVICE.contains(sentence)
                    || Words.of(other.textIn(language.code()).orElse("")).containsAll(Words.of(sentence));
            return saysItToo
                    ? Optional.empty()
                    : Optional.of(new Hostile(spoiling, sentence, Optional.of(other), language));
        }
        String spoilt = spoilt(spoiling, sentence, language);
        return spoilt.equals(sentence)
                ? Optional.empty()
                : Optional.of(new Hostile(spoiling, spoilt, Optional.of(passage), language));
    }

    private String spoilt(Spoiling spoiling, String sentence, Language language) {
        boolean dutch = language == Language.NL;
        return switch (spoiling) {
            case NUMBER -> otherNumber(sentence);
            case NEGATION_DROPPED -> withoutNegation(sentence);
            case NEGATION_ADDED -> beforeLastWord(sentence, dutch ? "niet" : "not");
            case PROGRAMME -> beforeLastWord(sentence, any(PROGRAMMES));
            case QUOTE -> quotedOffByALetter(sentence);
            case LOOSE_MARK -> any(LOOSE_MARKS).formatted(sentence.replaceAll("[“”‘\"]", ""));
            case JOIN -> exchanged(sentence, JOINS);
            case AIM -> exchanged(sentence, AIMS);
            case RELATION -> exchanged(sentence, RELATIONS);
            case LINK -> beforeLastWord(sentence, any(LINKS));
            case MARKUP -> any(MARKUP).formatted(sentence);
            case MUST -> beforeLastWord(sentence, dutch ? "verplicht" : "must");
            case UNKNOWN_MARK, SWAPPED_MARK -> sentence;
        };
    }

    private String otherNumber(String sentence) {
        String other = String.valueOf(12 + random.nextInt(80));
        return NUMBER.matcher(sentence).find()
                ? NUMBER.matcher(sentence).replaceFirst(other)
                : NUMBERED.matcher(sentence).replaceFirst(other + " $1");
    }

    /** One of the words for what it may be exchanged with. */
    private String exchanged(String sentence, Map<String, String> others) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
        List<Integer> places = IntStream.range(0, words.size())
                .filter(at -> others.containsKey(words.get(at)))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return sentence;
        }
        int place = any(places);
        words.set(place, others.get(words.get(place)));
        return String.join(" ", words);
    }

    /** Only where it is the only one, so that nothing of the kind is left in the sentence. */
    private static String withoutNegation(String sentence) {
        return NEGATION.matcher(sentence).results().count() == 1
                ? NEGATION.matcher(sentence).replaceFirst("")
                : sentence;
    }

    private String beforeLastWord(String sentence, String word) {
        List<String> words = List.of(sentence.split(" "));
        if (words.size() < 4) {
            return sentence;
        }
        int at = 1 + random.nextInt(words.size() - 2);
        return String.join(" ", words.subList(0, at)) + " " + word + " "
                + String.join(" ", words.subList(at, words.size()));
    }

    private String quotedOffByALetter(String sentence) {
        String plain = sentence.replaceAll("[“”‘’\"']", "");
        int at = random.nextInt(Math.max(1, plain.length() - 2));
        if (plain.length() < 20 || !Character.isLetter(plain.charAt(at))) {
            return sentence;
        }
        char other = plain.charAt(at) == 'x' ? 'q' : 'x';
        return "“" + plain.substring(0, at) + other + plain.substring(at + 1) + "”";
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
