package nl.wegwijzer.http.page;

import java.util.List;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.question.Language;

/** A passage in its place in the guide, with a quote marked: where the link of a citation leads. */
public final class PassagePage {
    private final Guide guide;
    private final Links links;

    /** Pages of one guide. */
    public PassagePage(Guide guide, Links links) {
        this.guide = guide;
        this.links = links;
    }

    /** The page; a range that doesn't lie within the text marks nothing. */
    public byte[] of(Passage passage, int start, int end) {
        Page page = new Page(Language.NL, title(passage) + " – Wegwijzer Mentaal Kapitaal");
        place(page, passage);
        page.markup("<h1>").text(title(passage)).markup("</h1>\n");
        page.markup("<p class=\"quiet\">").text(KindWords.of(passage.kind())).markup("</p>\n");
        page.markup("<div class=\"passage\">");
        marked(page, passage.text(), start, end);
        page.markup("</div>\n");
        translation(page, passage);
        neighbours(page, passage);
        page.markup("<p>")
                .link(links.to("/"), "Stel een vraag over de Wegwijzer")
                .markup("</p>\n");
        return page.bytes();
    }

    private String title(Passage passage) {
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

    private void place(Page page, Passage passage) {
        page.markup("<nav aria-label=\"Plaats in de gids\" class=\"quiet\">");
        guide.domain(passage.domain())
                .ifPresentOrElse(
                        domain -> page.text("Domein " + domain.number() + ": " + domain.title()),
                        () -> page.text("Over de Wegwijzer"));
        guide.recommendationOf(passage)
                .filter(found -> !found.statement().equals(passage))
                .ifPresent(found -> page.markup(" › ")
                        .link(
                                links.toPassage(found.statement().id().value()),
                                "Aanbeveling " + found.number() + ": " + found.title()));
        page.markup("</nav>\n");
    }

    private static void marked(Page page, String text, int start, int end) {
        if (start < 0 || end <= start || end > text.length()) {
            page.text(text);
            return;
        }
        page.text(text.substring(0, start))
                .markup("<mark>")
                .text(text.substring(start, end))
                .markup("</mark>")
                .text(text.substring(end));
    }

    private static void translation(Page page, Passage passage) {
        if (!passage.translation().isEmpty()) {
            page.markup("<details><summary lang=\"en\">English translation</summary>\n<div lang=\"en\">")
                    .markup("<p class=\"quiet\">Made for this assistant; the Dutch text is the original.</p>")
                    .markup("<div class=\"passage\">")
                    .text(passage.translation())
                    .markup("</div></div></details>\n");
        }
    }

    private void neighbours(Page page, Passage passage) {
        List<Passage> all = guide.passages();
        int position = all.indexOf(passage);
        page.markup("<nav aria-label=\"Ervoor en erna in de gids\"><ul>\n");
        if (position > 0) {
            neighbour(page, "Ervoor: ", all.get(position - 1));
        }
        if (position + 1 < all.size()) {
            neighbour(page, "Erna: ", all.get(position + 1));
        }
        page.markup("</ul></nav>\n");
    }

    private void neighbour(Page page, String where, Passage passage) {
        page.markup("<li>")
                .text(where)
                .link(links.toPassage(passage.id().value()), title(passage))
                .markup("</li>\n");
    }
}
