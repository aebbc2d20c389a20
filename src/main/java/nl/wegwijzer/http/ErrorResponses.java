package nl.wegwijzer.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wegwijzer.http.json.Json;
import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.http.json.Problem;
import nl.wegwijzer.http.page.ProblemPage;
import nl.wegwijzer.http.request.Accept;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;
import nl.wegwijzer.http.request.ReaderLanguage;
import nl.wegwijzer.http.request.RequestBody;
import nl.wegwijzer.http.site.Cors;
import nl.wegwijzer.question.Language;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns everything that goes wrong into a problem in the reader's language; for browsers on pages, into a page. */
final class ErrorResponses {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorResponses.class);
    private static final int MOST_FRAMES = 30;
    private static final int FIRST_OF_OURS = 500;

    private final Json json;
    private final Links links;
    private final boolean secure;
    private final Function<String, String> allowed;

    /**
     * Writes problems.
     *
     * @param secure whether the server is reached over TLS
     * @param allowed the methods that work on a path, as in the header {@code Allow}
     */
    ErrorResponses(Json json, Links links, boolean secure, Function<String, String> allowed) {
        this.json = json;
        this.links = links;
        this.secure = secure;
        this.allowed = allowed;
    }

    /** Answers a request that failed. Once a response is on its way, there is nothing left to tell. */
    void answer(Context ctx, Exception failure) {
        if (ctx.res().isCommitted()) {
            return;
        }
        if (failure instanceof MethodNotAllowedResponse && isOptions(ctx)) {
            ctx.header("Allow", allowed.apply(ctx.path()));
            Cors.preflight(ctx, allowed.apply(ctx.path()));
            Responses.empty(ctx);
            return;
        }
        RequestBody.discard(ctx);
        answerProblem(ctx, problemOf(failure, ctx.path()));
    }

    private void answerProblem(Context ctx, ProblemException failure) {
        Language language = failure.language().orElseGet(() -> ReaderLanguage.of(ctx.header("Accept-Language")));
        Problem problem = Problem.of(failure, language, ctx.path());
        if (failure.code() == ProblemCode.WRONG_METHOD) {
            ctx.header("Allow", allowed.apply(ctx.path()));
        }
        Responses.retryAfter(ctx, failure);
        if (Accept.html(ctx.header("Accept")) && !ctx.path().startsWith("/api/")) {
            Responses.page(ctx, problem.status(), ProblemPage.of(problem, language, links));
        } else {
            Responses.problem(ctx, problem.status(), json.bytes(problem));
        }
    }

    /** The problem of a failure in the middle of a stream. */
    byte[] inStream(Exception failure, Language language, String path) {
        return json.bytes(Problem.of(problemOf(failure, path), language, path));
    }

    private ProblemException problemOf(Exception failure, String path) {
        if (failure instanceof ProblemException problem) {
            return problem;
        }
        if (failure instanceof MethodNotAllowedResponse) {
            return new ProblemException(ProblemCode.WRONG_METHOD, allowed.apply(path));
        }
        if (failure instanceof HttpResponseException decided) {
            return new ProblemException(ProblemCode.of(decided.getStatus()));
        }
        log(failure);
        return new ProblemException(ProblemCode.INTERNAL_ERROR);
    }

    /** Where it happened, but never a message: it may repeat what a person typed. */
    static void log(Throwable failure) {
        Throwable cause = failure.getCause();
        LOG.error("{}{}", traced(failure), cause == null ? "" : "\n  caused by " + traced(cause));
    }

    private static String traced(Throwable failure) {
        return failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .limit(MOST_FRAMES)
                        .map(frame -> "\n    at " + frame)
                        .collect(Collectors.joining());
    }

    /** Answers what the web server refuses before it comes to a route, such as a request that can't be read. */
    boolean answer(Request request, Response response, Callback callback) {
        ProblemException failure = new ProblemException(ProblemCode.of(response.getStatus()));
        if (response.getStatus() >= FIRST_OF_OURS) {
            response.setStatus(failure.code().status());
        }
        Language language = ReaderLanguage.of(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        Problem problem = new Problem(
                failure.code().wireName(),
                failure.code().title(language),
                response.getStatus(),
                failure.detail(language),
                path(request));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        Responses.onEvery(response.getHeaders()::put);
        if (secure) {
            Responses.overTlsOnly(response.getHeaders()::put);
        }
        response.write(true, ByteBuffer.wrap(json.bytes(problem)), callback);
        return true;
    }

    private static String path(Request request) {
        String path = request.getHttpURI().getPath();
        // What can't be read has no path; the web server makes one up.
        return path == null || path.equals("/badMessage") ? "/" : path;
    }

    static boolean isOptions(Context ctx) {
        return ctx.req().getMethod().equals("OPTIONS");
    }
}
