package nl.wegwijzer.http;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiConsumer;
import nl.wegwijzer.http.json.Json;
import nl.wegwijzer.http.json.Problem;
import nl.wegwijzer.http.page.PageStyle;

/**
 * Sends responses, with the headers that all of them have. The bytes go straight to the web server: Javalin's way over a
 * stream copies them twice more.
 */
final class Responses {
    /** Pages hold text and a form, nothing from elsewhere, and run nothing. */
    private static final String PAGE_POLICY = "default-src 'none'; style-src '" + PageStyle.HASH
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

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

    static void page(Context ctx, int status, byte[] body) {
        HttpServletResponse response = ctx.res();
        begin(response, status, "text/html;charset=utf-8");
        response.setHeader("Content-Security-Policy", PAGE_POLICY);
        // Under no-referrer a browser sends the page's own form with "Origin: null", which nobody can trust.
        response.setHeader("Referrer-Policy", "same-origin");
        finish(response, body);
    }

    static void empty(Context ctx) {
        HttpServletResponse response = ctx.res();
        response.setStatus(204);
        response.setContentType(null);
        onEvery(response::setHeader);
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
        headers.accept("Content-Security-Policy", DATA_POLICY);
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
