package nl.wegwijzer.evaluation.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijzer.browser.Browser;
import nl.wegwijzer.browser.Browser.Look;
import nl.wegwijzer.browser.Browser.Tab;
import nl.wegwijzer.browser.SharedBrowser;
import nl.wegwijzer.evaluation.report.MadeUp;
import nl.wegwijzer.evaluation.report.files.ReportFiles;
import nl.wegwijzer.evaluation.report.view.ReportLanguage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page as people see it, opened from disk. */
@EnabledIf("nl.wegwijzer.browser.Browser#isThere")
@ExtendWith(SharedBrowser.class)
final class HtmlReportBrowserTest {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final Look DESK = new Look(1280, 900, false, "nl");

    private static Browser browser;

    @BeforeAll
    static void writeReports(Browser shared) {
        for (ReportLanguage language : ReportLanguage.values()) {
            new ReportFiles(language).write(MadeUp.few("made-up-dev"), file(language.tag(), "dev"));
            new ReportFiles(language).write(MadeUp.few("made-up-test"), file(language.tag(), "test"));
        }
        browser = shared;
    }

    private static Path file(String language, String split) {
        return FOLDER.resolve("report-" + split + "-" + language + ".html");
    }

    /** Each width; in the second language only the narrow one, where its words might not fit. */
    static Stream<Look> lightLooks() {
        Stream<Look> dutch = Stream.of(320, 768, 1280).map(width -> new Look(width, 900, false, "nl"));
        return Stream.concat(dutch, Stream.of(new Look(320, 900, false, "en")));
    }

    private static Tab open(Look look, String split) {
        Tab tab = browser.open(look);
        tab.page().navigate(file(look.language(), split).toUri().toString());
        return tab;
    }

    @ParameterizedTest
    @MethodSource("lightLooks")
    void isAccessibleAndFetchesNothingInTheLightAndInTheDark(Look light) {
        Look dark = new Look(light.width(), light.height(), true, light.language());
        // Axe takes seconds, and two tabs keep two processors busy.
        try (Tab inTheLight = open(light, "dev");
                Tab inTheDark = open(dark, "dev")) {
            openDetails(inTheLight, light);
            inTheLight.beginViolations();
            openDetails(inTheDark, dark);
            inTheDark.beginViolations();
            assertAccessible(inTheLight, light);
            assertAccessible(inTheDark, dark);
        }
    }

    private static void openDetails(Tab tab, Look look) {
        assertThat(tab.overflow()).as("closed, " + look).isZero();
        picture(tab, look, "");
        tab.page().evaluate("() => document.querySelectorAll('details:not(.case)').forEach(d => d.open = true)");
        tab.page().evaluate("() => [...document.querySelectorAll('.case')].slice(-3).forEach(d => d.open = true)");
        tab.page().evaluate("() => [2, 7].forEach(i => document.querySelectorAll('.case')[i].open = true)");
        assertThat(tab.overflow()).as("opened, " + look).isZero();
    }

    private static void assertAccessible(Tab tab, Look look) {
        assertThat(tab.violations()).as("%s", look).isEmpty();
        assertThat(tab.requests()).as("%s", look).containsExactly(tab.page().url());
        assertThat(tab.errors()).as("%s", look).isEmpty();
        picture(tab, look, "-opened");
    }

    /** For people to look at; only those that differ most, since each takes seconds. */
    private static void picture(Tab tab, Look look, String state) {
        if (look.width() != 768 && look.language().equals("nl") == (look.width() == 320 || look.dark())) {
            tab.screenshot(FOLDER.resolve(look + state + ".png"), true);
        }
    }

    @Test
    void showsNoCaseOfATestSplit() {
        try (Tab tab = open(DESK, "test")) {
            assertThat(tab.violations()).isEmpty();
            assertThat(tab.page().querySelectorAll(".case")).isEmpty();
            tab.screenshot(FOLDER.resolve("hidden.png"), true);
        }
    }

    @Test
    void filtersCasesAndOpensTheOneThatALinkNames() {
        try (Tab tab = open(DESK, "dev")) {
            int all = shown(tab);
            tab.page().check("input[value=failed]");
            assertThat(shown(tab)).isPositive().isLessThan(all);
            assertThat(tab.page().textContent(".count")).startsWith(shown(tab) + " van " + all);
            tab.page().check("input[value=all]");
            tab.page().fill("input[type=search]", "CRISIS-2");
            assertThat(shown(tab)).isEqualTo(1);
            tab.page().fill("input[type=search]", "");
            tab.page().click(".links a");
            String id = tab.page().getAttribute(".links a", "href").substring(1);
            assertThat(tab.page().evaluate("id => document.getElementById(id).open", id))
                    .isEqualTo(true);
        }
    }

    @Test
    void canBeReadWithoutScript() {
        List<String> broken = List.of("script", "form:not([hidden])");
        try (Tab tab = browser.open(DESK)) {
            tab.page()
                    .setContent(new HtmlReport(new nl.wegwijzer.evaluation.report.view.View(
                                    MadeUp.alone("made-up-dev"), ReportLanguage.EN))
                            .html()
                            .replaceAll("(?s)<script>.*?</script>", ""));
            broken.forEach(selector -> assertThat(tab.page().querySelectorAll(selector))
                    .as(selector)
                    .isEmpty());
            tab.page().click(".case summary");
            assertThat(tab.page().isVisible(".case[open] .answer")).isTrue();
        }
    }

    @Test
    void startsTheKeyboardAtTheSkipLink() {
        try (Tab tab = open(DESK, "dev")) {
            tab.page().keyboard().press("Tab");
            assertThat(tab.page().evaluate("() => document.activeElement.className"))
                    .isEqualTo("skip");
            tab.page().keyboard().press("Enter");
            assertThat(tab.page().evaluate("() => document.activeElement.id")).isEqualTo("main");
        }
    }

    @Test
    void growsWithTheReadersLetters() {
        try (Tab tab = open(new Look(1280, 900, false, "nl"), "dev")) {
            tab.page()
                    .addStyleTag(new com.microsoft.playwright.Page.AddStyleTagOptions()
                            .setContent("html { font-size: 200% }"));
            assertThat(tab.overflow()).isZero();
        }
    }

    private static int shown(Tab tab) {
        return ((Number) tab.page().evaluate("() => document.querySelectorAll('.case:not([hidden])').length"))
                .intValue();
    }
}
