package nl.wegwijzer.http.page;

import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.question.Language;

/**
 * The chat alone, for a frame on a school's site.
 *
 * @param theme {@code light}, {@code dark} or empty
 * @param accent a colour; empty for ours
 * @param resume {@code true} to remember the conversation while the tab is open
 * @param site the site around the frame; it decides whose school this is
 */
public record EmbedPage(Language language, String theme, String accent, String resume, String site) {
    /** The page. */
    public byte[] bytes(Links links) {
        boolean english = language == Language.EN;
        String title = english ? "Wegwijzer assistant" : "Wegwijzer-assistent";
        Page page = Page.bare(language, title, links);
        page.markup("<wegwijzer-chat mode=\"frame\" lang=\"" + language.code() + "\"")
                .attribute("theme", theme)
                .attribute("accent", accent)
                .attribute("resume", resume)
                .attribute("site", site)
                .markup(">\n<p><a target=\"_blank\" rel=\"noopener\" href=\"")
                .text(links.to(english ? "/?language=en" : "/"))
                .markup("\">")
                .text(english ? "Open the assistant on a page of its own" : "Open de assistent op een eigen pagina")
                .markup("</a></p>\n</wegwijzer-chat>\n");
        ChatScript.write(page, links);
        return page.bytes();
    }
}
