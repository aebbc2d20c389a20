package nl.wegwijzer.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijzer.assistant.Assistant;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.ConversationKey;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.cli.terminal.ReplyText;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Question;

/** One person's conversation at the command line: questions, and commands that begin with a slash. */
final class ChatSession {
    private static final String COMMANDS = """
            Stel een vraag, of typ:
              /bronnen   waar het laatste antwoord in de Wegwijzer staat
              /nieuw     een nieuw gesprek beginnen
              /help      deze lijst
              /stop      stoppen (of Ctrl-D)""";

    private final Assistant assistant;
    private final Optional<Language> language;
    private final ReplyText text;
    private final PrintWriter out;
    private Optional<Reply> last = Optional.empty();
    private Optional<String> conversationId = Optional.empty();

    ChatSession(Assistant assistant, Optional<Language> language, Console console) {
        this.assistant = assistant;
        this.language = language;
        this.text = new ReplyText(assistant.guide(), console);
        this.out = console.out();
    }

    /** Says who is speaking, before anything else. */
    void greet() {
        out.println(Assistant.notice(language.orElse(Language.NL)));
        out.println(COMMANDS);
    }

    /** Reacts to a line; whether the conversation goes on. */
    boolean takes(String line) {
        String said = line.strip();
        if (said.startsWith("/")) {
            return obeys(said.toLowerCase(Locale.ROOT));
        }
        if (!said.isEmpty()) {
            answer(said);
        }
        return true;
    }

    private boolean obeys(String command) {
        switch (command) {
            case "/stop" -> {
                return false;
            }
            case "/nieuw" -> {
                end();
                conversationId = Optional.empty();
                last = Optional.empty();
                out.println("Een nieuw gesprek. Het vorige is vergeten.");
            }
            case "/bronnen" ->
                last.filter(reply -> !reply.citations().isEmpty())
                        .ifPresentOrElse(text::printSources, () -> out.println("Er is nog geen antwoord met bronnen."));
            case "/help" -> out.println(COMMANDS);
            default -> out.println("Dat commando ken ik niet. " + COMMANDS);
        }
        return true;
    }

    private void answer(String said) {
        if (said.length() > Question.LONGEST) {
            out.println(
                    "Die vraag is te lang: " + said.length() + " tekens, en " + Question.LONGEST + " is het meest.");
            return;
        }
        Reply reply =
                assistant.answer(new ChatRequest(new Question(said, language), conversationId, false), event -> {});
        conversationId = Optional.of(reply.conversationId());
        last = Optional.of(reply);
        out.println();
        text.printAnswer(reply);
        text.printSuggestions(reply);
    }

    /** Forgets what was said. */
    void end() {
        conversationId.ifPresent(id -> assistant.forget(new ConversationKey("", id)));
    }
}
