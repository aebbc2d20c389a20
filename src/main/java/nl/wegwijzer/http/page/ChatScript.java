package nl.wegwijzer.http.page;

import nl.wegwijzer.http.json.Links;

/** The tag that brings the chat to a page of this server which has a place for it. */
final class ChatScript {
    private ChatScript() {}

    static void write(Page page, Links links) {
        page.markup("<script async src=\"").text(links.to("/widget/v1.js")).markup("\" data-mode=\"none\"></script>\n");
    }
}
