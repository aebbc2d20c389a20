package nl.wegwijzer.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Requests that no decent client sends, the same ones for the same seed. Some are fit by chance. */
final class BadRequests {
    private static final List<String> METHODS = List.of(
            "GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get", "G\u0000T", "QUERY");
    private static final List<String> PATHS = List.of(
            "/",
            "/api/chat",
            "/api/search?q=%C3%28&limit=1",
            "/api/search?q=a&limit=99999999999",
            "/api/passages/3.1-kanjertraining",
            "/api/passages/..%2f..%2fetc%2fpasswd",
            "/passages/%00",
            "/passages/3-tip?start=-1&end=2147483648",
            "/passages/3-tip?start=&end=&start=7",
            "/api/conversations/%zz",
            "/api/conversations/a;b=c",
            "/health/ready",
            "/metrics",
            "/../../etc/passwd",
            "//",
            "*",
            "http://elsewhere.example/api/chat",
            "/%e2%82%ac%ff",
            "/api/guide;x=y?<script>");
    private static final List<String> BODIES = List.of(
            "{\"question\":\"Hoe betrek ik ouders?\"}",
            "{\"question\":\"\\ud800\"}",
            "{\"question\":{\"question\":[]}}",
            "{\"question\":\"a\",\"question\":\"b\"}",
            "{\"question\":1e999999}",
            "{\"question\":\"a\",\"language\":\"\\u0000\",\"debug\":null}",
            "{\"question\":\"a\",\"conversationId\":\"../../..\"}",
            "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "question=%zz&question=%C3",
            "question=wat+is+de+tip&conversationId=%00",
            "\ufeff{}",
            "");
    private static final List<String> HEADERS = List.of(
            "Accept: text/event-stream",
            "Accept: ;;;q=,*/*;q=NaN",
            "Accept-Language: ;;=,x-1-2-3-4-5-6-7-8-9;q=9",
            "Content-Type: application/json",
            "Content-Type: application/json; charset=\"",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: multipart/form-data",
            "Origin: null",
            "Origin: http://[::1",
            "X-Forwarded-For: ,,,999.1.1.1, [::",
            "X-Request-Id: ' or 1=1",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip, chunked",
            "Content-Length: -1",
            "Content-Length: 99999999999999999999",
            "Content-Length: 5",
            "Expect: 100-continue",
            "Upgrade: websocket",
            "Connection: close, upgrade, keep-alive",
            "Range: bytes=0-0,-1",
            "Cookie: a=\"b; c",
            " : folded",
            "Host:",
            "Host: a\r\nHost: b");

    private final Random random;

    BadRequests(long seed) {
        this.random = new Random(seed);
    }

    byte[] next() {
        return switch (random.nextInt(5)) {
            case 0 -> noise();
            case 1 -> spoilt(request());
            case 2 -> chunked();
            case 3 -> large();
            default -> bytes(request());
        };
    }

    private String request() {
        String body = any(BODIES);
        StringBuilder request = new StringBuilder(any(METHODS) + " " + any(PATHS) + " HTTP/1.1\r\nHost: localhost\r\n");
        for (int i = random.nextInt(6); i > 0; i--) {
            request.append(any(HEADERS)).append("\r\n");
        }
        if (random.nextBoolean()) {
            request.append("Content-Length: ")
                    .append(bytes(body).length + random.nextInt(3) - 1)
                    .append("\r\n");
        }
        return request.append("\r\n").append(body).toString();
    }

    private byte[] chunked() {
        String size = random.nextBoolean() ? "ffffffffffffffff" : Integer.toHexString(random.nextInt(40));
        return bytes(
                "POST /api/chat HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + size + (random.nextBoolean() ? ";x=y" : "") + "\r\n" + any(BODIES) + "\r\n0\r\n\r\n");
    }

    private byte[] large() {
        String many = "a".repeat(random.nextInt(100_000));
        return bytes(
                switch (random.nextInt(3)) {
                    case 0 -> "GET /" + many + " HTTP/1.1\r\nHost: a\r\n\r\n";
                    case 1 -> "GET / HTTP/1.1\r\nHost: a\r\nX: " + many + "\r\n\r\n";
                    default ->
                        "POST /api/chat HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: "
                                + many.length() + "\r\n\r\n" + many;
                });
    }

    private byte[] noise() {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Some letters changed, dropped or doubled. */
    private byte[] spoilt(String request) {
        StringBuilder text = new StringBuilder(request);
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(256));
                case 1 -> text.deleteCharAt(at);
                default -> text.insert(at, text.charAt(at));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
