package nl.wegwijzer.http.page;

import java.util.Optional;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageKind;
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
                title(passage) + " – Wegwijzer Mentaal Kapitaal",
                links,
                "/passages/" + passage.id().value());
        page.markup("<h1 lang=\"nl\">").text(title(passage)).markup("</h1>\n<p>");
        page.link("#" + passage.id().value(), english ? "To the marked passage" : "Naar de gemarkeerde passage")
                .markup(" · ")
                .link(links.to(english ? "/gids?language=en" : "/gids"), english ? "The whole guide" : "De hele gids")
                .markup("</p>\n");
        GuideSection section =
                new GuideSection(page, language, Optional.of(new GuideSection.Quote(passage, start, end)));
        guide.domain(passage.domain()).ifPresentOrElse(section::domain, () -> section.about(guide.about()));
        return page.bytes();
    }

    private static String title(Passage passage) {
        String number = passage.recommendation().map(found -> found + " ").orElse("");
        return passage.kind() == PassageKind.RECOMMENDATION ? "Aanbeveling " + number.strip() : number + name(passage);
    }

    private static String name(Passage passage) {
        return switch (passage.kind()) {
            case RECOMMENDATION -> "Aanbeveling";
            case PRACTICE -> "Uit de praktijk";
            case FOOTNOTE -> "Voetnoot";
            case SIGNAL, TIP, INTERVENTION, ABSENCE, ABOUT -> passage.heading();
        };
    }
}
