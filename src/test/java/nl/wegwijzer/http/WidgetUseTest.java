package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.wegwijzer.assistant.AnswerEvent;
import nl.wegwijzer.browser.Browser;
import nl.wegwijzer.browser.Browser.Look;
import nl.wegwijzer.browser.Browser.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Using the chat: by keyboard alone, while answers are slow, and when they don't come. */
@EnabledIf("nl.wegwijzer.browser.Browser#isThere")
final class WidgetUseTest {
    private static final Look DESK = new Look(1280, 800, false, "nl");
    private static final CountDownLatch OPEN = new CountDownLatch(0);

    /** Answers wait for this before their second statement; open unless a test closes it. */
    private static final AtomicReference<CountDownLatch> GATE = new AtomicReference<>(OPEN);

    private static Browser browser;
    private static ChatServer server;

    @BeforeAll
    static void start() {
        Backend real = RealApplication.backend();
        Backend slow = real.answering((request, listener) -> {
            List<AnswerEvent> said = new ArrayList<>();
            return real.answering().answer(request, event -> {
                if (event instanceof AnswerEvent.Statement) {
                    said.add(event);
                    if (said.size() == 3) {
                        await(GATE.get());
                    }
                }
                listener.accept(event);
            });
        });
        server = ChatServer.start(ServerSettings.on("127.0.0.1", 0), () -> slow);
        browser = Browser.start();
    }

