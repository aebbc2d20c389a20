package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.http.json.GuideView;
import nl.wegwijzer.http.json.Json;
import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.http.json.PassageView;
import nl.wegwijzer.http.json.SearchView;
import nl.wegwijzer.http.request.FieldType;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;
import nl.wegwijzer.http.request.QueryLanguage;
import nl.wegwijzer.http.request.QuestionText;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.search.Evidence;
import org.jspecify.annotations.Nullable;

/** The guide itself: as a whole, by passage, and what search finds in it. */
final class GuideRoutes {
    private static final int USUAL = 10;
    private static final int MOST = 50;

    private final Supplier<Backend> backend;
    private final Json json;
    private final Links links;

    GuideRoutes(Supplier<Backend> backend, Json json, Links links) {
        this.backend = backend;
        this.json = json;
        this.links = links;
    }

    void guide(Context ctx) {
        Responses.json(ctx, json.bytes(GuideView.of(backend.get().guide())));
    }

    void passage(Context ctx) {
        var guide = backend.get().guide();
        Passage passage =
                guide.passage(ctx.pathParam("id")).orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_PASSAGE));
        Responses.json(ctx, json.bytes(PassageView.of(passage, guide, links)));
    }

    void search(Context ctx) {
        Backend current = backend.get();
        Language language = QueryLanguage.of(ctx);
        int limit = limit(ctx.queryParam("limit"));
        String text = QuestionText.of(Optional.ofNullable(ctx.queryParam("q")).orElse(""), "q");
        Inquiry inquiry = Inquiry.of(language, text);
        Evidence evidence = current.retriever().retrieve(inquiry);
        Responses.json(ctx, json.bytes(SearchView.of(evidence, limit, language, current.guide(), links)));
    }

    private static int limit(@Nullable String sent) {
        if (sent == null || sent.isEmpty()) {
            return USUAL;
        }
        try {
            int limit = Integer.parseInt(sent);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // Answered below, like a number out of bounds.
        }
        throw new ProblemException(ProblemCode.WRONG_TYPE, "limit", FieldType.LIMIT);
    }
}
