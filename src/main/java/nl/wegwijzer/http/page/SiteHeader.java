package nl.wegwijzer.http.page;

import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.question.Language;

/** The top of every page: the name, the pages that there are, and the other language. */
final class SiteHeader {
    private SiteHeader() {}

    static void write(Page page, Language language, Links links, String path) {
        boolean english = language == Language.EN;
        page.markup("<a class=\"skip\" href=\"#main\">")
                .text(english ? "To the content" : "Naar de inhoud")
                .markup("</a>\n<header class=\"site\">\n<a class=\"brand\" href=\"")
                .text(address(links, "/", language))
                .markup("\">Wegwijzer <span>Mentaal Kapitaal</span></a>\n<nav aria-label=\"")
                .text(english ? "Pages" : "Pagina's")
                .markup("\">\n");
        entry(page, address(links, "/", language), english ? "Ask" : "Vraag", path.equals("/"));
        entry(page, address(links, "/gids", language), english ? "Guide" : "De gids", path.equals("/gids"));
        entry(
                page,
                address(links, "/widget", language),
                english ? "For your site" : "Voor je site",
                path.equals("/widget"));
        if (!path.isEmpty()) {
            Language other = english ? Language.NL : Language.EN;
            page.markup("<a hreflang=\"" + other.code() + "\" lang=\"" + other.code() + "\" href=\"")
                    .text(address(links, path, other))
                    .markup(english ? "\">Nederlands</a>\n" : "\">English</a>\n");
        }
        page.markup("</nav>\n</header>\n");
    }

    private static String address(Links links, String path, Language language) {
        return links.to(path) + (language == Language.EN ? "?language=en" : "");
    }

    private static void entry(Page page, String address, String words, boolean current) {
        page.markup("<a href=\"")
                .text(address)
                .markup(current ? "\" aria-current=\"page\">" : "\">")
                .text(words)
                .markup("</a>\n");
    }
}
