package nl.wegwijzer.http.page;

import java.util.Optional;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.question.Language;

/** A passage in its domain, with a quote marked: where the link of a citation leads. */
public final class PassagePage {
    private final Guide guide;
    private final Links links;

    /** Pages of one guide. */
    public PassagePage(Guide guide, Links links) {
        this.guide = guide;
        this.links = links;
    }

    /** The page; a range that doesn't lie within the text marks nothing. */
    public byte[] of(Passage passage, int start, int end, Language language) {
        boolean english = language == Language.EN;
        Page page = Page.of(
                language,
                PassageTitle.of(passage) + " – Wegwijzer Mentaal Kapitaal",
                links,
                "/passages/" + passage.id().value());
        page.markup("<h1 lang=\"nl\">").text(PassageTitle.of(passage)).markup("</h1>\n<p class=\"noprint\">");
        page.link("#" + passage.id().value(), english ? "To the marked passage" : "Naar de gemarkeerde passage")
                .markup(" · ")
                .link(links.to(english ? "/gids?language=en" : "/gids"), english ? "The whole guide" : "De hele gids")
                .markup("</p>\n");
        GuideSection section =
                new GuideSection(page, language, Optional.of(new GuideSection.Quote(passage, start, end)));
        guide.domain(passage.domain()).ifPresentOrElse(section::domain, () -> section.about(guide.about()));
        return page.bytes();
    }
}
