package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijzer.browser.Browser;
import nl.wegwijzer.browser.Browser.Look;
import nl.wegwijzer.browser.Browser.Tab;
import nl.wegwijzer.browser.SharedBrowser;
import nl.wegwijzer.http.limit.Limits;
import nl.wegwijzer.http.widget.WidgetScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The chat on schools' sites, which are as sites are: strict, hostile, old, or rebuilt while one looks. */
@EnabledIf("nl.wegwijzer.browser.Browser#isThere")
@ExtendWith(SharedBrowser.class)
final class WidgetHostPagesTest {
    private static final Look DESK = new Look(1280, 800, false, "nl");
    private static final Look PHONE = new Look(320, 640, false, "nl");
    private static final Look LOW = new Look(320, 256, false, "nl");
    private static final String HOSTILE = """
            * { text-transform: uppercase !important; font-size: 9px !important; color: darkred !important;
                letter-spacing: 4px !important; float: right !important; display: block !important; }
            html { font-size: 62.5%; direction: ltr; } button { background: lime !important; border-radius: 0 !important; }
            wegwijzer-chat { display: none !important; position: static !important; opacity: .1 !important; }
            """;

    private static Browser browser;
    private static HostPages pages;

    @BeforeAll
    static void start(Browser shared) {
        pages = new HostPages();
        browser = shared;
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    static Stream<Arguments> strictness() {
        String policy = "default-src 'none'; script-src " + "%s" + "; connect-src %s";
        return Stream.of("", policy, policy + "; require-trusted-types-for 'script'; trusted-types 'none'")
                .flatMap(rules -> Stream.of(DESK, PHONE, LOW).map(look -> Arguments.of(rules, look)));
    }

    @ParameterizedTest
    @MethodSource("strictness")
    void oneTagIsEnoughHoweverStrictTheSite(String rules, Look look) {
        try (Tab tab = browser.open(look)) {
            ChatTab chat = pages.visit(tab, look, rules.replace("%s", pages.host()), HostPages.page("", pages.tag("")));
            HostPages.openChat(chat);
            chat.ask("Hoe betrek ik ouders?");
            tab.page().locator(".cite").first().click();
            tab.page().locator(".source mark").waitFor();
            chat.check(
                    "site-" + (rules.isEmpty() ? "open" : rules.contains("types") ? "types" : "strict") + "-"
                            + look.height(),
                    look);

            assertThat(tab.page().evaluate("() => window.broken")).isEqualTo(List.of());
            assertThat(tab.requests())
                    .allMatch(request -> request.startsWith(pages.host())
                            || request.startsWith(pages.site().origin()));
            assertThat(tab.errors()).isEmpty();
        }
    }

    @Test
    void theStyleOfTheSiteDoesNotReachIn() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = pages.visit(tab, DESK, "", HostPages.page("<style>" + HOSTILE + "</style>", pages.tag("")));
            HostPages.openChat(chat);
            chat.ask("Hoe betrek ik ouders?");
            Locator answer = tab.page().locator(".answer p").first();

            assertThat(style(answer, "fontSize")).isEqualTo("16px");
            assertThat(style(answer, "textTransform")).isEqualTo("none");
            assertThat(style(answer, "letterSpacing")).isEqualTo("normal");
            assertThat(style(answer, "color")).isEqualTo("rgb(29, 42, 48)");
            assertThat(style(tab.page().locator(".root"), "opacity")).isEqualTo("1");
            chat.check("site-hostile", DESK);
        }
    }

    private static String style(Locator element, String property) {
        return String.valueOf(element.evaluate("(node, name) => getComputedStyle(node)[name]", property));
    }

    @Test
    void anOldPageInQuirksModeShowsItToo() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = pages.visit(
                    tab,
                    DESK,
                    "",
                    "<html lang=nl><title>Oud</title><body><main><h1>School</h1><table><tr><td>Oud</table></main>"
                            + pages.tag(""));
            assertThat(tab.page().evaluate("() => document.compatMode")).isEqualTo("BackCompat");
            HostPages.openChat(chat);
            chat.ask("Hoe betrek ik ouders?");
            chat.check("site-quirks", DESK);
        }
    }

    @Test
    void theButtonStaysWhenTheSiteChangesItsPageAndKeepsTheConversation() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = pages.visit(tab, DESK, "", HostPages.page("", pages.tag("")));
            HostPages.openChat(chat);
            chat.ask("Hoe betrek ik ouders?");
            tab.page()
                    .evaluate(
                            "() => { const other = document.createElement('body'); other.textContent = 'Andere pagina';"
                                    + " document.body.replaceWith(other); }");
            tab.page().locator(".turns li").waitFor();
            tab.page().evaluate("() => document.body.replaceChildren('Derde pagina')");
            tab.page().locator(".turns li").waitFor();

            assertThat(tab.page().locator("wegwijzer-chat").count()).isEqualTo(1);
            assertThat(tab.page().locator(".answer").textContent()).contains("Stimuleer ouderlijke betrokkenheid");
        }
    }

    @Test
    void twoOnOnePageDoNotMeddle() {
        try (Tab tab = browser.open(DESK)) {
            pages.visit(
                    tab,
                    DESK,
                    "",
                    HostPages.page(
                            "",
                            "<wegwijzer-chat id=\"a\" lang=\"nl\"></wegwijzer-chat>"
                                    + "<wegwijzer-chat id=\"b\" lang=\"en\" theme=\"dark\"></wegwijzer-chat>"
                                    + pages.tag("")));
            Locator first = tab.page().locator("#a");
            Locator second = tab.page().locator("#b");
            first.locator("textarea").fill("Hoe betrek ik ouders?");
            first.locator("textarea").press("Enter");
            first.locator(".tools").waitFor();

            assertThat(tab.page().locator("wegwijzer-chat").count()).isEqualTo(2);
            assertThat(second.locator(".turns li").count()).isZero();
            assertThat(second.locator("h2").textContent()).isEqualTo("Wegwijzer assistant");
            new ChatTab(tab, DESK).check("site-two", DESK);
        }
    }

    @Test
    void aPinnedScriptRunsOnlyUnchanged() {
        WidgetScript script = new WidgetScript();
        String pinned = "<script async crossorigin=\"anonymous\" src=\"" + pages.host() + "/widget/" + script.version()
                + ".js\" integrity=\"%s\"></script>";
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = pages.visit(tab, DESK, "", HostPages.page("", pinned.formatted(script.integrity())));
            HostPages.openChat(chat);
            chat.ask("Hoe betrek ik ouders?");
            pages.visit(tab, DESK, "", HostPages.page("", pinned.formatted("sha384-" + "A".repeat(64))));
            assertThat(tab.page().locator("wegwijzer-chat").count()).isZero();
        }
    }

    @Test
    void aSiteIsToldHowLongToWaitWhenItAsksTooMuch() {
        Limits few = new Limits(6, 0, 100, 100, Duration.ofSeconds(15), Duration.ofSeconds(60));
        try (HostPages busy = new HostPages(Operations.usual().with(few));
                Tab tab = browser.open(DESK)) {
            ChatTab chat = busy.visit(tab, DESK, "", HostPages.page("", busy.tag("")));
            HostPages.openChat(chat);
            chat.ask("Hoe betrek ik ouders?");
            chat.ask("Wat is de tip?");
            chat.ask("Wat is Kanjertraining?");

            assertThat(tab.page().locator(".failed p").textContent())
                    .matches("Het is druk. Wacht nog \\d+ seconden?. Je vraag staat er nog.");
        }
    }

    @Test
    void aPhonesKeyboardCoversNothingOfIt() {
        try (Tab tab = browser.openPhone(PHONE)) {
            // No browser on a desk has such a keyboard: this stands for what a phone tells of it.
            tab.page().addInitScript("""
                    const seen = Object.assign(new EventTarget(), { height: 640, offsetTop: 0, scale: 1 });
                    Object.defineProperty(window, 'visualViewport', { value: seen });
                    window.see = change => { Object.assign(seen, change); seen.dispatchEvent(new Event('resize')); };
                    """);
            ChatTab chat = pages.visit(tab, PHONE, "", HostPages.page("", pages.tag("")));
            HostPages.openChat(chat);
            assertThat(chat.focus()).as("the keyboard doesn't jump up").startsWith("h2");

            assertThat(boxAfter(tab, "{ height: 300, offsetTop: 40 }")).isEqualTo("40 to 340");
            assertThat(tab.page().locator(".primary").boundingBox().y).isBetween(40.0, 300.0);
            assertThat(boxAfter(tab, "{ height: 160, offsetTop: 90, scale: 4 }"))
                    .as("who zooms in")
                    .isEqualTo("40 to 340");
            assertThat(boxAfter(tab, "{ height: 640, offsetTop: 0, scale: 1 }")).isEqualTo("0 to 640");
            chat.field().fill("Eerste regel");
            chat.field().press("Enter");
            assertThat(chat.field().inputValue())
                    .as("a phone has no Shift+Enter")
                    .isEqualTo("Eerste regel\n");
        }
    }

    private static String boxAfter(Tab tab, String change) {
        tab.page().evaluate("() => window.see(" + change + ")");
        var box = tab.page().locator("dialog").boundingBox();
        return (int) box.y + " to " + (int) (box.y + box.height);
    }

    @Test
    void aSitePutsItWhereItFits() {
        try (Tab tab = browser.open(DESK)) {
            String style =
                    "<style>wegwijzer-chat { --wc-offset-inline: 20px; --wc-offset-block: 60px; --wc-width: 300px;"
                            + " --wc-height: 400px }</style>";
            ChatTab chat = pages.visit(tab, DESK, "", HostPages.page(style, pages.tag("data-position=\"left\"")));
            var closed = tab.page().locator(".launch").boundingBox();
            assertThat(closed.x).isEqualTo(36);
            assertThat(closed.y + closed.height).isEqualTo(800 - 76.0);
            HostPages.openChat(chat);
            var open = tab.page().locator("dialog").boundingBox();
            assertThat(List.of(open.x, open.y + open.height, open.width, open.height))
                    .containsExactly(36.0, 800 - 76.0, 300.0, 400.0);
        }
    }

    @Test
    void aSiteThatIsNotAllowedGetsNoAnswer() {
        try (Tab tab = browser.open(DESK)) {
            tab.page()
                    .navigate(pages.site()
                            .show("/other", "", HostPages.page("", pages.tag("")))
                            .replace("127.0.0.1", "localhost"));
            ChatTab chat = new ChatTab(tab, DESK);
            HostPages.openChat(chat);
            chat.ask("Hoe betrek ik ouders?");

            assertThat(tab.page().locator(".failed").textContent()).contains("Het antwoord kwam niet goed aan");
            assertThat(chat.field().inputValue()).isEqualTo("Hoe betrek ik ouders?");
        }
    }

    @Test
    void inAFrameTheSitesScriptsCannotReadAlong() {
        try (Tab tab = browser.open(DESK)) {
            String policy = "default-src 'none'; script-src " + pages.host() + "; frame-src " + pages.host();
            ChatTab chat =
                    pages.visit(tab, DESK, policy, HostPages.page("", pages.tag("data-frame data-accent=\"#7a1fa2\"")));
            chat.button("Vraag het de Wegwijzer", "").click();
            FrameLocator frame = tab.page().frameLocator("iframe");
            frame.locator("textarea").fill("Hoe betrek ik ouders?");
            frame.locator("textarea").press("Enter");
            frame.locator(".tools").waitFor();
            chat.check("site-frame", DESK);

            assertThat(tab.page()
                            .evaluate("() => document.querySelector('wegwijzer-chat').shadowRoot"
                                    + ".querySelector('iframe').contentDocument"))
                    .isNull();
            assertThat(tab.page().evaluate("() => window.broken")).isEqualTo(List.of());
            assertThat(tab.errors()).isEmpty();
            frame.locator("textarea").press("Escape");
            chat.button("Vraag het de Wegwijzer", "").waitFor();
            assertThat(chat.focus()).contains("Vraag het de Wegwijzer");
        }
    }

    @Test
    void otherSitesMayNotShowTheFrame() {
        try (Tab tab = browser.open(DESK)) {
            tab.page()
                    .navigate(pages.site()
                            .show(
                                    "/frame",
                                    "",
                                    HostPages.page(
                                            "", "<iframe title=\"x\" src=\"" + pages.host() + "/embed\"></iframe>"))
                            .replace("127.0.0.1", "localhost"));
            assertThat(tab.page()
                            .frameLocator("iframe")
                            .locator("wegwijzer-chat")
                            .count())
                    .isZero();
        }
    }
}
