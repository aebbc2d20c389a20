package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wegwijzer.browser.Browser;
import nl.wegwijzer.browser.Browser.Look;
import nl.wegwijzer.browser.Browser.Tab;
import nl.wegwijzer.browser.SharedBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chat when answers don't come: it says what failed, keeps the question, and waits as long as it is asked to. */
@EnabledIf("nl.wegwijzer.browser.Browser#isThere")
@ExtendWith(SharedBrowser.class)
final class WidgetFailuresTest {
    private static final Look DESK = ChatTab.DESK;

    /** A stream that breaks off in the middle of its second statement. */
    private static final String CUT = """
                event: start\r
                data: {"conversationId":"c","messageId":"m","language":"nl"}\r
                \r
                : a remark

                event: statement
                data: {"text":"De Wegwijzer beveelt aan: <img src=x onerror=alert(1)> é€",
                data: "citations":["c9"]}

                event: sta""";

    private static Browser browser;
    private static ChatServer server;

    @BeforeAll
    static void start(Browser shared) {
        Backend backend = RealApplication.backend();
        server = ChatServer.start(ServerSettings.on("127.0.0.1", 0), () -> backend);
        browser = shared;
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static LocatorAssertions expect(com.microsoft.playwright.Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }

    /** The server's place is taken: every question is answered so, until {@link #server} answers again. */
    private static void answering(Tab tab, int status, Map<String, String> headers, String body) {
        tab.page()
                .route(
                        "**/api/chat",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(status)
                                .setHeaders(headers)
                                .setBody(body)));
    }

    /** Hands on what the server answers up to the middle of its third statement. */
    private static void breakOff(Route route) {
        APIResponse whole = route.fetch();
        String[] statements = whole.text().split("(?=event: statement)", 4);
        String most = statements[0] + statements[1] + statements[2] + "event: state";
        route.fulfill(new Route.FulfillOptions().setResponse(whole).setBody(most));
    }

    private static void server(Tab tab) {
        tab.page().unroute("**/api/chat");
    }

    @ParameterizedTest
    @MethodSource("nl.wegwijzer.http.WidgetStatesTest#looks")
    void everyFailureIsAccessibleInEveryLook(Look look) {
        try (Tab tab = browser.open(look)) {
            ChatTab chat = ChatTab.page(tab, "http://127.0.0.1:" + server.port(), look);
            String question = chat.say("Hoe betrek ik ouders?", "How do I involve parents?");
            tab.page().route("**/api/chat", WidgetFailuresTest::breakOff);
            chat.ask(question);
            chat.checkState("12-broken", look);
            server(tab);
            chat.button("Nieuw gesprek", "New conversation").click();
            tab.page().context().setOffline(true);
            chat.ask(question);
            chat.checkState("13-offline", look);
            tab.page().context().setOffline(false);
            chat.button("Nieuw gesprek", "New conversation").click();
            answering(tab, 429, Map.of("Retry-After", "12"), "{}");
            chat.ask(question);
            chat.checkState("9-busy", look);
            assertThat(chat.field().inputValue()).isEqualTo(question);
        }
    }

