package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.wegwijzer.assistant.AnswerEvent;
import nl.wegwijzer.browser.Browser;
import nl.wegwijzer.browser.Browser.Look;
import nl.wegwijzer.browser.Browser.Tab;
import nl.wegwijzer.browser.SharedBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Using the chat: by keyboard alone, while answers are slow, and when they don't come. */
@EnabledIf("nl.wegwijzer.browser.Browser#isThere")
@ExtendWith(SharedBrowser.class)
final class WidgetUseTest {
    private static final Look DESK = new Look(1280, 800, false, "nl");
    private static final CountDownLatch OPEN = new CountDownLatch(0);

    /** Answers wait for this before their second statement; open unless a test closes it. */
    private static final AtomicReference<CountDownLatch> GATE = new AtomicReference<>(OPEN);

    private static Browser browser;
    private static ChatServer server;

    @BeforeAll
    static void start(Browser shared) {
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
        browser = shared;
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
            assertThat(seen).as("on the way to " + name).hasSizeLessThan(60);
        }
    }

    @Test
    void aWholeConversationGoesByKeyboardAndTheFocusIsNeverLost() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.on(tab, server);
            pressTo(chat, "Tab", "Vraag het de Wegwijzer");
            assertThat(press(chat, "Enter")).startsWith("textarea");
            askByKeyboard(chat, "Hoe betrek ik ouders?");

            pressTo(chat, "Shift+Tab", "[3.1] Bron");
            assertThat(press(chat, "Enter")).contains("Bron ");
            expect(tab.page().locator(".source")).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
            pressTo(chat, "Tab", "Lees verder in de gids");
            assertThat(press(chat, "Escape")).contains("[3.1] Bron");
            pressTo(chat, "Tab", "Nuttig");
            assertThat(press(chat, "Space")).contains("Nuttig");
            WidgetStatesTest.heard(chat, "Bedankt voor je reactie.");
            pressTo(chat, "Tab", "input");
            type(chat, "Fijn");
            assertThat(press(chat, "Tab")).startsWith("input");
            press(chat, "Space");
            pressTo(chat, "Tab", "Verstuur");
            press(chat, "Enter");
            expect(tab.page().locator(".comment")).isHidden();
            assertThat(chat.focus()).contains("Nuttig");

            String suggestion =
                    tab.page().locator(".turns .questions button").last().textContent();
            pressTo(chat, "Shift+Tab", suggestion);
            press(chat, "Enter");
            chat.ended().nth(1).waitFor();
            assertThat(chat.focus()).contains(suggestion);
            pressTo(chat, "Tab", "textarea");
            askByKeyboard(chat, "Een leerling zegt dat hij dood wil");
            pressTo(chat, "Shift+Tab", "Bel 113");

            CountDownLatch gate = new CountDownLatch(1);
            GATE.set(gate);
            pressTo(chat, "Tab", "textarea");
            type(chat, "Hoe betrek ik ouders?");
            press(chat, "Enter");
            expect(chat.button("Stop", "")).isVisible();
            pressTo(chat, "Tab", "Stop");
            assertThat(press(chat, "Enter")).startsWith("textarea");
            gate.countDown();
            pressTo(chat, "Shift+Tab", "Probeer opnieuw");
            assertThat(press(chat, "Enter")).startsWith("textarea");
            expect(tab.page().locator(".tools")).hasCount(4);

            pressTo(chat, "Shift+Tab", "Bewaar als tekst");
            tab.page().waitForDownload(() -> press(chat, "Enter"));
            pressTo(chat, "Shift+Tab", "Nieuw gesprek");
            assertThat(press(chat, "Enter")).startsWith("textarea");
            assertThat(tab.page().locator(".turns li").count()).isZero();
            chat.page().keyboard().press("Escape");
            expect(chat.button("Vraag het de Wegwijzer", "")).isFocused();
            assertThat(tab.page().locator("dialog[open]").count()).isZero();
        }
    }

    private static void type(ChatTab chat, String words) {
        chat.page().keyboard().type(words);
        assertThat(chat.focus()).as("while typing").isNotEqualTo("body");
    }

    private static void askByKeyboard(ChatTab chat, String question) {
        int before = chat.ended().count();
        type(chat, question);
        assertThat(press(chat, "Enter")).startsWith("textarea");
        chat.ended().nth(before).waitFor();
        assertThat(chat.focus()).startsWith("textarea");
    }

    @Test
    void whoReadsFurtherUpIsOfferedTheWayToTheNewAnswer() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.opened(tab, server);
            chat.ask("Hoe betrek ik ouders?");
            CountDownLatch gate = new CountDownLatch(1);
            GATE.set(gate);
            chat.send("Wat helpt als ouders te veel van hun kind verwachten?");
            tab.page().locator(".waiting").waitFor();
            tab.page().locator(".log").evaluate("log => log.scrollTo(0, 0)");
            gate.countDown();
            chat.button("Naar het nieuwe antwoord", "").click();
            assertThat(chat.focus()).startsWith("div.log");
            expect(tab.page().locator(".below")).isHidden();
            expect(tab.page().locator(".turns > li:last-child .you")).isInViewport();

            tab.page().locator(".log").evaluate("log => log.scrollTo(0, log.scrollHeight)");
            chat.ask("Wat is de tip?");
            expect(tab.page().locator(".below")).isHidden();
            chat.button("Nieuw gesprek", "").click();
            expect(tab.page().locator(".below")).isHidden();
        }
    }

    @Test
    void dotsBeatOnlyForWhoLikesMotion() {
        try (Tab tab = browser.open(DESK)) {
            CountDownLatch gate = new CountDownLatch(1);
            GATE.set(gate);
            ChatTab chat = ChatTab.opened(tab, server);
            chat.send("Hoe betrek ik ouders?");
            tab.page().locator(".recommendation").waitFor();
            assertThat(motion(tab)).isEqualTo("none");
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
            assertThat(motion(tab)).isEqualTo("beat");
            gate.countDown();
            chat.ended().first().waitFor();
        }
    }

    private static Object motion(Tab tab) {
        return tab.page()
                .locator(".waiting .answer")
                .evaluate("answer => getComputedStyle(answer, '::after').animationName");
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
            WidgetStatesTest.heard(chat, "Antwoord klaar, met 5 bronnen.");

            assertThat(tab.page().evaluate("() => window.said"))
                    .isEqualTo(List.of("De assistent zoekt in de Wegwijzer.", "Antwoord klaar, met 5 bronnen."));
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
            ChatTab chat = ChatTab.page(tab, "http://127.0.0.1:" + server.port(), look);
            chat.send(chat.say("Hoe betrek ik ouders?", "How do I involve parents?"));
            tab.page().locator(".recommendation").waitFor();
            chat.checkState("10-streaming", look);
            chat.button("Stop", "Stop").click();
            tab.page().locator(".failed").waitFor();
            chat.checkState("11-stopped", look);
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
