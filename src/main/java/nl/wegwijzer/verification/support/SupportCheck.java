package nl.wegwijzer.verification.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.verification.support.Support.Flaw;
import nl.wegwijzer.verification.support.Support.Given;
import nl.wegwijzer.verification.support.Support.Missing;

/** Judges whether a passage supports a sentence in free words. Thread-safe; remembers how it read each passage. */
public final class SupportCheck {
    private static final int LEAST_WORDS = 2;

    private final Stems stems;
    private final Map<Language, Tokenizer> tokenizers = new ConcurrentHashMap<>();
    private final Map<Key, Reference> references = new ConcurrentHashMap<>();

    private record Key(PassageId id, Language language, String text) {}

    /** With the stems by which words are the same. */
    public SupportCheck(Stems stems) {
        this.stems = stems;
    }

    /**
     * Judges one sentence.
     *
     * @param language of the sentence: it is compared with the passage in that language
     */
    public Support judge(String sentence, Language language, Passage passage) {
        Optional<String> text = passage.textIn(language.code());
        if (text.isEmpty()) {
            return new Missing(Flaw.WORD, "");
        }
        if (!Form.isPlain(sentence)) {
            return new Missing(Flaw.FORM, "");
        }
        for (String quoted : Form.quoted(sentence)) {
            if (!text.get().contains(quoted)) {
                return new Missing(Flaw.QUOTE, quoted);
            }
        }
        Tokenizer tokenizer = tokenizer(language);
        Reference reference = references.computeIfAbsent(
                new Key(passage.id(), language, text.get()),
                key -> Reference.of(passage, text.get(), language, tokenizer));
        List<Token> said = tokenizer.tokens(Frame.taken(sentence, language, passage));
        List<Token> plain = Compounds.taken(reference.withoutHeading(said), reference);
        Support verdict = judge(plain, reference);
        return verdict instanceof Missing && passage.kind() == PassageKind.PRACTICE
                ? Teller.of(plain)
                        .map(told -> judge(told, reference))
                        .filter(given -> given instanceof Given(int first, int last)
                                && Teller.speaks(reference.tokens(), first, last))
                        .orElse(verdict)
                : verdict;
    }

    private static Support judge(List<Token> said, Reference reference) {
        Optional<Token> unplaced = Alignment.unplaced(said, reference);
        if (unplaced.isPresent()) {
            Token token = unplaced.get();
            return new Missing(token.role() == Role.NUMBER ? Flaw.NUMBER : Flaw.WORD, token.word());
        }
        Alignment alignment = Alignment.of(said, reference);
        if (alignment.placed() < LEAST_WORDS) {
            return new Missing(Flaw.EMPTY, "");
        }
        int[] sentences = alignment.sentences();
        int first = sentences[0];
        int last = sentences[sentences.length - 1];
        if (last - first > 1) {
            return new Missing(Flaw.SCATTERED, "");
        }
        return new WhoCheck(alignment)
                .flaw()
                .or(() -> new PlaceCheck(alignment).flaw())
                .or(() -> new TurnedCheck(alignment).flaw())
                .or(() -> new ClauseCheck(alignment, reference.kind()).flaw())
                .or(() -> new CauseCheck(alignment).flaw())
                .or(() -> new MeansCheck(alignment).flaw())
                .or(() -> new RelationCheck(alignment).flaw())
                .or(() -> new JoinCheck(alignment).flaw())
                .<Support>map(flaw -> flaw)
                .orElseGet(() -> new Given(first, last));
    }

    /** Made when the first sentence is judged: without a model, none ever is. */
    private Tokenizer tokenizer(Language language) {
        return tokenizers.computeIfAbsent(language, key -> new Tokenizer(stems, key));
    }
}
