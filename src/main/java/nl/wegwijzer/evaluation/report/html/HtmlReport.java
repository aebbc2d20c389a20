package nl.wegwijzer.evaluation.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.run.RunHeader;

/** The page: verdict first, then what changed, then the figures, the cases, and how it was measured. */
public final class HtmlReport {
    private final View view;
    private final List<Optional<Section>> sections;

    /** Of this view. */
    public HtmlReport(View view) {
        this.view = view;
        this.sections = List.of(
                Optional.of(new VerdictSection(view).section()),
                new ChangesSection(view).section(),
                Optional.of(new MetricsSection(view).section()),
                Optional.of(new SlicesSection(view).section()),
                new OutcomesSection(view).section(),
                Optional.of(new ConfidenceSection(view).section()),
                new LatencySection(view).section(),
                Optional.of(new CasesSection(view).section()),
                Optional.of(new OriginSection(view).section()));
    }

    /** A part of the page with its anchor and heading. */
    record Section(String id, String heading, Tag body) {
        Tag tag() {
            return Tag.of("section")
                    .with("id", id)
                    .with("aria-labelledby", id + "-heading")
                    .add(Tag.of("h2", heading).with("id", id + "-heading"), body);
        }
    }

    /** The whole file. */
    public String html() {
        return "<!doctype html>\n"
                + Tag.of("html")
                        .with("lang", view.texts().language().tag())
                        .add(head(), body())
                        .html()
                + "\n";
    }

    private Tag head() {
        String script = resource("report.js");
        return Tag.of("head")
                .add(
                        Tag.of("meta").with("charset", "utf-8"),
                        Tag.of("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with(
                                        "content",
                                        "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
                                                + hash(script) + "'; base-uri 'none'; form-action 'none'"),
                        Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                        Tag.of("meta").with("name", "color-scheme").with("content", "light dark"),
                        Tag.of("meta").with("name", "robots").with("content", "noindex"),
                        Tag.of("title", title()),
                        Tag.own("style", resource("report.css")));
    }

    private Tag body() {
        return Tag.of("body")
                .add(
                        Tag.of("a", view.text("page.skip")).css("skip").with("href", "#main"),
                        masthead(),
                        contents(),
                        Tag.of("main")
                                .with("id", "main")
                                .with("tabindex", "-1")
                                .add(shown().stream().map(Section::tag).toList()),
                        Tag.of("footer").add(Tag.of("p", view.text("page.footer"))),
                        Tag.own("script", resource("report.js")));
    }

    private Tag masthead() {
        RunHeader header = view.evaluation().run().header();
        String split = view.evaluation().set().split();
        return Tag.of("header")
                .css("masthead")
                .add(
                        Tag.of("p", view.text("page.kind")).css("eyebrow"),
                        Tag.of("h1", view.evaluation().set().name()),
                        Tag.of("p").css("lead").text(lead(split)),
                        Tag.of("p")
                                .css("meta")
                                .text(header.assistant())
                                .add(separator())
                                .text(view.numbers().moment(header.started())));
    }

    private String lead(String split) {
        String cases = view.numbers().count(view.disclosure().caseCount());
        return view.disclosure().isHidden()
                ? view.text("page.lead.hidden", split, cases)
                : view.text("page.lead", split, cases);
    }

    private Tag contents() {
        Tag list = Tag.of("ul");
        shown().forEach(section ->
                list.add(Tag.of("li").add(Tag.of("a", section.heading()).with("href", "#" + section.id()))));
        return Tag.of("nav")
                .css("contents")
                .with("aria-label", view.text("page.contents"))
                .add(list);
    }

    private List<Section> shown() {
        return sections.stream().flatMap(Optional::stream).toList();
    }

    private String title() {
        return view.evaluation().set().name() + " · " + VerdictSection.sentence(view);
    }

    static Tag separator() {
        return Tag.of("span", " · ").with("aria-hidden", "true");
    }

    private static String resource(String name) {
        try (InputStream stream = HtmlReport.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
