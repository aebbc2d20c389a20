package nl.wegwijzer.http;

import java.time.InstantSource;
import java.util.List;
import nl.wegwijzer.browser.Browser.Look;
import nl.wegwijzer.browser.Browser.Tab;
import nl.wegwijzer.http.feedback.FeedbackMemory;
import nl.wegwijzer.http.site.Schools;
import nl.wegwijzer.http.site.Sites;

/** A school's site and the server that it is allowed to show the chat of. */
final class HostPages implements AutoCloseable {
    private final SchoolSite site = new SchoolSite();
    private final ChatServer server;

    HostPages() {
        this(Operations.usual());
    }

    HostPages(Operations operations) {
        Backend backend = RealApplication.backend();
        Sites sites = new Sites(List.of(site.origin()), Schools.NONE, new FeedbackMemory(), InstantSource.system());
        server = ChatServer.start(ServerSettings.on("127.0.0.1", 0), sites, operations, () -> backend);
    }

    SchoolSite site() {
        return site;
    }

    /** The address of the server. */
    String host() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public void close() {
        server.close();
        site.close();
    }

    String tag(String settings) {
        return "<script async src=\"" + host() + "/widget/v1.js\" data-lang=\"nl\" " + settings + "></script>";
    }

    static String page(String head, String body) {
        return "<!doctype html><html lang=\"nl\"><head><title>School</title><meta name=\"viewport\""
                + " content=\"width=device-width\">" + head + "</head><body><main><h1>Het Voorbeeld</h1>" + body
                + "</main></body></html>";
    }

    ChatTab visit(Tab tab, Look look, String policy, String html) {
        tab.page()
                .addInitScript("window.broken = []; document.addEventListener('securitypolicyviolation',"
                        + " event => window.broken.push(event.violatedDirective + ' ' + event.blockedURI))");
        tab.page().navigate(site.show("/page", policy, html));
        return new ChatTab(tab, look);
    }

    static void openChat(ChatTab chat) {
        chat.button("Vraag het de Wegwijzer", "").click();
        chat.field().waitFor();
    }
}
