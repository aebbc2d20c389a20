package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import nl.wegwijzer.browser.Browser.Look;
import nl.wegwijzer.browser.Browser.Tab;

/** The chat in a tab, as a person uses it. */
final class ChatTab {
    static final Look DESK = new Look(1280, 800, false, "nl");

    private static final Path PICTURES = Path.of("target", "screenshots", "chat");
    /** What has the focus, also within shadow roots; "body" when it is lost. */
    private static final String FOCUS = """
            () => {
              let node = document.activeElement;
              while (node && node.shadowRoot && node.shadowRoot.activeElement) node = node.shadowRoot.activeElement;
              return !node || node === document.body ? 'body' : node.localName
                + (node.className ? '.' + node.className : '') + ' ' + (node.getAttribute('aria-label') || node.textContent).trim();
            }
            """;

    /** Whether a reader sees the two notices that are always there. */
    private static final String IN_SIGHT = """
            () => {
              const root = document.querySelector('wegwijzer-chat').shadowRoot;
              return ['header p', '#hint strong'].every(name => {
                const node = root.querySelector(name);
                const box = node.getClientRects()[0];
                const hit = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                return node.contains(hit);
              });
            }
            """;

    private final Tab tab;
    private final boolean english;

    ChatTab(Tab tab, Look look) {
        this.tab = tab;
        this.english = look.language().equals("en");
    }

    /** The page where the chat is a button in the corner. */
    static ChatTab on(Tab tab, ChatServer server) {
        tab.page().navigate("http://127.0.0.1:" + server.port() + "/widget");
        ChatTab chat = new ChatTab(tab, DESK);
        chat.button("Vraag het de Wegwijzer", "").waitFor();
        return chat;
    }

    /** The same, opened. */
    static ChatTab opened(Tab tab, ChatServer server) {
        ChatTab chat = on(tab, server);
        chat.button("Vraag het de Wegwijzer", "").click();
        tab.page().locator(".intro .questions button").first().waitFor();
        return chat;
    }

    /** The page of its own at this address, when it is ready. */
    static ChatTab page(Tab tab, String address, Look look) {
        tab.page().navigate(address + "/?language=" + look.language());
        tab.page().locator(".intro .questions button").first().waitFor();
        return new ChatTab(tab, look);
    }

    Page page() {
        return tab.page();
    }

    String say(String dutch, String other) {
        return english ? other : dutch;
    }

    Locator field() {
        return page().getByRole(
                        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(say("Je vraag", "Your question")));
    }

    Locator button(String dutch, String other) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(say(dutch, other)).setExact(true));
    }

    Locator status() {
        return page().locator(".status");
    }

    /** Types a question and sends it, and doesn't wait. */
    void send(String question) {
        field().fill(question);
        field().press("Enter");
    }

    /** Sends a question, and waits until the reply is complete or has failed. */
    void ask(String question) {
        int before = ended().count();
        send(question);
        ended().nth(before).waitFor();
    }

    Locator ended() {
        return page().locator(".tools, .failed");
    }

    String focus() {
        return String.valueOf(page().evaluate(FOCUS));
    }

    /** {@link #check}, axe is in no doubt, and it stands there that this is a machine, and what not to tell it. */
    void checkState(String state, Look look) {
        check(state, look, tab::violationsAndDoubts);
        assertThat(page().evaluate(IN_SIGHT)).as(state + " " + look).isEqualTo(true);
    }

    /** The state is accessible, fits, and is there to look at. */
    void check(String state, Look look) {
        check(state, look, tab::violations);
    }

    private void check(String state, Look look, Supplier<List<String>> axe) {
        tab.screenshot(picture(state, look), false);
        assertThat(axe.get()).as(state + " " + look).isEmpty();
        assertThat(tab.overflow()).as(state + " " + look).isZero();
    }

    /** Where the picture of a state goes. */
    static Path picture(String state, Look look) {
        return PICTURES.resolve(state + "-" + look + ".png");
    }

    List<String> requests() {
        return tab.requests();
    }
}
