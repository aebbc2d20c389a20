package nl.wegwijzer.evaluation.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.wegwijzer.model.LanguageModel;
import nl.wegwijzer.model.ModelException;
import nl.wegwijzer.model.ModelStream;
import nl.wegwijzer.model.Prompt;
import nl.wegwijzer.model.PromptLibrary;
import nl.wegwijzer.model.PromptName;

/** A language model as judge. What it says outside the form that it was asked for is no verdict. */
public final class ModelJudge implements Judge {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Double> VALUES = Map.of("yes", 1.0, "partly", 0.5, "no", 0.0);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LONGEST = 2_000;

    private final LanguageModel model;
    private final PromptLibrary prompts;
    private final String language;
    private final RandomGenerator random;

    /**
     * With a model.
     *
     * @param language of the prompt, {@code nl} or {@code en}
     * @param random draws the word that fences off what is judged
     */
    public ModelJudge(LanguageModel model, PromptLibrary prompts, String language, RandomGenerator random) {
        this.model = model;
        this.prompts = prompts;
        this.language = language;
        this.random = random;
    }

    @Override
    public Verdict judge(JudgeRequest request) {
        String fence = Long.toString(random.nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
        Prompt prompt = prompts.prompt(
                PromptName.JUDGE,
                language,
                Map.of(
                        "criterion", request.prompt(),
                        "question", request.question(),
                        "answer", request.answer(),
                        "context", request.context(),
                        "fence", fence),
                List.of(fence));
        try {
            return read(written(prompt));
        } catch (ModelException e) {
            return new Verdict.Missing(e.reason().code());
        }
    }

    private String written(Prompt prompt) {
        StringBuilder text = new StringBuilder();
        try (ModelStream stream = model.write(prompt)) {
            Optional<String> piece = stream.next(PATIENCE);
            while (piece.isPresent() && text.length() < LONGEST) {
                text.append(piece.get());
                piece = stream.next(PATIENCE);
            }
        }
        return text.toString();
    }

    /** The JSON object, also when the model wraps it in a block of code. */
    static Verdict read(String text) {
        int from = text.indexOf('{');
        int to = text.lastIndexOf('}');
        if (from < 0 || to < from) {
            return new Verdict.Missing("the judge wrote no JSON");
        }
        try {
            JsonNode node = JSON.readTree(text.substring(from, to + 1));
            Double value = VALUES.get(node.path("verdict").asText(""));
            return value == null
                    ? new Verdict.Missing("the judge said neither yes, partly nor no")
                    : new Verdict.Given(value, node.path("reason").asText(""));
        } catch (JsonProcessingException e) {
            return new Verdict.Missing("the judge wrote no JSON");
        }
    }
}
