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
                .contains("http://127.0.0.1:" + server.port() + "/api/chat")
                .contains("<label for=\"question\">");
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
                .doesNotContain("<script")
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
                .contains("Domein 3: Thuissituatie")
                .contains("href=\"/passages/3.1-aanbeveling\"")
                .contains("Ervoor: ")
                .contains("Erna: ")
                .contains("<h1>3.1 Kanjertraining</h1>");
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
        HttpResponse<String> page = caller.get("/");
        String style = page.body()
                .substring(page.body().indexOf("<style>") + 7, page.body().indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        String hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src " + hash
                        + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    private String ask(String question) {
        return caller.ask("question=" + encoded(question)).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
