package nl.wegwijzer.http.page;

import java.util.List;
import java.util.Optional;
import nl.wegwijzer.guide.Domain;
import nl.wegwijzer.guide.Intervention;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.guide.Recommendation;
import nl.wegwijzer.question.Language;

/** A part of the guide as it reads: every passage with its name as an anchor; one may be marked. */
final class GuideSection {
    private final Page page;
    private final Language language;
    private final Optional<Quote> asked;

    /** A passage that is pointed out, and the characters in it; a range that is none marks nothing. */
    record Quote(Passage passage, int start, int end) {}

    GuideSection(Page page, Language language, Optional<Quote> asked) {
        this.page = page;
        this.language = language;
        this.asked = asked;
    }

    void domain(Domain domain) {
        page.markup("<section class=\"domain\" lang=\"nl\">\n<h2 id=\"domein-" + domain.number() + "\">")
                .text(domain.number() + ". " + domain.title())
                .markup("</h2>\n");
        String heading = "";
        for (Passage signal : domain.signals()) {
            if (!signal.heading().equals(heading)) {
                heading = signal.heading();
                heading(3, heading);
            }
            passage(signal, "");
        }
        domain.tips().forEach(tip -> {
            heading(3, tip.heading());
            passage(tip, "");
        });
        domain.recommendations().forEach(this::recommendation);
        page.markup("</section>\n");
    }

    private void recommendation(Recommendation recommendation) {
        page.markup("<section class=\"recommendation\">\n");
        heading(3, "Aanbeveling " + recommendation.number());
        passage(recommendation.statement(), "");
        recommendation.practice().ifPresent(practice -> passage(practice, ""));
        for (Intervention intervention : recommendation.interventions()) {
            passage(intervention.description(), intervention.name() + (intervention.footnoted() ? "*" : ""));
            if (intervention.url().startsWith("https://")) {
                page.markup("<p class=\"quiet\">")
                        .link(intervention.url(), intervention.url())
                        .markup("</p>\n");
            }
        }
        recommendation.noInterventions().ifPresent(absence -> passage(absence, ""));
        recommendation.footnote().ifPresent(footnote -> passage(footnote, "*"));
        page.markup("</section>\n");
    }

    void about(List<Passage> about) {
        if (about.isEmpty()) {
            return;
        }
        page.markup("<section class=\"domain\" lang=\"nl\">\n<h2 id=\"over\">Over de Wegwijzer</h2>\n");
        about.forEach(passage -> {
            heading(3, passage.heading());
            passage(passage, "");
        });
        page.markup("</section>\n");
    }

    private void heading(int level, String words) {
        page.markup("<h" + level + ">").text(words).markup("</h" + level + ">\n");
    }

    /** A passage without a heading of its own says its kind, so that its weight shows. */
    private void passage(Passage passage, String name) {
        boolean isAsked = asked.filter(quote -> quote.passage().equals(passage)).isPresent();
        String style = passage.kind() == PassageKind.RECOMMENDATION
                ? "statement"
                : passage.kind().wireName();
        page.markup("<div class=\"passage " + style + (isAsked ? " asked" : "") + "\" id=\"")
                .text(passage.id().value())
                // Without script, this is what brings the reader to the place.
                .markup(isAsked ? "\" tabindex=\"-1\" autofocus>\n" : "\">\n");
        if (!name.isEmpty() && passage.kind() == PassageKind.INTERVENTION) {
            heading(4, name);
        }
        page.markup("<p class=\"kind\"")
                .attribute("lang", language.code())
                .markup(">")
                .text(KindWords.of(passage.kind(), language))
                .markup("</p>\n<p>");
        if (isAsked) {
            marked(passage.text(), asked.get());
        } else {
            page.text(passage.text());
        }
        page.markup("</p>\n");
        translation(passage);
        page.markup("</div>\n");
    }

    private void marked(String text, Quote quote) {
        int start = quote.start();
        int end = quote.end();
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

    private void translation(Passage passage) {
        if (language == Language.EN && !passage.translation().isEmpty()) {
            page.markup("<div lang=\"en\"><p>")
                    .text(passage.translation())
                    .markup("</p><p class=\"quiet\">English translation, made for this assistant; the Dutch text is the"
                            + " original.</p></div>\n");
        }
    }
}
