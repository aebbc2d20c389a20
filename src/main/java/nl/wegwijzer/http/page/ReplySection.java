package nl.wegwijzer.http.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.http.site.School;
import nl.wegwijzer.question.Language;

/** An answer as a part of a page: help first, then statements with their citations, then where to go on. */
final class ReplySection {
    private final Guide guide;
    private final Links links;
    private final Language language;
    private final Optional<School> school;

    ReplySection(Guide guide, Links links, Language language, Optional<School> school) {
        this.guide = guide;
        this.links = links;
        this.language = language;
        this.school = school;
    }

    private String say(String dutch, String english) {
        return language == Language.EN ? english : dutch;
    }

    void write(Page page, Reply reply) {
        page.markup("<section aria-labelledby=\"antwoord\">\n<h2 id=\"antwoord\">")
                .text(say("Antwoord", "Answer"))
                .markup("</h2>\n<div lang=\"")
                .text(reply.language())
                .markup("\">\n");
        if (reply.statements().isEmpty()) {
            words(page, reply);
        } else {
            statements(page, reply);
        }
        if (reply.reminder() != null) {
            page.markup("<p class=\"quiet\">").text(reply.reminder()).markup("</p>\n");
        }
        page.markup("</div>\n");
        nearest(page, reply);
        if (reply.outcome().equals("crisis") || reply.outcome().equals("out_of_scope")) {
            school.ifPresent(found -> SchoolSection.write(page, found, language));
        }
        String further = say("Vraag verder:", "Ask on:");
        questions(page, further, reply.choices(), reply.conversationId());
        questions(page, further, reply.suggestions(), reply.conversationId());
        page.markup("</section>\n");
    }

    private void words(Page page, Reply reply) {
        page.markup(reply.helplines().isEmpty() ? "<div>\n" : "<div class=\"help\">\n");
        reply.answer()
                .lines()
                .filter(paragraph -> !paragraph.isBlank())
                .forEach(paragraph -> page.markup("<p>").text(paragraph).markup("</p>\n"));
        for (Reply.Line line : reply.helplines()) {
            page.markup("<p>")
                    .link("tel:" + line.phone().replaceAll("[^0-9+]", ""), say("Bel ", "Call ") + line.phone())
                    .markup(" <strong>")
                    .text(line.name())
                    .markup("</strong>, ")
                    .text(line.audience() + ". ");
            if (line.url().startsWith("https://")) {
                page.link(line.url(), say("Meer hierover", "More about this"));
            }
            page.markup("</p>\n");
        }
        page.markup("</div>\n");
    }

    private void statements(Page page, Reply reply) {
        Map<String, Reply.Cited> citations =
                reply.citations().stream().collect(Collectors.toMap(Reply.Cited::id, Function.identity()));
        for (Reply.Said statement : reply.statements()) {
            List<Reply.Cited> cited =
                    statement.citations().stream().map(citations::get).toList();
            boolean practice =
                    cited.stream().anyMatch(citation -> KindWords.kind(citation.kind()) == PassageKind.PRACTICE);
            page.markup(practice ? "<blockquote>" : "<p>");
            cited.stream()
                    .map(Reply.Cited::intervention)
                    .filter(name -> name != null)
                    .findFirst()
                    .ifPresent(name -> page.markup("<strong>").text(name).markup("</strong>: "));
            page.text(statement.text());
            cited.forEach(citation -> source(page, citation));
            page.markup(practice ? "</blockquote>\n" : "</p>\n");
        }
    }

    private void source(Page page, Reply.Cited citation) {
        page.markup(" <span class=\"quiet\">[")
                .link(links.to(citation.url()) + "#" + citation.passageId(), citation.label())
                .text(", " + KindWords.of(KindWords.kind(citation.kind()), language))
                .markup("]</span>");
    }

    private void nearest(Page page, Reply reply) {
        reply.nearest().stream()
                .flatMap(number -> RecommendationNumber.parse(number).stream())
                .flatMap(number -> guide.recommendation(number).stream())
                .forEach(found -> page.markup("<p>")
                        .link(
                                links.toPassage(found.statement().id().value()),
                                "Aanbeveling " + found.number() + ": " + found.title())
                        .markup("</p>\n"));
    }

    void questions(Page page, String heading, List<String> questions, String conversationId) {
        if (questions.isEmpty()) {
            return;
        }
        beginForm(page);
        page.markup("<p>").text(heading).markup("</p>\n");
        for (String question : questions) {
            page.markup("<button name=\"question\" value=\"")
                    .text(question)
                    .markup("\">")
                    .text(question)
                    .markup("</button>\n");
        }
        conversation(page, conversationId);
        page.markup("</form>\n");
    }

    void beginForm(Page page) {
        page.markup("<form method=\"post\" action=\"").text(links.to("/")).markup("\">\n");
        if (language == Language.EN) {
            page.markup("<input type=\"hidden\" name=\"language\" value=\"en\">\n");
        }
    }

    /** So that the next question belongs to the same conversation. */
    void conversation(Page page, String id) {
        if (!id.isEmpty()) {
            page.markup("<input type=\"hidden\" name=\"conversationId\" value=\"")
                    .text(id)
                    .markup("\">\n");
        }
    }
}
