package nl.wegwijzer.composition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.model.LanguageModel;
import nl.wegwijzer.model.ModelException;
import nl.wegwijzer.model.ModelSettings.Limits;
import nl.wegwijzer.model.ModelStream;
import nl.wegwijzer.model.Prompt;
import nl.wegwijzer.model.PromptLibrary;
import nl.wegwijzer.model.PromptName;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Understanding;
import nl.wegwijzer.search.Evidence;

/** Has a model write answers from the passages that were found. It believes nothing: everything it makes is a draft. */
public final class ModelComposer implements AnswerWriter {
    private final LanguageModel model;
    private final PromptLibrary prompts;
    private final Limits limits;
    private final Offering offering;
    private final RandomGenerator random;
    private final LongSupplier nanoseconds;

    /**
     * With what it needs of the world.
     *
     * @param random draws the marks; nobody may be able to guess it
     */
    public ModelComposer(
            Guide guide,
            LanguageModel model,
            PromptLibrary prompts,
            Limits limits,
            RandomGenerator random,
            LongSupplier nanoseconds) {
        this.model = model;
        this.prompts = prompts;
        this.limits = limits;
        this.offering = new Offering(guide);
        this.random = random;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public Ending write(
            Understanding.Inquiry inquiry, Evidence evidence, Duration gone, Predicate<DraftStatement> taken) {
        Marks marks = new Marks(offering.passages(evidence, inquiry.language()), random);
        long begun = nanoseconds.getAsLong() - gone.toNanos();
        boolean anyTaken = false;
        boolean anything = false;
        boolean declined = false;
        try (ModelStream stream = model.write(prompt(inquiry, marks))) {
            StatementReader reader = new StatementReader();
            while (true) {
                Duration limit = anyTaken ? limits.all() : limits.first();
                Optional<String> piece = stream.next(limit.minusNanos(nanoseconds.getAsLong() - begun));
                for (StatementReader.Marked sentence : piece.isPresent() ? reader.read(piece.get()) : reader.end()) {
                    // What follows is read all the same: a recording holds whole texts only.
                    declined |= !anything && isDeclined(sentence.text());
                    anything = true;
                    anyTaken |= !declined && taken.test(draft(sentence, marks, inquiry.language()));
                }
                if (piece.isEmpty()) {
                    break;
                }
            }
        }
        if (!anything) {
            throw new ModelException(ModelException.Cause.EMPTY, "the model wrote nothing");
        }
        return declined ? Ending.DECLINED : Ending.WRITTEN;
    }

    private static boolean isDeclined(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("geen antwoord") || lower.startsWith("no answer");
    }

    private Prompt prompt(Understanding.Inquiry inquiry, Marks marks) {
        String fence = Marks.draw(random);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("passages", offering.described(marks, inquiry.language()));
        values.put("question", PlainText.of(inquiry.text()));
        values.put("fence", fence);
        List<String> secrets = new ArrayList<>(marks.words());
        secrets.add(fence);
        return prompts.prompt(PromptName.ANSWER, inquiry.language().code(), values, secrets);
    }

    private static DraftStatement draft(StatementReader.Marked sentence, Marks marks, Language language) {
        List<PassageId> known = sentence.marks().stream()
                .flatMap(mark -> marks.passage(mark).stream())
                .map(Passage::id)
                .distinct()
                .toList();
        boolean stray =
                sentence.marks().stream().anyMatch(mark -> marks.passage(mark).isEmpty());
        return new DraftStatement.Written(sentence.text(), known, stray, language);
    }
}
