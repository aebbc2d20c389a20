package nl.wegwijzer.http.page;

import java.util.Optional;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.question.Language;

/** The first page: what this is, a form for a question, and the answer to it. */
public final class HomePage {
    private final Links links;
    private final ReplySection replies;

    /** About one guide. */
    public HomePage(Guide guide, Links links) {
        this.links = links;
        this.replies = new ReplySection(guide, links);
    }

    /**
     * Before the first question.
     *
     * @param address how programs call this server
     */
    public byte[] empty(String address) {
        Page page = begin();
        form(page, "", "", Optional.empty());
        programs(page, address);
        return page.bytes();
    }

    /** With the answer to a question. */
    public byte[] answered(String question, Reply reply) {
        Page page = begin();
        page.markup("<h2>Je vraag</h2>\n<p>").text(question).markup("</p>\n");
        replies.write(page, reply);
        form(page, "", reply.conversationId(), Optional.empty());
        return page.bytes();
    }

    /** With a question that can't be answered as it is. */
    public byte[] refused(String question, String problem) {
        Page page = begin();
        form(page, question, "", Optional.of(problem));
        return page.bytes();
    }

    private static Page begin() {
        return new Page(Language.NL, "Wegwijzer-assistent").markup("""
                <h1>Wegwijzer-assistent</h1>
                <p>Vraag wat de Wegwijzer Mentaal Kapitaal aanbeveelt over schoolstress, prestatiedruk en verzuim. Elk antwoord
                noemt de aanbeveling waarop het rust. Staat het niet in de gids, dan hoor je dat.</p>
                <p class="quiet">Je praat met een automatische assistent, geen mens. Je vraag wordt niet opgeslagen. Typ geen namen
                of gegevens van leerlingen. Is er nu gevaar? Bel 112.</p>
                """);
    }

    private void form(Page page, String question, String conversationId, Optional<String> problem) {
        page.markup("<form method=\"post\" action=\"")
                .text(links.to("/"))
                .markup("\">\n<label for=\"question\">Je vraag</label>\n");
        problem.ifPresent(words -> page.markup("<p class=\"problem\" id=\"problem\" role=\"alert\">")
                .text(words)
                .markup("</p>\n"));
        page.markup("<textarea id=\"question\" name=\"question\" required maxlength=\"2000\"")
                .markup(problem.isPresent() ? " aria-invalid=\"true\" aria-describedby=\"problem\">\n" : ">\n")
                .text(question)
                .markup("</textarea>\n");
        ReplySection.conversation(page, conversationId);
        page.markup("<button>Vraag</button>\n</form>\n");
    }

    private void programs(Page page, String address) {
        page.markup("<h2>Voor programma's</h2>\n<pre><code>curl -H 'Content-Type: application/json' \\\n")
                .markup("  -d '{\"question\": \"Hoe betrek ik ouders die niet betrokken zijn?\"}' \\\n  ")
                .text(address)
                .markup("/api/chat</code></pre>\n<p>")
                .link(links.to("/openapi.json"), "Beschrijving van alle routes")
                .markup("</p>\n");
    }
}
