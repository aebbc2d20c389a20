package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.http.page.EmbedPage;
import nl.wegwijzer.http.page.WidgetPage;
import nl.wegwijzer.http.request.QueryLanguage;
import nl.wegwijzer.http.widget.PageFiles;
import nl.wegwijzer.http.widget.WidgetScript;

/** The pages for schools with a site: the one to try settings on, and the one that is shown in a frame. */
final class SitePageRoutes {
    private static final String DAY = "public, max-age=86400";

    private final Links links;
    private final PagePolicy policy;
    private final Supplier<WidgetScript> script;

    SitePageRoutes(Links links, PagePolicy policy, Supplier<WidgetScript> script) {
        this.links = links;
        this.policy = policy;
        this.script = script;
    }

    void widget(Context ctx) {
        String called = links.to("");
        String address = called.isEmpty() ? ctx.scheme() + "://" + ctx.host() : called;
        WidgetScript current = script.get();
        byte[] page = new WidgetPage(links, address, current.version(), current.integrity()).of(QueryLanguage.of(ctx));
        Responses.page(ctx, 200, page, policy.chat());
    }

    void embed(Context ctx) {
        EmbedPage page = new EmbedPage(
                QueryLanguage.of(ctx), wish(ctx, "theme"), wish(ctx, "accent"), wish(ctx, "resume"), wish(ctx, "site"));
        Responses.page(ctx, 200, page.bytes(links), policy.frame());
    }

    private static String wish(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }

    void tryScript(Context ctx) {
        Responses.asset(ctx, "text/javascript;charset=utf-8", file(PageFiles.TRY), DAY);
    }

    void icon(Context ctx) {
        Responses.asset(ctx, "image/svg+xml", file(PageFiles.ICON), DAY);
    }

    private static byte[] file(String name) {
        return PageFiles.text(name).getBytes(StandardCharsets.UTF_8);
    }
}
