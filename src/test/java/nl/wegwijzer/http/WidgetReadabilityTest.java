package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.wegwijzer.browser.Browser;
import nl.wegwijzer.browser.Browser.Look;
import nl.wegwijzer.browser.Browser.Tab;
import nl.wegwijzer.browser.SharedBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The chat for readers who see otherwise: in a school's colours, with wide letters, in the colours of their system. */
@EnabledIf("nl.wegwijzer.browser.Browser#isThere")
@ExtendWith(SharedBrowser.class)
final class WidgetReadabilityTest {
    private static final Look DESK = new Look(1280, 800, false, "nl");
    private static final Look PHONE = new Look(320, 640, false, "nl");
    private static final Look LOW = new Look(320, 256, false, "nl");

    /** What axe doesn't measure: the lines around fields and buttons and the ring of the focus need 3 to 1. */
    private static final String TOO_FAINT = """
            () => {
              const root = document.querySelector('wegwijzer-chat').shadowRoot.querySelector('.root');
              const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
              const luminance = name => {
                brush.fillStyle = getComputedStyle(root).getPropertyValue(name).trim();
                brush.fillRect(0, 0, 1, 1);
                const [r, g, b] = [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3)
                  .map(part => part / 255).map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b + .05;
              };
              const pairs = [['--line', '--surface', 3], ['--line', '--soft', 3], ['--alarm', '--surface', 3],
                ['--accent-text', '--surface', 4.5], ['--accent-text', '--soft', 4.5], ['--on-accent', '--accent', 4.5],
                ['--ink', '--mark', 4.5], ['--alarm', '--alarm-soft', 4.5]];
              return pairs.filter(([one, other, least]) => {
                const ratio = luminance(one) / luminance(other);
                return Math.max(ratio, 1 / ratio) < least;
              }).map(pair => pair.join(' '));
            }
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
                    assertThat(tab.page().evaluate(TOO_FAINT))
                            .as(theme + " " + accent)
                            .isEqualTo(List.of());
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
