package nl.wegwijzer.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP under LangChain4j. Everything happens on the thread that calls, so that interrupting it ends the call wherever
 * it is, also while a server says nothing at all: LangChain4j's own client can only be told between two events. It follows
 * no redirects, which would carry the key to another host.
 */
final class Wire implements HttpClient {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int MOST_BYTES_OF_A_STREAM = 8 * 1024 * 1024;
    private static final int MOST_BYTES_OF_A_REASON = 16 * 1024;
    private static final int BAD_REQUEST = 400;

    // Version 1.1: local servers stumble over the upgrade to 2 that Java would ask for.
    private final java.net.http.HttpClient http = java.net.http.HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    /** Hands LangChain4j this client, whatever it would like to set. */
    static HttpClientBuilder builder() {
        return new Builder();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<InputStream> response = send(request);
        try (InputStream body = response.body()) {
            return opened(response).body(body.readNBytes(MOST_BYTES)).build();
        } catch (IOException e) {
            throw new ModelException(ModelException.Cause.BROKEN_STREAM, "the connection broke off");
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        HttpResponse<InputStream> response;
        try {
            response = send(request);
        } catch (ModelException e) {
            listener.onError(e);
            return;
        }
        try (InputStream body = response.body()) {
            String type = response.headers().firstValue("Content-Type").orElse("");
            if (!type.contains("event-stream")) {
                throw new ModelException(
                        ModelException.Cause.NO_JSON,
                        "the server sent \"" + type
                                + "\" where an event stream was expected; is the address right? It often"
                                + " ends in /v1");
            }
            listener.onOpen(opened(response).build());
            parser.parse(new BoundedBody(body, MOST_BYTES_OF_A_STREAM), listener);
            listener.onClose();
        } catch (ModelException e) {
            listener.onError(e);
        } catch (IOException | RuntimeException e) {
            listener.onError(new ModelException(ModelException.Cause.BROKEN_STREAM, "the stream broke off"));
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.method().name(),
                        BodyPublishers.ofString(
                                Optional.ofNullable(request.body()).orElse("")));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        try {
            HttpResponse<InputStream> response = http.send(builder.build(), BodyHandlers.ofInputStream());
            if (response.statusCode() / 100 != 2) {
                throw refused(response);
            }
            return response;
        } catch (HttpConnectTimeoutException e) {
            throw unreachable(request, "nothing answers at", e);
        } catch (ConnectException e) {
            throw isUnresolved(e)
                    ? new ModelException(
                            ModelException.Cause.NO_SUCH_HOST,
                            "there is no host called "
                                    + URI.create(request.url()).getHost())
                    : unreachable(request, "nothing listens at", e);
        } catch (IOException e) {
            throw WireFailures.ofConnection(e, URI.create(request.url()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException(ModelException.Cause.BROKEN_STREAM, "the call was ended");
        }
    }

    private static ModelException refused(HttpResponse<InputStream> response) throws IOException {
        try (InputStream body = response.body()) {
            // Only a turned down call needs its reason read; a server in trouble might not even finish telling it.
            String reason = response.statusCode() == BAD_REQUEST
                    ? new String(body.readNBytes(MOST_BYTES_OF_A_REASON), StandardCharsets.UTF_8)
                    : "";
            return WireFailures.ofStatus(
                    response.statusCode(), reason, response.headers().firstValue("Retry-After"));
        }
    }

    private static boolean isUnresolved(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }

    private static ModelException unreachable(HttpRequest request, String what, IOException cause) {
        URI uri = URI.create(request.url());
        ModelException failure = new ModelException(
                ModelException.Cause.UNREACHABLE, what + " " + uri.getScheme() + "://" + uri.getAuthority());
        failure.initCause(cause);
        return failure;
    }

    private static SuccessfulHttpResponse.Builder opened(HttpResponse<InputStream> response) {
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map());
    }

    private static final class Builder implements HttpClientBuilder {
        @Override
        public Duration connectTimeout() {
            return CONNECT;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration ignored) {
            return this;
        }

        /** None: who reads the stream decides how long to wait. */
        @Override
        public Duration readTimeout() {
            return Duration.ofDays(1);
        }

        @Override
        public HttpClientBuilder readTimeout(Duration ignored) {
            return this;
        }

        @Override
        public HttpClient build() {
            return new Wire();
        }
    }
}
