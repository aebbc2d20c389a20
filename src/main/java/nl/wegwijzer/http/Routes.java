package nl.wegwijzer.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.wegwijzer.http.feedback.AnsweredMessages;
import nl.wegwijzer.http.json.Json;
import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.http.limit.Clients;
import nl.wegwijzer.http.limit.Cost;
import nl.wegwijzer.http.limit.RateLimits;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;
import nl.wegwijzer.http.site.Cors;
import nl.wegwijzer.http.site.Origins;
import nl.wegwijzer.http.site.Sites;
import nl.wegwijzer.http.widget.WidgetScript;

/** Every route of the server, and what holds for all of them. */
final class Routes {
    private final List<Route> routes;
    private final Origins origins;
    private final Flights flights;
    private final RateLimits limits;
    private final Journal journal;
    private final boolean secure;
    private final ErrorResponses errors;

    Routes(
            Optional<URI> publicUrl,
            Sites sites,
            Operations operations,
            Supplier<Backend> backend,
            AnswerQueue queue,
            Flights flights) {
        this.origins = new Origins(publicUrl, sites.origins());
        this.flights = flights;
        this.secure = publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
        Clients clients = new Clients(operations.trustedProxies());
        this.limits = new RateLimits(
                operations.limits(),
                clients,
                operations.proxyHeader(),
                System::nanoTime,
                kind -> operations.telemetry().refused(kind.name().toLowerCase(Locale.ROOT)));
        this.journal = new Journal(clients, operations.telemetry());
        Links links = new Links(publicUrl);
        Json json = new Json(links);
        this.errors = new ErrorResponses(json, links, secure, this::allowed);
        var guide = new GuideRoutes(backend, json, links);
        var messages = new AnsweredMessages();
        var desk = new AnswerDesk(operations, queue, messages);
        var policy = new PagePolicy(publicUrl, origins.frameAncestors());
        var pages = new PageRoutes(backend, desk, links, sites.schools(), policy);
        var sitePages = new SitePageRoutes(links, policy, WidgetScript::shipped);
        var widget = new WidgetRoutes(backend, json, sites.schools(), WidgetScript::shipped);
        var feedback = new FeedbackRoute(backend, messages, sites, operations.counting());
        var health = new HealthRoutes(backend, json, flights, operations);
        routes = List.of(
                Route.get("/", pages::home),
                Route.ask("/", pages::ask),
                Route.get("/passages/{id}", pages::passage),
                Route.search("/gids", pages::guide),
                Route.get("/embed", sitePages::embed),
                Route.get("/widget", sitePages::widget),
                Route.asset("/widget/v1.js", widget::floating),
                Route.asset("/widget/try.js", sitePages::tryScript),
                Route.asset("/widget/{version}.js", widget::pinned),
                Route.asset("/icon.svg", sitePages::icon),
                Route.get("/api/welcome", widget::welcome),
                Route.ask("/api/chat", new ChatRoute(backend, desk, json, errors)::answer),
                Route.feedback("/api/feedback", feedback::take),
                Route.get("/api/guide", guide::guide),
                Route.get("/api/passages/{id}", guide::passage),
                Route.search("/api/search", guide::search),
                Route.delete("/api/conversations/{id}", new ConversationRoute(backend)::forget),
                Route.get("/openapi.json", Contract::send),
                Route.health("/health/live", health::live),
                Route.health("/health/ready", health::ready),
                Route.health("/metrics", health::metrics));
    }

    List<Route> all() {
        return routes;
    }

    ErrorResponses errors() {
        return errors;
    }

    /** What a route does, with the checks before it; failures are answered before the request counts as landed. */
    Handler guarded(Route route) {
        return ctx -> {
            long flight = 0;
            long began = begin(ctx);
            try {
                if (!route.forEverySite()) {
                    checkOrigin(ctx);
                }
                limits.admit(ctx, route.cost()).ifPresent(refusal -> OverLimit.note(ctx, refusal));
                flight = flights.begin();
                if (flight == 0 && !route.whileDraining()) {
                    throw new ProblemException(ProblemCode.SHUTTING_DOWN);
                }
                route.work().handle(ctx);
            } catch (Exception e) {
                errors.answer(ctx, OverLimit.insteadOf(ctx, e));
            } finally {
                journal.end(ctx, route.path(), began, route.cost() != Cost.NOTHING);
                if (flight != 0) {
                    flights.end(flight);
                }
            }
        };
    }

    /** Answers what no route does: an unknown path, a wrong method, or the question which methods there are. */
    void unmatched(Context ctx, Exception failure) {
        long began = begin(ctx);
        try {
            checkOrigin(ctx);
            // To a preflight that is turned away a browser shows the page nothing, not even when to come back.
            limits.admit(ctx, ErrorResponses.isOptions(ctx) ? Cost.NOTHING : Cost.READING);
            errors.answer(ctx, failure);
        } catch (ProblemException e) {
            errors.answer(ctx, e);
        } finally {
            journal.end(ctx, "none", began, true);
        }
    }

    private long begin(Context ctx) {
        if (secure) {
            Responses.overTlsOnly(ctx::header);
        }
        return journal.begin(ctx);
    }

    private void checkOrigin(Context ctx) {
        String origin = ctx.header("Origin");
        if (!origins.allows(origin, ctx.header("Host"))) {
            throw new ProblemException(ProblemCode.ORIGIN_NOT_ALLOWED);
        }
        ctx.header("Vary", "Origin");
        if (origin != null && origins.isOther(origin)) {
            Cors.allow(ctx, origin);
        }
    }

    /** The methods that work on a path, as in the header {@code Allow}. */
    private String allowed(String path) {
        TreeSet<String> methods = new TreeSet<>();
        for (Route route : routes) {
            if (Pattern.matches(route.path().replaceAll("\\{[^}]*}", "[^/]+"), path)) {
                methods.add(route.method().name());
                if (route.method().equals(HandlerType.GET)) {
                    methods.add("HEAD");
                }
                methods.add("OPTIONS");
            }
        }
        return String.join(", ", methods);
    }
}
