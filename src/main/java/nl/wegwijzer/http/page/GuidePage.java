package nl.wegwijzer.http.page;

import java.util.List;
import java.util.Optional;
import nl.wegwijzer.guide.Domain;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.question.Language;

/** The whole guide on one page, with its contents and a search field. */
public final class GuidePage {
    private static final int BEGINNING = 140;

    private final Guide guide;
    private final Links links;

    /** Of one guide. */
    public GuidePage(Guide guide, Links links) {
        this.guide = guide;
        this.links = links;
    }

    /**
     * The page.
     *
     * @param searched what was searched for; empty when nothing was
     * @param found the passages that search found, best first
     */
    public byte[] of(String searched, List<Passage> found, Language language) {
        boolean english = language == Language.EN;
        Page page = Page.of(language, english ? "The guide" : "De gids", links, "/gids");
        page.markup("<h1>").text(english ? "The guide" : "De gids").markup("</h1>\n");
        origin(page, english);
        search(page, searched, english);
        if (!searched.isEmpty()) {
            results(page, searched, found, language);
        }
        contents(page, english);
        GuideSection section = new GuideSection(page, language, Optional.empty());
        guide.domains().forEach(section::domain);
        section.about(guide.about());
        return page.bytes();
    }

    private void origin(Page page, boolean english) {
        if (guide.address().startsWith("https://")) {
            page.markup("<p class=\"quiet\">")
                    .text(english ? "The words of the guide, as on " : "De woorden van de gids, zoals op ")
                    .link(guide.address(), guide.address())
                    .markup("</p>\n");
        }
    }

    private void search(Page page, String searched, boolean english) {
        page.markup("<form role=\"search\" method=\"get\" action=\"")
                .text(links.to("/gids"))
                .markup("\">\n<label for=\"q\">")
                .text(english ? "Search the guide" : "Zoek in de gids")
                .markup("</label>\n<div class=\"search\"><input type=\"search\" id=\"q\" name=\"q\" maxlength=\"2000\"")
                .attribute("value", searched)
                .markup(">")
                .markup(english ? "<input type=\"hidden\" name=\"language\" value=\"en\">" : "")
                .markup("<button class=\"primary\">")
                .text(english ? "Search" : "Zoek")
                .markup("</button></div>\n</form>\n");
    }

    private static void results(Page page, String searched, List<Passage> found, Language language) {
        boolean english = language == Language.EN;
        page.markup("<section aria-labelledby=\"results\">\n<h2 id=\"results\">");
        if (found.isEmpty()) {
            page.text(english ? "Nothing found for “" + searched + "”" : "Niets gevonden voor “" + searched + "”")
                    .markup("</h2>\n</section>\n");
            return;
        }
        page.text((english ? "Found for “" : "Gevonden voor “") + searched + "”")
                .markup("</h2>\n<ol class=\"found\">\n");
        for (Passage passage : found) {
            String text = passage.text();
            String beginning =
                    text.length() <= BEGINNING ? text : text.substring(0, text.lastIndexOf(' ', BEGINNING)) + " …";
            page.markup("<li lang=\"nl\">")
                    .link("#" + passage.id().value(), PassageTitle.of(passage))
                    .markup(" <span class=\"kind\"")
                    .attribute("lang", language.code())
                    .markup(">")
                    .text(KindWords.of(passage.kind(), language))
                    .markup("</span> ")
                    .text(beginning)
                    .markup("</li>\n");
        }
        page.markup("</ol>\n</section>\n");
    }

    private void contents(Page page, boolean english) {
        page.markup("<nav class=\"noprint\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
                .text(english ? "Contents" : "Inhoud")
                .markup("</h2>\n<ul class=\"contents\" lang=\"nl\">\n");
        for (Domain domain : guide.domains()) {
            page.markup("<li>")
                    .link("#domein-" + domain.number(), domain.number() + ". " + domain.title())
                    .markup("\n<ul>\n");
            domain.recommendations()
                    .forEach(recommendation -> page.markup("<li>")
                            .link(
                                    "#" + recommendation.statement().id().value(),
                                    recommendation.number() + " " + recommendation.title())
                            .markup("</li>\n"));
            page.markup("</ul>\n</li>\n");
        }
        page.markup("<li>").link("#over", "Over de Wegwijzer").markup("</li>\n</ul>\n</nav>\n");
    }
}
