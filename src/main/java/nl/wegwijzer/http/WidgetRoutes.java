package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijzer.http.json.Json;
import nl.wegwijzer.http.json.WelcomeView;
import nl.wegwijzer.http.page.Intro;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;
import nl.wegwijzer.http.request.QueryLanguage;
import nl.wegwijzer.http.site.School;
import nl.wegwijzer.http.site.Schools;
import nl.wegwijzer.http.widget.WidgetScript;
import nl.wegwijzer.question.Language;

/** What a school's site loads: the script, and what the chat shows before the first question. */
final class WidgetRoutes {
    private static final String SHORT = "public, max-age=3600";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Supplier<Backend> backend;
    private final Json json;
    private final Schools schools;
    private final Supplier<WidgetScript> script;

    WidgetRoutes(Supplier<Backend> backend, Json json, Schools schools, Supplier<WidgetScript> script) {
        this.backend = backend;
        this.json = json;
        this.schools = schools;
        this.script = script;
    }

    /** The newest script of this version of its interface. */
    void floating(Context ctx) {
        Responses.script(ctx, script.get(), SHORT);
    }

    /** The script with this fingerprint, and no other: whoever pinned one gets that or nothing. */
    void pinned(Context ctx) {
        if (!ctx.pathParam("version").equals(script.get().version())) {
            throw new ProblemException(ProblemCode.UNKNOWN_VERSION, script.get().version());
        }
        Responses.script(ctx, script.get(), FOR_EVER);
    }

    void welcome(Context ctx) {
        var guide = backend.get().guide();
        Language language = QueryLanguage.of(ctx);
        Responses.json(
                ctx,
                json.bytes(WelcomeView.of(
                        Intro.words(language),
                        Intro.questions(guide, language),
                        school(ctx, schools),
                        guide,
                        language)));
    }

    /** Of the site that asks; a frame of ours asks for the site around it. */
    static Optional<School> school(Context ctx, Schools schools) {
        String site = Optional.ofNullable(ctx.queryParam("site"))
                .filter(sent -> !sent.isEmpty())
                .orElse("");
        String origin = Optional.ofNullable(ctx.header("Origin")).orElse("");
        return schools.of(site.isEmpty() ? origin : site);
    }
}
