package nl.wegwijzer.search;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.search.LexiconPhrases.Meaning;
import nl.wegwijzer.search.LexiconPhrases.OfConcept;
import nl.wegwijzer.search.LexiconPhrases.Phrase;

/** The phrases of a lexicon as bytes: each stem once, then the concepts with the numbers of their stems. */
final class LexiconPhraseBytes {
    private static final List<Language> LANGUAGES = List.of(Language.values());

    private LexiconPhraseBytes() {}

    static byte[] of(LexiconPhrases phrases) {
        Map<String, Integer> stems = new LinkedHashMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            byte[] concepts = concepts(phrases, stems);
            out.writeInt(stems.size());
            for (String stem : stems.keySet()) {
                byte[] letters = stem.getBytes(StandardCharsets.UTF_8);
                out.writeInt(letters.length);
                out.write(letters);
            }
            out.write(concepts);
        } catch (IOException e) {
            throw new UncheckedIOException("there is always room in memory", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] concepts(LexiconPhrases phrases, Map<String, Integer> stems) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(phrases.concepts().size());
            for (OfConcept concept : phrases.concepts()) {
                write(concept.meaning().label(), stems, out);
                write(concept.meaning().broader(), stems, out);
                out.writeInt(concept.phrases().size());
                for (Phrase phrase : concept.phrases()) {
                    out.writeInt(LANGUAGES.indexOf(phrase.language()));
                    out.writeInt(phrase.exact() ? 1 : 0);
                    write(phrase.words(), stems, out);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void write(List<String> words, Map<String, Integer> stems, DataOutputStream out) throws IOException {
        out.writeInt(words.size());
        for (String word : words) {
            stems.putIfAbsent(word, stems.size());
            out.writeInt(stems.getOrDefault(word, 0));
        }
    }

    /** Empty when these aren't such bytes: whoever spoilt them, the lexicon itself is there. */
    static Optional<LexiconPhrases> read(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            String[] stems = new String[length(in)];
            for (int i = 0; i < stems.length; i++) {
                byte[] letters = new byte[length(in)];
                in.get(letters);
                stems[i] = new String(letters, StandardCharsets.UTF_8);
            }
            List<OfConcept> concepts = new ArrayList<>();
            for (int left = length(in); left > 0; left--) {
                Meaning meaning = new Meaning(readWords(in, stems), readWords(in, stems));
                Phrase[] phrases = new Phrase[length(in)];
                for (int i = 0; i < phrases.length; i++) {
                    phrases[i] = new Phrase(LANGUAGES.get(in.getInt()), in.getInt() == 1, readWords(in, stems));
                }
                concepts.add(new OfConcept(meaning, List.of(phrases)));
            }
            return in.hasRemaining() ? Optional.empty() : Optional.of(new LexiconPhrases(concepts));
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static List<String> readWords(ByteBuffer in, String[] stems) {
        String[] words = new String[length(in)];
        for (int i = 0; i < words.length; i++) {
            words[i] = stems[in.getInt()];
        }
        return List.of(words);
    }

    private static int length(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new IndexOutOfBoundsException("nothing is " + length + " long here");
        }
        return length;
    }
}
