package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.wegwijzer.browser.Browser;
import nl.wegwijzer.browser.Browser.Look;
import nl.wegwijzer.browser.Browser.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The chat for readers who see otherwise: in a school's colours, with wide letters, in the colours of their system. */
@EnabledIf("nl.wegwijzer.browser.Browser#isThere")
final class WidgetReadabilityTest {
    private static final Look DESK = new Look(1280, 800, false, "nl");
    private static final Look PHONE = new Look(320, 640, false, "nl");
    private static final Look LOW = new Look(320, 256, false, "nl");

    private static Browser browser;
    private static HostPages pages;

    @BeforeAll
    static void start() {
        pages = new HostPages();
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
        pages.close();
    }

    @Test
    void anyColourOfASchoolKeepsItsWordsReadable() {
        try (Tab tab = browser.open(DESK)) {
            for (String theme : List.of("light", "dark")) {
                for (String accent :
                        List.of("#ffee00", "#808080", "#000", "#fff", "hotpink", "oklch(0.7 0.2 140)", "nonsense")) {
                    pages.visit(
                            tab,
                            DESK,
                            "",
                            HostPages.page(
                                    "<style>wegwijzer-chat { --wc-accent: " + accent + " }</style>",
                                    "<wegwijzer-chat theme=\"" + theme + "\"></wegwijzer-chat>" + pages.tag("")));
                    ChatTab chat = new ChatTab(tab, DESK);
                    chat.field().waitFor();
                    chat.ask("Hoe betrek ik ouders?");
                    tab.page().locator(".cite").first().click();
                    assertThat(tab.violations()).as(theme + " " + accent).isEmpty();
                }
            }
            new ChatTab(tab, DESK).check("site-colour", DESK);
        }
    }

    @Test
    void itGrowsWithTheReadersLettersAndSpacing() {
        try (Tab tab = browser.open(PHONE)) {
            ChatTab chat = pages.visit(tab, PHONE, "", HostPages.page("", pages.tag("")));
            HostPages.openChat(chat);
            chat.ask("Hoe betrek ik ouders?");
            tab.page()
                    .evaluate(
                            "() => { const style = new CSSStyleSheet(); style.replaceSync('* { line-height: 1.5 !important;"
                                    + " letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');"
                                    + " document.querySelector('wegwijzer-chat').shadowRoot.adoptedStyleSheets.push(style); }");
            chat.check("site-spacing", PHONE);
            Object wide = tab.page().locator(".log").evaluate("log => log.scrollWidth - log.clientWidth");
            assertThat(wide).isEqualTo(0);
        }
    }

    @Test
    void contrastColoursOfTheSystemKeepEverythingInSight() {
        try (Tab tab = browser.open(LOW)) {
            tab.page()
                    .emulateMedia(new Page.EmulateMediaOptions()
                            .setForcedColors(com.microsoft.playwright.options.ForcedColors.ACTIVE));
            ChatTab chat = pages.visit(tab, LOW, "", HostPages.page("", pages.tag("")));
            HostPages.openChat(chat);
            chat.ask("Een leerling zegt dat hij dood wil");
            chat.check("site-forced", LOW);
            for (Locator control : tab.page()
                    .locator("dialog button:visible, dialog a:visible, textarea")
                    .all()) {
                control.focus();
                assertThat(control.evaluate("""
                        node => {
                          const box = node.getClientRects()[0];
                          const hit = node.getRootNode().elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                          return node.contains(hit) || hit === node;
                        }
                        """))
                        .as("in sight: " + control.textContent())
                        .isEqualTo(true);
            }
        }
    }
}
