package nl.wegwijzer.http.page;

import java.util.Optional;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.http.site.School;
import nl.wegwijzer.question.Language;

/** The first page: the chat; and where no script runs, a form for a question and the answer to it. */
public final class HomePage {
    private final Guide guide;
    private final Links links;
    private final Language language;
    private final ReplySection replies;

    /**
     * About one guide.
     *
     * @param school who helps at the reader's school, where that is known
     */
    public HomePage(Guide guide, Links links, Language language, Optional<School> school) {
        this.guide = guide;
        this.links = links;
        this.language = language;
        this.replies = new ReplySection(guide, links, language, school);
    }

    private boolean english() {
        return language == Language.EN;
    }

    private Page begin() {
        return Page.of(language, english() ? "Wegwijzer assistant" : "Wegwijzer-assistent", links, "/");
    }

    /** Before the first question: the chat, which takes the place of the form as soon as its script runs. */
    public byte[] empty() {
        Page page = begin();
        page.markup("<wegwijzer-chat mode=\"page\" lang=\"" + language.code() + "\">\n<h1>")
                .text(english() ? "Wegwijzer assistant" : "Wegwijzer-assistent")
                .markup("</h1>\n");
        Intro.words(language).forEach(words -> page.markup("<p>").text(words).markup("</p>\n"));
        form(page, "", "", Optional.empty());
        replies.questions(page, english() ? "For example:" : "Bijvoorbeeld:", Intro.questions(guide, language), "");
        page.markup("</wegwijzer-chat>\n");
        ChatScript.write(page, links);
        return page.bytes();
    }

    /** With the answer to a question. */
    public byte[] answered(String question, Reply reply) {
        Page page = begin();
        page.markup("<h1>")
                .text(english() ? "Your question" : "Je vraag")
                .markup("</h1>\n<p>")
                .text(question)
                .markup("</p>\n");
        replies.write(page, reply);
        form(page, "", reply.conversationId(), Optional.empty());
        return page.bytes();
    }

    /** With a question that can't be answered as it is. */
    public byte[] refused(String question, String problem) {
        Page page = begin();
        page.markup("<h1>").text(english() ? "Your question" : "Je vraag").markup("</h1>\n");
        form(page, question, "", Optional.of(problem));
        return page.bytes();
    }

    private void form(Page page, String question, String conversationId, Optional<String> problem) {
        replies.beginForm(page);
        page.markup("<label for=\"question\">")
                .text(english() ? "Your question" : "Je vraag")
                .markup("</label>\n");
        problem.ifPresent(words -> page.markup("<p class=\"problem\" id=\"problem\" role=\"alert\">")
                .text(words)
                .markup("</p>\n"));
        page.markup("<p class=\"quiet\" id=\"hint\">")
                .text(
                        english()
                                ? "You are talking to an automatic assistant. Don't type names or data of pupils."
                                : "Je praat met een automatische assistent. Typ geen namen of gegevens van leerlingen.")
                .markup("</p>\n<textarea id=\"question\" name=\"question\" required maxlength=\"2000\"")
                .markup(
                        problem.isPresent()
                                ? " aria-invalid=\"true\" aria-describedby=\"problem hint\">\n"
                                : " aria-describedby=\"hint\">\n")
                .text(question)
                .markup("</textarea>\n");
        replies.conversation(page, conversationId);
        page.markup("<button class=\"primary\">")
                .text(english() ? "Send" : "Verstuur")
                .markup("</button>\n</form>\n");
    }
}
