package nl.wegwijzer.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the patterns of words that editors write: {@code a|b} one of these, {@code word*} any ending, {@code {name}} one of
 * a list of words, {@code word?} may be left out, {@code ..} up to three other words, {@code ...} up to seven, {@code &}
 * close together in any order, {@code ^} the start and {@code $} the end of the message.
 */
final class PhraseReader {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final char LIST = '{';
    private static final int SOME_ROOM = 3;
    private static final int MUCH_ROOM = 7;

    private final Vocabulary vocabulary;
    private final Map<String, List<String>> wordLists;
    /** The numbers of what stood in a place of earlier patterns: most stand in many. */
    private final Map<String, BitSet> known = new HashMap<>();

    PhraseReader(Vocabulary vocabulary, Map<String, List<String>> wordLists) {
        this.vocabulary = vocabulary;
        this.wordLists = Map.copyOf(wordLists);
    }

    /** Throws {@link IllegalArgumentException} with a message for the editor. */
    Phrase read(String text) {
        List<WordSequence> parts = new ArrayList<>();
        for (String part : text.split("&", -1)) {
            parts.add(sequence(part.strip(), text));
        }
        return new Phrase(text, parts);
    }

    private WordSequence sequence(String part, String text) {
        List<WordSequence.Place> places = new ArrayList<>();
        int room = 0;
        for (String item : items(part)) {
            if (item.equals("..") || item.equals("...")) {
                check(!places.isEmpty(), "dots need a word before them", text);
                room = item.length() == 2 ? SOME_ROOM : MUCH_ROOM;
            } else {
                places.add(place(item, room, text));
                room = 0;
            }
        }
        check(room == 0, "dots need a word after them", text);
        check(
                !places.get(0).optional() && !places.get(places.size() - 1).optional(),
                "the first and the last word can't be optional; leave them out",
                text);
        return new WordSequence(places);
    }

    /** What stands between the white space: single spaces nearly everywhere, for which no pattern is needed. */
    private static String[] items(String part) {
        return part.contains("  ") || part.indexOf('\t') >= 0 || part.indexOf('\n') >= 0
                ? SPACE.split(part, -1)
                : part.split(" ", -1);
    }

    private WordSequence.Place place(String item, int room, String text) {
        boolean optional = item.endsWith("?");
        String alternatives = optional ? item.substring(0, item.length() - 1) : item;
        if (item.equals("^") || item.equals("$")) {
            BitSet end = new BitSet();
            end.set(item.equals("^") ? Vocabulary.MESSAGE_START : Vocabulary.MESSAGE_END);
            return new WordSequence.Place(end, false, room);
        }
        return new WordSequence.Place(
                known.computeIfAbsent(alternatives, unused -> anyOf(alternatives, text)), optional, room);
    }

    private BitSet anyOf(String alternatives, String text) {
        BitSet numbers = new BitSet();
        for (String alternative : alternatives.split("\\|", -1)) {
            for (String word : words(alternative, text)) {
                numbers.set(vocabulary.numberOf(plain(word, text)));
            }
        }
        return numbers;
    }

    private List<String> words(String alternative, String text) {
        if (alternative.isEmpty() || alternative.charAt(0) != LIST) {
            return List.of(alternative);
        }
        String name = alternative.replace("{", "").replace("}", "");
        check(wordLists.containsKey(name), "there is no word list called " + name, text);
        return wordLists.getOrDefault(name, List.of());
    }

    private static String plain(String word, String text) {
        boolean anyEnding = Vocabulary.isStem(word);
        String letters = anyEnding ? word.substring(0, word.length() - 1) : word;
        if (MessageWords.isPlainWord(letters)) {
            return word;
        }
        List<String> words = MessageWords.of(letters);
        check(
                words.size() == 1 && Vocabulary.spellable(words.get(0)),
                "\"" + word + "\" isn't one word of letters",
                text);
        return anyEnding ? words.get(0) + "*" : words.get(0);
    }

    private static void check(boolean holds, String rule, String text) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", in \"" + text + "\"");
        }
    }
}
