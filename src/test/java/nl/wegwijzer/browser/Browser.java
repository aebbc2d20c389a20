package nl.wegwijzer.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Debian's Chromium, without a window and without calls home. {@code WEGWIJZER_CHROMIUM} names another one. Not for several
 * threads at once.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final String AXE_SCRIPT = AxeBuilder.getAxeScript();
    private static final String AXE = """
            async doubts => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const found = await axe.run(document, {
                resultTypes: doubts ? ['violations', 'incomplete'] : ['violations'], runOnly: {type: 'tag', values: tags}});
              return [...found.violations, ...(doubts ? found.incomplete : [])].map(rule => rule.id + ': ' + rule.help + ' '
                + rule.nodes.slice(0, 5).map(node => node.target + ' ' + node.failureSummary).join('; '));
            }
            """;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** The path of the browser, whether there is one or not. */
    public static Path path() {
        return Path.of(System.getenv().getOrDefault("WEGWIJZER_CHROMIUM", "/usr/bin/chromium"));
    }

    /** Whether there is a browser here; for JUnit's {@code @EnabledIf}. */
    public static boolean isThere() {
        return Files.isExecutable(path());
    }

    /** Starts one. */
    public static Browser start() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        try {
            return new Browser(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(path())
                                    .setArgs(ARGUMENTS)));
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** How somebody looks at a page. */
    public record Look(int width, int height, boolean dark, String language) {

        /** For names of files. */
        @Override
        public String toString() {
            return language + "-" + width + (dark ? "-dark" : "-light");
        }
    }

    /** Opens an empty tab that looks so, with nothing remembered. */
    public Tab open(Look look) {
        return new Tab(browser.newContext(options(look)));
    }

    /** The same where pages may run no script. */
    public Tab openWithoutScript(Look look) {
        return new Tab(browser.newContext(options(look).setJavaScriptEnabled(false)));
    }

    /** The same on a phone: by touch, without a mouse. */
    public Tab openPhone(Look look) {
        return new Tab(browser.newContext(options(look).setHasTouch(true).setIsMobile(true)));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options(Look look) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setLocale(look.language())
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setColorScheme(scheme(look));
    }

    private static ColorScheme scheme(Look look) {
        return look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** One tab, with everything that it asked for and complained about. */
    public static final class Tab implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final List<String> requests = new ArrayList<>();
        private final List<String> errors = new ArrayList<>();
        private boolean underWay;

        private Tab(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            context.onRequest((Request request) -> requests.add(request.url()));
            page.onPageError(errors::add);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });
        }

        /** For everything that this class doesn't offer. */
        public Page page() {
            return page;
        }

        /** Gives the window another size and other colours; the language stays. */
        public void show(Look look) {
            page.setViewportSize(look.width(), look.height());
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme(look)));
        }

        /** Every address that was asked for, in order, the page's own too. */
        public List<String> requests() {
            return List.copyOf(requests);
        }

        /** What the page's scripts threw and what the console calls errors. */
        public List<String> errors() {
            return List.copyOf(errors);
        }

        /** Violations of WCAG 2.2 AA and of best practice that axe finds, one line each; where is at most five places. */
        public List<String> violations() {
            if (underWay) {
                underWay = false;
                return lines(page.evaluate("() => window.axeUnderWay"));
            }
            return axe(false);
        }

        /** Lets axe begin, which then works while another tab is used, on another processor: {@link #violations} waits for it. */
        public void beginViolations() {
            bringAxe();
            page.evaluate("() => { window.axeUnderWay = (" + AXE + ")(false); }");
            underWay = true;
        }

        /** The same, and what axe can't judge: colours of words that something else lies over, say. */
        public List<String> violationsAndDoubts() {
            return axe(true);
        }

        private List<String> axe(boolean doubts) {
            bringAxe();
            return lines(page.evaluate(AXE, doubts));
        }

        private void bringAxe() {
            // The builder would carry every passed check out of the browser too, which takes four times as long.
            if (page.evaluate("() => typeof axe").equals("undefined")) {
                page.evaluate(AXE_SCRIPT);
            }
        }

        private static List<String> lines(Object found) {
            return ((List<?>) found).stream().map(String::valueOf).toList();
        }

        /** By how many pixels the page is wider than its window. */
        public int overflow() {
            Object pixels =
                    page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            return ((Number) pixels).intValue();
        }

        /** Takes a picture: of the window, or of the whole page. */
        public void screenshot(Path file, boolean wholePage) {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(wholePage));
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
