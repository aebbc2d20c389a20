package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import nl.wegwijzer.guide.Passage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageRoutesTest {
    private final Backend backend = RealApplication.backend();
    private ChatServer server;
    private Caller caller;

    @BeforeAll
    void start() {
        server = ChatServer.start(ServerSettings.on("127.0.0.1", 0), () -> backend);
        caller = new Caller(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void saysWhatItIsAndHowToCallIt() {
        String page = caller.get("/").body();

        assertThat(page)
                .contains("automatische assistent, geen mens")
                .contains("<form method=\"post\" action=\"/\">")
                .contains("<wegwijzer-chat mode=\"page\" lang=\"nl\">")
                .contains("<label for=\"question\">")
                .contains("<button name=\"question\" value=\"Hoe vergroot ik de ouderbetrokkenheid?\">");
        assertThat(caller.get("/?language=en").body())
                .contains("<html lang=\"en\">")
                .contains("automatic assistant, not a person");
    }

    @Test
    void givesASchoolItsLine() {
        String address = "http://127.0.0.1:" + server.port();

        assertThat(caller.get("/widget").body())
                .contains("&lt;script async src=&quot;" + address + "/widget/v1.js&quot; data-lang=&quot;nl&quot;&gt;")
                .contains(address + "/api/chat")
                .contains("data-integrity=\"sha384-");
    }

    @Test
    void servesTheScriptForAnHourAndPinnedForEver() {
        HttpResponse<String> floating = caller.get("/widget/v1.js");
        String tag = floating.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> pinned = caller.get("/widget/" + tag.replace("\"", "") + ".js");

        assertThat(floating.headers().firstValue("Cache-Control")).contains("public, max-age=3600");
        assertThat(pinned.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(pinned.body()).isEqualTo(floating.body());
        assertThat(caller.get("/widget/v1.js", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(caller.get("/widget/0123456789ab.js").statusCode()).isEqualTo(404);
    }

    @Test
    void showsTheWholeGuideAndSearchesIt() {
        String page = caller.get("/gids").body();
        String found = caller.get("/gids?q=koffie-ochtenden").body();

        for (Passage passage : backend.guide().passages()) {
            assertThat(page).contains("id=\"" + passage.id() + "\"");
        }
        assertThat(found).contains("href=\"#3.1-school-wide-positive-behavior-support\"");
        assertThat(caller.get("/gids?q=xqzxqz").body()).contains("Niets gevonden voor “xqzxqz”");
        assertThat(caller.get("/gids?q=%22%3E%3Cscript%3E").body()).doesNotContain("<script");
        assertThat(caller.get("/gids?language=en").body()).contains("English translation, made for this assistant");
    }

    @Test
    void answersTheFormWithLinksToPassages() {
        String page = ask("Hoe betrek ik ouders die niet betrokken zijn?");

        assertThat(page)
                .contains("<a href=\"/passages/3.1-aanbeveling?start=0&amp;end=")
                .contains("Aanbeveling (onderzoek)")
                .contains("name=\"conversationId\" value=\"");
    }

    @Test
    void followsItsOwnLinksToTheMarkedQuote() {
        String page = ask("Hoe betrek ik ouders die niet betrokken zijn?");
        int from = page.indexOf("/passages/");
        String link = page.substring(from, page.indexOf('"', from)).replace("&amp;", "&");

        assertThat(caller.get(link).body()).contains("<mark>");
    }

    @Test
    void givesHelpFirst() {
        assertThat(ask("Een leerling zegt dat hij dood wil"))
                .contains("<div class=\"help\">")
                .contains("href=\"tel:");
    }

    @Test
    void namesNearRecommendationsAndOffersQuestions() {
        assertThat(ask("hallo")).contains("<button name=\"question\" value=\"");
    }

    @Test
    void escapesWhatAPersonTyped() {
        String attack = "<script>alert(1)</script> \"ouders\" 'x' & </textarea>";

        assertThat(ask(attack))
                .doesNotContain("<script>alert")
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt; &quot;ouders&quot; &#39;x&#39; &amp; &lt;/textarea&gt;");
        assertThat(ask(attack + "a".repeat(2_000))).doesNotContain("<script").contains("role=\"alert\"");
    }

    @Test
    void escapesIdsAndParameters() {
        for (String path : new String[] {
            "/passages/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "/passages/3-tip?start=%3Cscript%3E&end=%22%3E%3Cscript%3E",
            "/%3Cscript%3E"
        }) {
            assertThat(caller.get(path, "Accept", "text/html").body()).doesNotContain("<script");
        }
        String form = "question=ouders&conversationId=" + encoded("\"><script>alert(1)</script>");
        assertThat(caller.ask(form).body()).doesNotContain("<script");
        String host = caller.raw("GET / HTTP/1.1\r\nHost: <script>\r\nConnection: close\r\n\r\n");
        assertThat(host).doesNotContain("<script");
    }

    @Test
    void tellsWhatIsWrongWithAQuestionOnThePage() {
        HttpResponse<String> empty = caller.ask("question=+");
        HttpResponse<String> none = caller.ask("");

        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("Typ eerst een vraag.").contains("aria-invalid=\"true\"");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(caller.ask("question=%zz").statusCode()).isEqualTo(400);
        assertThat(caller.ask("question=a", "Content-Type", "text/plain").statusCode())
                .isEqualTo(415);
    }

    @Test
    void marksExactlyTheQuote() {
        Passage passage = backend.guide().passage("3.1-aanbeveling").orElseThrow();
        String quote = passage.text().substring(10, 30);

        assertThat(caller.get("/passages/3.1-aanbeveling?start=10&end=30").body())
                .contains("<mark>" + quote + "</mark>");
    }

    @Test
    void showsAPassageInItsPlace() {
        String page = caller.get("/passages/3.1-kanjertraining").body();

        assertThat(page)
                .contains("<html lang=\"nl\">")
                .contains("3. Thuissituatie")
                .contains("id=\"3.1-aanbeveling\"", "id=\"3.4-ouderbetrokkenheid\"")
                .contains("id=\"3.1-kanjertraining\" tabindex=\"-1\" autofocus>")
                .contains("<h1 lang=\"nl\">3.1 Kanjertraining</h1>");
        assertThat(page.split("autofocus", -1)).hasSize(2);
    }

    @Test
    void showsEveryPassage() {
        for (Passage passage : backend.guide().passages()) {
            HttpResponse<String> page = caller.get("/passages/" + passage.id() + "?start=0&end="
                    + passage.text().length());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<mark>");
        }
    }

    @Test
    void marksNothingForARangeThatIsNone() {
        for (String range :
                new String[] {"start=5&end=5", "start=-1&end=4", "start=0&end=99999", "start=x&end=4", "end=4", ""}) {
            HttpResponse<String> page = caller.get("/passages/3-tip?" + range);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("<mark>");
        }
    }

    @Test
    void letsThroughItsOwnStyleAndNothingElse() throws NoSuchAlgorithmException {
        HttpResponse<String> page = caller.get("/gids");
        String style = page.body()
                .substring(page.body().indexOf("<style>") + 7, page.body().indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        String hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src " + hash
                        + "; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    private String ask(String question) {
        return caller.ask("question=" + encoded(question)).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