    private static void await(CountDownLatch gate) {
        try {
            assertThat(gate.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    @BeforeEach
    void openTheGate() {
        GATE.set(OPEN);
    }

    private static LocatorAssertions expect(com.microsoft.playwright.Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }

    private static String press(ChatTab chat, String key) {
        chat.page().keyboard().press(key);
        String focus = chat.focus();
        assertThat(focus).as("after " + key).isNotEqualTo("body");
        return focus;
    }

    /** Presses a key until something has the focus. */
    private static void pressTo(ChatTab chat, String key, String name) {
        List<String> seen = new ArrayList<>();
        while (!press(chat, key).contains(name)) {
            seen.add(chat.focus());
            assertThat(seen).as("on the way to " + name).hasSizeLessThan(40);
        }
    }

    @Test
    void aWholeConversationGoesByKeyboardAndTheFocusIsNeverLost() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.on(tab, server);
            chat.page().locator("main h1").click();
            pressTo(chat, "Shift+Tab", "Voor je site");
            chat.button("Vraag het de Wegwijzer", "").focus();
            assertThat(press(chat, "Enter")).startsWith("textarea");
            chat.page().keyboard().type("Hoe betrek ik ouders?");
            press(chat, "Enter");
            chat.ended().first().waitFor();
            assertThat(chat.focus()).startsWith("textarea");

            pressTo(chat, "Shift+Tab", "[3.1] Bron");
            assertThat(press(chat, "Enter")).contains("Bron ");
            pressTo(chat, "Tab", "Lees verder in de gids");
            assertThat(press(chat, "Escape")).contains("[3.1] Bron");
            pressTo(chat, "Tab", "Nuttig");
            assertThat(press(chat, "Space")).contains("Nuttig");
            WidgetStatesTest.heard(chat, "Bedankt voor je reactie.");
            pressTo(chat, "Tab", "Nieuw gesprek");
            assertThat(press(chat, "Enter")).startsWith("textarea");
            assertThat(tab.page().locator(".turns li").count()).isZero();
            chat.page().keyboard().press("Escape");
            expect(chat.button("Vraag het de Wegwijzer", "")).isFocused();
            assertThat(tab.page().locator("dialog[open]").count()).isZero();
        }
    }

    @Test
    void whatIsSaidAloudIsShortAndNeverTheAnswer() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.opened(tab, server);
            tab.page().evaluate("""
                    () => {
                      window.said = [];
                      const status = document.querySelector('wegwijzer-chat').shadowRoot.querySelector('[role=status]');
                      new MutationObserver(() => status.textContent && window.said.push(status.textContent))
                        .observe(status, { childList: true });
                    }
                    """);
            CountDownLatch gate = new CountDownLatch(1);
            GATE.set(gate);
            chat.send("Hoe betrek ik ouders?");
            WidgetStatesTest.heard(chat, "De assistent zoekt in de Wegwijzer.");
            gate.countDown();
            chat.ended().first().waitFor();
            WidgetStatesTest.heard(chat, "Antwoord klaar. Bronnen: 5");

            assertThat(tab.page().evaluate("() => window.said"))
                    .isEqualTo(List.of("De assistent zoekt in de Wegwijzer.", "Antwoord klaar. Bronnen: 5"));
            assertThat(tab.page()
                            .locator("[aria-live]:not([aria-live=off]), [role=alert]")
                            .count())
                    .isZero();
        }
    }

    @Test
    void aSlowAnswerShowsWhatIsVerifiedAndKeepsTheFocusOnItsCitation() {
        try (Tab tab = browser.open(DESK)) {
            CountDownLatch gate = new CountDownLatch(1);
            GATE.set(gate);
            ChatTab chat = ChatTab.opened(tab, server);
            chat.send("Hoe betrek ik ouders die niet betrokken zijn?");
            tab.page().locator(".recommendation .cite").click();
            String before = chat.focus();
            gate.countDown();
            chat.ended().first().waitFor();

            assertThat(chat.focus()).isEqualTo(before).contains("Bron 1");
        }
    }

    @ParameterizedTest
    @MethodSource("nl.wegwijzer.http.WidgetStatesTest#looks")
    void anAnswerUnderWayAndOneThatWasStoppedAreAccessible(Look look) {
        try (Tab tab = browser.open(look)) {
            CountDownLatch gate = new CountDownLatch(1);
            GATE.set(gate);
            tab.page().navigate("http://127.0.0.1:" + server.port() + "/?language=" + look.language());
            ChatTab chat = new ChatTab(tab, look);
            tab.page().locator(".intro .questions button").first().waitFor();
            chat.send(chat.say("Hoe betrek ik ouders?", "How do I involve parents?"));
            tab.page().locator(".recommendation").waitFor();
            chat.check("10-streaming", look);
            chat.button("Stop", "Stop").click();
            tab.page().locator(".failed").waitFor();
            chat.check("11-stopped", look);
            gate.countDown();
        }
    }

    @Test
    void anAnswerCanBeStoppedAndAskedForAgain() {
        try (Tab tab = browser.open(DESK)) {
            CountDownLatch gate = new CountDownLatch(1);
            GATE.set(gate);
            ChatTab chat = ChatTab.opened(tab, server);
            chat.send("Hoe betrek ik ouders?");
            tab.page().locator(".recommendation").waitFor();
            chat.button("Stop", "").focus();
            tab.page().keyboard().press("Enter");
            WidgetStatesTest.heard(chat, "Antwoord gestopt.");
            assertThat(chat.focus()).startsWith("textarea");
            assertThat(tab.page().locator(".recommendation").count()).isEqualTo(1);
            gate.countDown();
            chat.button("Probeer opnieuw", "").click();
            tab.page().locator(".tools").waitFor();

            assertThat(tab.page().locator(".turns li").count()).isEqualTo(1);
            assertThat(tab.page().locator(".failed").count()).isZero();
        }
    }

    @Test
    void aTabRemembersTheConversationWhereTheSchoolAskedForThat() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = new ChatTab(tab, DESK);
            tab.page().navigate("http://127.0.0.1:" + server.port() + "/embed?resume=true");
            chat.field().waitFor();
            assertThat(tab.page().evaluate("() => sessionStorage.length")).isEqualTo(0);
            chat.ask("Hoe betrek ik ouders?");
            tab.page().reload();
            tab.page().locator(".tools").waitFor();
            assertThat(tab.page().locator(".turns li").count()).isEqualTo(1);
            chat.button("Nieuw gesprek", "").click();
            assertThat(tab.page().evaluate("() => sessionStorage.length")).isEqualTo(0);
        }
    }
}
