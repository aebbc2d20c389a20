package nl.wegwijzer.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;

/** A model behind a server that speaks OpenAI's protocol: a local one, a European host, a commercial one. */
public final class OpenAiModel implements LanguageModel {
    private final String name;
    private final StreamingChatModel model;

    /** Connects to nothing yet. */
    public OpenAiModel(ModelSettings settings) {
        this.name = settings.name();
        this.model = OpenAiStreamingChatModel.builder()
                .baseUrl(settings.url().toString())
                .apiKey(settings.key().value())
                .modelName(settings.name())
                .temperature(0.0)
                .maxTokens(settings.limits().longest())
                .httpClientBuilder(Wire.builder())
                .build();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ModelStream write(Prompt prompt) {
        ChatRequest request = ChatRequest.builder()
                .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
                .build();
        return OpenAiStream.begin(model, request);
    }
}
