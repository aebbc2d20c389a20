package nl.wegwijzer.evaluation.report.html;

import java.util.List;
import java.util.Optional;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.run.Reply;
import nl.wegwijzer.evaluation.run.Reply.Citation;
import nl.wegwijzer.guide.Passage;

/** The cited passages in the guide's own words, the quotes marked. */
final class SourcesPart {
    private final View view;

    SourcesPart(View view) {
        this.view = view;
    }

    Optional<Tag> tag(Reply reply) {
        if (reply.citations().isEmpty()) {
            return Optional.empty();
        }
        Tag part = Tag.of("section").css("sources").add(Tag.of("h3", view.text("case.sources")));
        reply.citedIds().forEach(id -> part.add(source(id, of(reply, id))));
        return Optional.of(part);
    }

    private static List<Citation> of(Reply reply, String passageId) {
        return reply.citations().stream()
                .filter(citation -> citation.passageId().equals(passageId))
                .toList();
    }

    private Tag source(String id, List<Citation> citations) {
        return view.evaluation()
                .guide()
                .passage(id)
                .map(passage -> passage(passage, citations))
                .orElseGet(() -> Tag.of("div")
                        .css("passage missing")
                        .add(Tag.of("p", view.text("case.invented", id)).css("fault")));
    }

    private Tag passage(Passage passage, List<Citation> citations) {
        MarkedPassage marked = new MarkedPassage(passage, citations);
        Tag heading = Tag.of("p")
                .css("passage-id")
                .add(Tag.of("span", passage.id().value()).css("id"))
                .text(" " + view.text("kind." + passage.kind().wireName()));
        Tag part =
                Tag.of("div").css("passage").add(heading, Tag.of("blockquote").add(marked.tag()));
        marked.missing()
                .forEach(quote -> part.add(Tag.of("p")
                        .css("fault")
                        .text(view.text("case.misquoted") + " ")
                        .add(Tag.of("q", quote).lang("nl"))));
        return part;
    }
}
