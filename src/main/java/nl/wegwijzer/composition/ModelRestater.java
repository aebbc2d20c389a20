package nl.wegwijzer.composition;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.wegwijzer.model.LanguageModel;
import nl.wegwijzer.model.ModelException;
import nl.wegwijzer.model.ModelStream;
import nl.wegwijzer.model.Prompt;
import nl.wegwijzer.model.PromptLibrary;
import nl.wegwijzer.model.PromptName;
import nl.wegwijzer.question.Conversation;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.StopWords;
import nl.wegwijzer.question.Turn;
import nl.wegwijzer.question.Words;

/** Has a model complete a follow-up question. It may join what was asked, and add nothing. */
public final class ModelRestater implements Restater {
    private static final int LONGEST = 300;

    private final LanguageModel model;
    private final PromptLibrary prompts;
    private final Duration limit;
    private final RandomGenerator random;
    private final LongSupplier nanoseconds;

    /** With what it needs of the world. */
    public ModelRestater(
            LanguageModel model,
            PromptLibrary prompts,
            Duration limit,
            RandomGenerator random,
            LongSupplier nanoseconds) {
        this.model = model;
        this.prompts = prompts;
        this.limit = limit;
        this.random = random;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public Optional<Restated> restate(Language language, String question, Conversation conversation) {
        long begun = nanoseconds.getAsLong();
        String asked = conversation.turns().stream().map(Turn::question).collect(Collectors.joining("\n"));
        try {
            String text = PlainText.of(answer(prompt(language, question, asked)));
            return Optional.of(text)
                    .filter(whole -> holdsOnly(whole, asked + " " + question))
                    .map(whole -> new Restated(whole, Duration.ofNanos(nanoseconds.getAsLong() - begun)));
        } catch (ModelException e) {
            return Optional.empty();
        }
    }

    private Prompt prompt(Language language, String question, String asked) {
        String fence = Marks.draw(random);
        return prompts.prompt(
                PromptName.RESTATE,
                language.code(),
                Map.of(
                        "conversation",
                        asked.lines().map(PlainText::of).collect(Collectors.joining("\n")),
                        "question",
                        PlainText.of(question),
                        "fence",
                        fence),
                List.of(fence));
    }

    private String answer(Prompt prompt) {
        long begun = nanoseconds.getAsLong();
        StringBuilder text = new StringBuilder();
        try (ModelStream stream = model.write(prompt)) {
            Optional<String> piece = stream.next(limit);
            while (piece.isPresent() && text.length() <= LONGEST) {
                text.append(piece.get());
                piece = stream.next(limit.minusNanos(nanoseconds.getAsLong() - begun));
            }
        }
        return text.toString();
    }

    private static boolean holdsOnly(String whole, String said) {
        Set<String> known = new HashSet<>(Words.of(said));
        return !whole.isEmpty()
                && whole.length() <= LONGEST
                && Words.of(whole).stream().allMatch(word -> StopWords.contains(word) || known.contains(word));
    }
}
