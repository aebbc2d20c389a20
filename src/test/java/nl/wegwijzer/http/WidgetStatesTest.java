package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijzer.browser.Browser;
import nl.wegwijzer.browser.Browser.Look;
import nl.wegwijzer.browser.Browser.Tab;
import nl.wegwijzer.browser.SharedBrowser;
import nl.wegwijzer.http.feedback.FeedbackMemory;
import nl.wegwijzer.http.site.Schools;
import nl.wegwijzer.http.site.Sites;
import nl.wegwijzer.knowledge.KnowledgeFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every state of the chat, as everybody may see it: written to target/screenshots/chat, and without a flaw for axe. */
@EnabledIf("nl.wegwijzer.browser.Browser#isThere")
@ExtendWith(SharedBrowser.class)
final class WidgetStatesTest {
    private static final String SCHOOL =
            "{school: Het Voorbeeld, care-coordinator: Noor de Wit, confidential-adviser: Sem Bakker, phone: '030-1234567'}";
    private static final Look DESK = new Look(1280, 900, false, "nl");

    private static final FeedbackMemory FEEDBACK = new FeedbackMemory();
    private static Browser browser;
    private static ChatServer server;
    private static String address;

    @BeforeAll
    static void start(Browser shared) {
        Backend backend = RealApplication.backend();
        Schools schools =
                Schools.from(new KnowledgeFile("schools.yaml", ("[" + SCHOOL + "]").getBytes(StandardCharsets.UTF_8)));
        Sites sites = new Sites(List.of(), schools, FEEDBACK, InstantSource.system());
        server = ChatServer.start(ServerSettings.on("127.0.0.1", 0), sites, Operations.usual(), () -> backend);
        address = "http://127.0.0.1:" + server.port();
        browser = shared;
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Look> looks() {
        return Stream.of("nl", "en")
                .flatMap(language -> Stream.of(320, 768, 1280)
                        .flatMap(width -> Stream.of(false, true)
                                .map(dark -> new Look(width, width == 320 ? 640 : 900, dark, language))));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyStateOfAConversationIsAccessible(Look look) {
        try (Tab tab = browser.open(look)) {
            ChatTab chat = ChatTab.page(tab, address, look);
            chat.checkState("1-begin", look);
            chat.button("Verstuur", "Send").click();
            chat.checkState("8-empty", look);
            chat.ask(chat.say("Hoe betrek ik ouders die niet betrokken zijn?", "How do I involve parents?"));
            chat.checkState("2-answer", look);
            tab.page().locator(".intervention .cite").first().click();
            tab.page().locator(".source mark").waitFor();
            chat.checkState("3-source", look);
            chat.button("Niet nuttig", "Not useful").click();
            tab.page().locator(".comment").scrollIntoViewIfNeeded();
            chat.checkState("4-feedback", look);
            chat.ask(chat.say("Een leerling zegt dat hij dood wil", "A pupil says he wants to die"));
            chat.checkState("5-crisis", look);
            assertThat(school(tab)).endsWith("030-1234567");
            chat.ask(chat.say("Hoe herken ik dyslexie?", "How do I recognise dyslexia?"));
            chat.checkState("6-refusal", look);
            assertThat(school(tab)).contains("Noor de Wit", "Sem Bakker");
            chat.button("Nieuw gesprek", "New conversation").click();
            chat.ask(chat.say("Ik heb een vraag", "I have a question"));
            assertThat(tab.page().locator(".turns .questions button").count()).isPositive();
            chat.checkState("7-choices", look);
            assertThat(tab.requests()).allMatch(request -> request.startsWith(address));
            assertThat(tab.errors()).isEmpty();
        }
    }

    /** Who is named under the last reply as somebody to go to at this school. */
    private static String school(Tab tab) {
        return tab.page().locator(".turns > li:last-child .school").textContent();
    }

    /** A window that changes its size and colours shows the same as one that is opened so, and is there much sooner. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void thePagesAreAccessibleToo(String language) {
        try (Tab tab = browser.open(new Look(1280, 900, false, language))) {
            String end = "language=" + language;
            for (String path : List.of(
                    "/gids?",
                    "/gids?q=ouders&",
                    "/passages/3.1-kanjertraining?start=0&end=30&",
                    "/widget?",
                    "/nothing?")) {
                tab.page().navigate(address + path + end);
                if (path.startsWith("/widget")) {
                    tab.page().locator("#place .launch").waitFor();
                }
                looks().filter(look -> look.language().equals(language)).forEach(look -> {
                    tab.show(look);
                    new ChatTab(tab, look).check("page" + path.replaceAll("[^a-z]+", "-"), look);
                });
            }
        }
    }

    @Test
    void theLinkOfACitationOpensThePassageInItsPlace() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.page(tab, address, DESK);
            chat.ask("Wat is Kanjertraining?");
            tab.page().locator(".cite").first().click();
            Locator link = tab.page().locator(".source a");
            assertThat(link.getAttribute("rel")).isEqualTo("noopener");
            tab.page().navigate(link.getAttribute("href"));

            assertThat(tab.page().locator(".asked mark").textContent())
                    .startsWith("Ouders maken actief deel uit van de interventie");
            assertThat(tab.page().locator(".asked").boundingBox().y).isBetween(0.0, 900.0);
        }
    }

    @Test
    void aRefusalLeadsToTheNearestRecommendations() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.page(tab, address, DESK);
            chat.ask("Wat zegt aanbeveling 3.9?");
            Locator near = tab.page().locator(".turns .questions button").first();
            assertThat(near.textContent()).startsWith("3.1 Stimuleer ouderlijke betrokkenheid");
            near.click();
            tab.page().locator(".recommendation .cite").waitFor();
        }
    }

    @Test
    void anEnglishReaderSeesTheDutchQuoteMarkedAsDutch() {
        Look look = new Look(1280, 900, false, "en");
        try (Tab tab = browser.open(look)) {
            ChatTab chat = ChatTab.page(tab, address, look);
            chat.ask("How can I get parents involved?");
            tab.page().locator(".cite").first().click();

            Locator answer = tab.page().locator(".answer");
            assertThat(answer.getAttribute("lang")).isEqualTo("en");
            assertThat(answer.locator(".intervention strong").first().getAttribute("lang"))
                    .isEqualTo("nl");
            for (Locator citation : answer.locator(".cite").all()) {
                // Who speaks to the computer says what stands on the button.
                assertThat(citation.getAttribute("aria-label")).startsWith(citation.textContent() + " Source");
            }
            assertThat(tab.page().locator(".source blockquote").getAttribute("lang"))
                    .isEqualTo("nl");
            assertThat(tab.page().locator(".source mark").textContent()).startsWith("Stimuleer ouderlijke");
        }
    }

    @Test
    void axeSeesIntoTheShadowRoot() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab.page(tab, address, DESK);
            tab.page().evaluate("""
                    () => {
                      const root = document.querySelector('wegwijzer-chat').shadowRoot;
                      root.querySelector('label').remove();
                      root.querySelector('.primary').textContent = '';
                    }
                    """);

            assertThat(tab.violations())
                    .anyMatch(violation -> violation.startsWith("label:"))
                    .anyMatch(violation -> violation.startsWith("button-name:"));
        }
    }

    @Test
    void feedbackCarriesTheQuestionOnlyWhenItsWriterChoseSo() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.page(tab, address, DESK);
            chat.ask("Hoe betrek ik ouders?");
            chat.button("Nuttig", "Useful").click();
            heard(chat, "Bedankt voor je reactie.");
            assertThat(FEEDBACK.latest().getLast().feedback().question()).isEmpty();

            tab.page().locator(".comment input:not([type])").fill("Bel me op 06-12345678");
            tab.page().getByRole(AriaRole.CHECKBOX).check();
            tab.page().locator(".comment button").click();
            tab.page()
                    .locator(".comment")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            assertThat(FEEDBACK.latest().getLast().feedback().question()).contains("Hoe betrek ik ouders?");
            assertThat(FEEDBACK.latest().getLast().feedback().comment())
                    .get()
                    .asString()
                    .startsWith("Bel me op ")
                    .doesNotContain("12345678");
            assertThat(chat.focus()).contains("Nuttig");
        }
    }

    static void heard(ChatTab chat, String words) {
        chat.status().getByText(words).waitFor();
    }

    @Test
    void theConversationIsSavedAsText() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.page(tab, address, DESK);
            chat.ask("Een leerling zegt dat hij dood wil");
            chat.ask("Hoe betrek ik ouders?");
            var download = tab.page()
                    .waitForDownload(() ->
                            chat.button("Bewaar als tekst", "Save as text").click());

            assertThat(download.path())
                    .content(StandardCharsets.UTF_8)
                    .contains(
                            "Jij: Hoe betrek ik ouders?",
                            "113 Zelfmoordpreventie: 113",
                            address + "/passages/3.1-aanbeveling");
        }
    }

    @Test
    void theConversationIsPrintedWithoutTheRestOfThePage() {
        try (Tab tab = browser.open(DESK)) {
            tab.page().addInitScript("window.print = () => { window.top.printed = document.body.innerText; };");
            ChatTab chat = ChatTab.page(tab, address, DESK);
            chat.ask("Hoe betrek ik ouders?");
            chat.button("Print", "Print").click();

            assertThat(String.valueOf(tab.page().evaluate("() => window.printed")))
                    .startsWith("Wegwijzer-assistent (Automatische assistent, geen mens)")
                    .contains("Jij: Hoe betrek ik ouders?", "[3.1] Aanbeveling · uit onderzoek")
                    .doesNotContain("De gids");
        }
    }

    @Test
    void anAnswerIsCopiedWithItsSources() {
        try (Tab tab = browser.open(DESK)) {
            tab.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            ChatTab chat = ChatTab.page(tab, address, DESK);
            chat.ask("Wat is Kanjertraining?");
            chat.button("Kopieer met bronnen", "").click();
            heard(chat, "Gekopieerd.");

            assertThat(String.valueOf(tab.page().evaluate("() => navigator.clipboard.readText()")))
                    .contains(
                            "Kanjertraining: Ouders maken actief deel uit",
                            "[3.1] Interventie · een programma",
                            address);
        }
    }

    @Test
    void nothingIsStoredAndNoOtherHostAsked() {
        try (Tab tab = browser.open(DESK)) {
            ChatTab chat = ChatTab.page(tab, address, DESK);
            chat.ask("Hoe betrek ik ouders?");

            assertThat(tab.page()
                            .evaluate("() => [document.cookie, localStorage.length, sessionStorage.length].join()"))
                    .isEqualTo(",0,0");
            assertThat(tab.page().context().cookies()).isEmpty();
        }
    }
}