    @Test
    void afterAFailureANewConversationBeginsAtOnceWithAnEmptyField() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.opened(tab, server);
            answering(tab, 500, Map.of(), "{}");
            chat.ask("Hoe betrek ik ouders?");
            server(tab);
            chat.button("Nieuw gesprek", "").click();
            assertThat(chat.field().inputValue()).isEmpty();
            assertThat(chat.focus()).startsWith("textarea");
            chat.ask("Wat is de tip?");
            assertThat(tab.page().locator(".turns li").count()).isEqualTo(1);
            assertThat(tab.page().locator(".tip").count()).isEqualTo(1);
        }
    }

    @Test
    void aNewConversationDoesNotShortenTheWaitAndKeepsWhatWasTypedSince() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.opened(tab, server);
            tab.page().clock().install();
            answering(tab, 429, Map.of("Retry-After", "12"), "{}");
            chat.ask("Hoe betrek ik ouders?");
            server(tab);
            chat.field().fill("Wat is de tip?");
            chat.button("Nieuw gesprek", "").click();
            assertThat(chat.field().inputValue()).isEqualTo("Wat is de tip?");
            chat.field().press("Enter");
            chat.status().getByText("Het is druk. Wacht nog 1").waitFor();
            assertThat(tab.page().locator(".turns li").count()).isZero();

            tab.page().clock().runFor(13_000);
            WidgetStatesTest.heard(chat, "Je kunt het opnieuw proberen.");
            chat.ask("Wat is de tip?");
            assertThat(tab.page().locator(".tip").count()).isEqualTo(1);
        }
    }

    @Test
    void aStreamThatBreaksOffSaysSoAndKeepsTheQuestion() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.opened(tab, server);
            answering(tab, 200, Map.of("Content-Type", "text/event-stream"), CUT);
            chat.ask("Hoe betrek ik ouders?");

            assertThat(tab.page().locator(".answer > p").textContent())
                    .isEqualTo("De Wegwijzer beveelt aan: <img src=x onerror=alert(1)> é€");
            assertThat(tab.page().locator(".answer img, .answer .cite").count()).isZero();
            assertThat(tab.page().locator(".failed").textContent()).contains("Je vraag staat er nog.");
            assertThat(chat.field().inputValue()).isEqualTo("Hoe betrek ik ouders?");
            server(tab);
            chat.button("Probeer opnieuw", "").click();
            tab.page().locator(".tools").waitFor();
            assertThat(chat.field().inputValue()).isEmpty();
        }
    }

    @Test
    void aServerThatIsBusyIsGivenTheTimeItAsksFor() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.opened(tab, server);
            tab.page().clock().install();
            answering(tab, 429, Map.of("Retry-After", "12"), "{}");
            chat.ask("Hoe betrek ik ouders?");
            expect(tab.page().locator(".failed p"))
                    .hasText("Het is druk. Wacht nog 12 seconden. Je vraag staat er nog.");
            expect(chat.button("Probeer opnieuw", "")).hasAttribute("aria-disabled", "true");
            server(tab);
            chat.button("Probeer opnieuw", "")
                    .click(new com.microsoft.playwright.Locator.ClickOptions().setForce(true));
            chat.send("Nog een vraag");
            assertThat(tab.page().locator(".turns li").count()).isEqualTo(1);

            tab.page().clock().runFor(13_000);
            expect(tab.page().locator(".failed p")).hasText("Je kunt het opnieuw proberen.");
            chat.button("Probeer opnieuw", "").click();
            tab.page().locator(".tools").waitFor();
            assertThat(chat.field().inputValue()).isEqualTo("Nog een vraag");
        }
    }

    @Test
    void withoutInternetTheQuestionIsKept() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.opened(tab, server);
            tab.page().context().setOffline(true);
            WidgetStatesTest.heard(chat, "Geen internetverbinding.");
            chat.ask("Hoe betrek ik ouders?");
            assertThat(tab.page().locator(".failed").textContent()).contains("Geen internetverbinding.");
            tab.page().context().setOffline(false);
            WidgetStatesTest.heard(chat, "Je kunt het opnieuw proberen.");
            chat.button("Probeer opnieuw", "").click();
            tab.page().locator(".tools").waitFor();
        }
    }

    @Test
    void aQuestionThatIsTooLongIsCountedAndRefused() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.opened(tab, server);
            chat.field().fill("a".repeat(1_950));
            expect(tab.page().locator("#count")).hasText("50 tekens over");
            chat.field().fill("a".repeat(2_001));
            chat.field().press("Enter");
            expect(tab.page().locator("#error")).hasText("Maak je vraag korter dan 2000 tekens.");
            expect(chat.field()).hasAttribute("aria-invalid", "true");
            expect(chat.field()).hasAccessibleDescription(Pattern.compile("^Maak je vraag korter dan 2000 tekens"));
            assertThat(tab.page().locator(".turns li").count()).isZero();
        }
    }
}
