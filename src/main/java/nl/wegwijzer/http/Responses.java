package nl.wegwijzer.http;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiConsumer;
import nl.wegwijzer.http.json.Json;
import nl.wegwijzer.http.json.Problem;
import nl.wegwijzer.http.request.ProblemException;
import nl.wegwijzer.http.widget.WidgetScript;

/**
 * Sends responses, with the headers that all of them have. The bytes go straight to the web server: Javalin's way over a
 * stream copies them twice more.
 */
final class Responses {
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private Responses() {}

    static void json(Context ctx, byte[] body) {
        send(ctx, 200, Json.MEDIA_TYPE, body);
    }

    static void text(Context ctx, String type, byte[] body) {
        send(ctx, 200, type, body);
    }

    static void problem(Context ctx, int status, byte[] body) {
        send(ctx, status, Problem.MEDIA_TYPE, body);
    }

    /** A page that runs nothing. */
    static void page(Context ctx, int status, byte[] body) {
        page(ctx, status, body, PagePolicy.READING);
    }

    static void page(Context ctx, int status, byte[] body, String policy) {
        HttpServletResponse response = ctx.res();
        begin(response, status, "text/html;charset=utf-8");
        response.setHeader("Content-Security-Policy", policy);
        // Under no-referrer a browser sends the page's own form with "Origin: null", which nobody can trust.
        response.setHeader("Referrer-Policy", "same-origin");
        finish(response, body);
    }

    /** A file that browsers may keep, whatever site's page asks for it. */
    static void asset(Context ctx, String type, byte[] body, String caching) {
        HttpServletResponse response = ctx.res();
        begin(response, 200, type);
        shared(response, caching);
        finish(response, body);
    }

    /** The widget: any page may load it and check its integrity; who may ask questions is decided elsewhere. */
    static void script(Context ctx, WidgetScript script, String caching) {
        boolean known = String.valueOf(ctx.header("If-None-Match")).contains(script.version());
        boolean zip = String.valueOf(ctx.header("Accept-Encoding")).contains("gzip");
        HttpServletResponse response = ctx.res();
        begin(response, known ? 304 : 200, "text/javascript;charset=utf-8");
        shared(response, caching);
        response.setHeader("ETag", "\"" + script.version() + (zip ? "-gzip\"" : "\""));
        response.setHeader("Vary", "Accept-Encoding");
        if (known) {
            return;
        }
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        finish(response, zip ? script.zipped() : script.bytes());
    }

    private static void shared(HttpServletResponse response, String caching) {
        response.setHeader("Cache-Control", caching);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }

    static void empty(Context ctx) {
        HttpServletResponse response = ctx.res();
        response.setStatus(204);
        response.setContentType(null);
        onEvery(response::setHeader);
    }

    /** Says when to come back, where that is all there is to do. */
    static void retryAfter(Context ctx, ProblemException failure) {
        failure.retryAfterSeconds().ifPresent(seconds -> ctx.header("Retry-After", Long.toString(seconds)));
    }

    /** Closes the connection of a reader who has left, so that nobody takes the missing answer for an empty one. */
    static void none(Context ctx) {
        try {
            ctx.res().sendError(-1);
        } catch (IOException e) {
            // It was closed already.
            return;
        }
    }

    /** Begins an event stream, which is written as it comes. */
    static ServletOutputStream stream(Context ctx) throws IOException {
        HttpServletResponse response = ctx.res();
        begin(response, 200, "text/event-stream;charset=utf-8");
        // A proxy that collects a stream before passing it on makes it useless.
        response.setHeader("X-Accel-Buffering", "no");
        return response.getOutputStream();
    }

    /** Puts the headers that every response has, also those that the web server makes by itself. */
    static void onEvery(BiConsumer<String, String> headers) {
        headers.accept("Cache-Control", "no-store");
        headers.accept("X-Content-Type-Options", "nosniff");
        headers.accept("Referrer-Policy", "no-referrer");
        headers.accept("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.accept("Content-Security-Policy", DATA_POLICY);
    }

    /** Tells browsers to come back over TLS only. Only who is reached that way may say so; a public address tells. */
    static void overTlsOnly(BiConsumer<String, String> headers) {
        headers.accept("Strict-Transport-Security", "max-age=31536000");
    }

    private static void send(Context ctx, int status, String type, byte[] body) {
        HttpServletResponse response = ctx.res();
        begin(response, status, type);
        finish(response, body);
    }

    private static void begin(HttpServletResponse response, int status, String type) {
        response.setStatus(status);
        response.setContentType(type);
        onEvery(response::setHeader);
    }

    private static void finish(HttpServletResponse response, byte[] body) {
        response.setContentLength(body.length);
        try (ServletOutputStream out = response.getOutputStream()) {
            out.write(body);
        } catch (IOException e) {
            // The client went away: nobody is left to tell.
            return;
        }
    }
}
