package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import nl.wegwijzer.browser.Browser;
import nl.wegwijzer.browser.Browser.Look;
import nl.wegwijzer.browser.Browser.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The chat when answers don't come: it says what failed, keeps the question, and waits as long as it is asked to. */
@EnabledIf("nl.wegwijzer.browser.Browser#isThere")
final class WidgetFailuresTest {
    private static final Look DESK = ChatTab.DESK;

    private static Browser browser;
    private static ChatServer server;

    @BeforeAll
    static void start() {
        Backend backend = RealApplication.backend();
        server = ChatServer.start(ServerSettings.on("127.0.0.1", 0), () -> backend);
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    private static LocatorAssertions expect(com.microsoft.playwright.Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }

    @Test
    void aStreamThatBreaksOffSaysSoAndKeepsTheQuestion() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.opened(tab, server);
            String cut = """
                    event: start\r
                    data: {"conversationId":"c","messageId":"m","language":"nl"}\r
                    \r
                    : a remark

                    event: statement
                    data: {"text":"De Wegwijzer beveelt aan: <img src=x onerror=alert(1)> é€",
                    data: "citations":["c9"]}

                    event: sta""";
            tab.page()
                    .route(
                            "**/api/chat",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setHeaders(Map.of("Content-Type", "text/event-stream"))
                                    .setBody(cut)));
            chat.ask("Hoe betrek ik ouders?");

            assertThat(tab.page().locator(".answer > p").textContent())
                    .isEqualTo("De Wegwijzer beveelt aan: <img src=x onerror=alert(1)> é€");
            assertThat(tab.page().locator(".answer img, .answer .cite").count()).isZero();
            assertThat(tab.page().locator(".failed").textContent()).contains("Je vraag staat er nog.");
            assertThat(chat.field().inputValue()).isEqualTo("Hoe betrek ik ouders?");
            chat.check("12-broken", DESK);
            tab.page().unroute("**/api/chat");
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
            WidgetStatesTest.failing(tab, 429, Map.of("Retry-After", "12"));
            chat.ask("Hoe betrek ik ouders?");
            expect(tab.page().locator(".failed p")).hasText("Het is druk. Wacht nog even, in seconden: 12");
            expect(chat.button("Probeer opnieuw", "")).hasAttribute("aria-disabled", "true");
            tab.page().unroute("**/api/chat");
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
            chat.check("13-offline", DESK);
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
            assertThat(tab.page().locator(".turns li").count()).isZero();
        }
    }
}
