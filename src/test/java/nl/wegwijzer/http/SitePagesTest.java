package nl.wegwijzer.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
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

/** The server's own pages in a browser: without script, on paper, and where a school tries the chat. */
@EnabledIf("nl.wegwijzer.browser.Browser#isThere")
@ExtendWith(SharedBrowser.class)
final class SitePagesTest {
    private static final Look DESK = ChatTab.DESK;

    private static Browser browser;
    private static ChatServer server;
    private static String address;

    @BeforeAll
    static void start(Browser shared) {
        Backend backend = RealApplication.backend();
        server = ChatServer.start(ServerSettings.on("127.0.0.1", 0), () -> backend);
        address = "http://127.0.0.1:" + server.port();
        browser = shared;
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Look> ends() {
        return Stream.of(new Look(320, 640, true, "en"), new Look(1280, 900, false, "nl"));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void withoutScriptAQuestionIsAnsweredOnPagesThatAreAccessible(Look look) {
        try (Tab tab = browser.openWithoutScript(look);
                Tab judge = browser.open(look)) {
            ChatTab chat = new ChatTab(tab, look);
            tab.page().navigate(address + "/?language=" + look.language());
            judge(tab, judge, "script-none-begin", look);
            chat.field().fill(chat.say("Hoe betrek ik ouders?", "How do I involve parents?"));
            chat.button("Verstuur", "Send").click();
            tab.page().locator("a[href*='/passages/']").first().waitFor();
            judge(tab, judge, "script-none-answer", look);
            chat.field().fill(chat.say("Een leerling zegt dat hij dood wil", "A pupil says he wants to die"));
            chat.button("Verstuur", "Send").click();
            tab.page().locator(".help").waitFor();
            judge(tab, judge, "script-none-crisis", look);
        }
    }

    /** Axe is a script, so it gets the page as it stands in a tab of its own. */
    private static void judge(Tab tab, Tab judge, String state, Look look) {
        tab.screenshot(ChatTab.picture(state, look), true);
        judge.page()
                .setContent(tab.page()
                        .content()
                        .replaceAll("(?s)<script.*?</script>", "")
                        .replace("wegwijzer-chat", "div"));
        assertThat(judge.violations()).as(state + " " + look).isEmpty();
        assertThat(judge.overflow()).as(state + " " + look).isZero();
    }

    @Test
    void onPaperAPassageStandsAloneWithItsQuoteMarked() {
        Look dark = new Look(768, 1000, true, "nl");
        try (Tab tab = browser.open(dark)) {
            tab.page().navigate(address + "/passages/3.1-kanjertraining?start=0&end=58");
            tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            new ChatTab(tab, dark).check("paper-passage", dark);

            assertThat(tab.page().locator(".site")).isHidden();
            assertThat(tab.page().getByText("De hele gids")).isHidden();
            Locator mark = tab.page().locator(".asked mark");
            assertThat(mark).hasCSS("text-decoration-line", "underline");
            assertThat(mark).hasCSS("color", "rgb(29, 42, 48)");
        }
    }

    @Test
    void aSchoolTriesSettingsAndCopiesItsLine() {
        try (Tab tab = browser.open(DESK)) {
            tab.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            ChatTab chat = ChatTab.on(tab, server);
            tab.page().locator("[name=position]").selectOption("left");
            tab.page().locator("[name=theme]").selectOption("dark");
            tab.page().locator("[name=lang]").selectOption("en");
            tab.page().locator("[name=accent]").fill("#7a1fa2");
            tab.page().locator("[name=pinned]").check();
            Locator launch = tab.page().locator("#place .launch");
            assertThat(launch).hasText("Ask the Wegwijzer");
            assertThat(launch).hasCSS("background-color", "rgb(122, 31, 162)");
            assertThat(launch.boundingBox().x).isLessThan(100);

            chat.button("Kopieer", "").click();
            assertThat(tab.page().locator("#copied")).hasText("Gekopieerd.");
            String line = String.valueOf(tab.page().evaluate("() => navigator.clipboard.readText()"));
            assertThat(line)
                    .matches("<script async src=\"" + address + "/widget/\\w{12}\\.js\" integrity=\"sha384-[^\"]{64}\""
                            + " crossorigin=\"anonymous\" data-lang=\"en\" data-position=\"left\" data-theme=\"dark\""
                            + " data-accent=\"#7a1fa2\"></script>");
            tab.page().locator("[name=mode][value=inline]").check();
            assertThat(tab.page().locator("#line"))
                    .containsText("<wegwijzer-chat lang=\"en\" theme=\"dark\" accent=\"#7a1fa2\"></wegwijzer-chat>");
            assertThat(tab.page().locator("#place .inline > .panel")).isVisible();
        }
    }
}
