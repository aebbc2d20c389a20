package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.http.page.GuidePage;
import nl.wegwijzer.http.page.HomePage;
import nl.wegwijzer.http.page.PassagePage;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;
import nl.wegwijzer.http.request.QueryLanguage;
import nl.wegwijzer.http.request.QuestionText;
import nl.wegwijzer.http.request.RequestBody;
import nl.wegwijzer.http.site.Schools;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Question;
import nl.wegwijzer.question.Understanding.Inquiry;
import org.jspecify.annotations.Nullable;

/** The pages that people read. They work without script. */
final class PageRoutes {
    private static final int MOST_FOUND = 10;

    private final Supplier<Backend> backend;
    private final AnswerDesk desk;
    private final Links links;
    private final Schools schools;
    private final PagePolicy policy;

    PageRoutes(Supplier<Backend> backend, AnswerDesk desk, Links links, Schools schools, PagePolicy policy) {
        this.backend = backend;
        this.desk = desk;
        this.links = links;
        this.schools = schools;
        this.policy = policy;
    }

    void home(Context ctx) {
        byte[] page = homePage(backend.get(), QueryLanguage.of(ctx)).empty();
        Responses.page(ctx, 200, page, policy.chat());
    }

    void ask(Context ctx) {
        Backend current = backend.get();
        byte[] form = RequestBody.of(ctx, RequestBody.FORM);
        String sent = RequestBody.field(form, "question").orElse("");
        Language language =
                RequestBody.field(form, "language").flatMap(Language::of).orElse(Language.NL);
        HomePage home = homePage(current, language);
        try {
            String text = QuestionText.of(sent, "question");
            Optional<String> conversation = RequestBody.field(form, "conversationId");
            Question question = new Question(text, Optional.empty());
            ChatRequest request = new ChatRequest(question, conversation, false, Owner.of(ctx));
            Reply reply = desk.answer(current, request, OverLimit.of(ctx), new ReaderWatch(ctx));
            Responses.page(ctx, 200, home.answered(text, reply));
        } catch (ReaderGoneException e) {
            Responses.none(ctx);
        } catch (ProblemException e) {
            ProblemException told = OverLimit.of(ctx).orElse(e);
            Responses.retryAfter(ctx, told);
            Responses.page(ctx, told.code().status(), home.refused(sent, sentence(told, language)));
        }
    }

    private static String sentence(ProblemException problem, Language language) {
        if (problem.code() == ProblemCode.QUESTION_MISSING) {
            return language == Language.EN ? "Type a question first." : "Typ eerst een vraag.";
        }
        return problem.detail(language);
    }

    void passage(Context ctx) {
        Guide guide = backend.get().guide();
        Passage passage =
                guide.passage(ctx.pathParam("id")).orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_PASSAGE));
        int start = offset(ctx.queryParam("start"));
        int end = offset(ctx.queryParam("end"));
        Responses.page(ctx, 200, new PassagePage(guide, links).of(passage, start, end, QueryLanguage.of(ctx)));
    }

    void guide(Context ctx) {
        Backend current = backend.get();
        Language language = QueryLanguage.of(ctx);
        String searched = Optional.ofNullable(ctx.queryParam("q")).orElse("").strip();
        List<Passage> found = searched.isEmpty() ? List.of() : found(current, language, searched);
        Responses.page(ctx, 200, new GuidePage(current.guide(), links).of(searched, found, language));
    }

    private static List<Passage> found(Backend current, Language language, String searched) {
        Inquiry inquiry = Inquiry.of(language, QuestionText.of(searched, "q"));
        return current.retriever().retrieve(inquiry).passages().stream()
                .limit(MOST_FOUND)
                .map(ranked -> ranked.passage())
                .toList();
    }

    private HomePage homePage(Backend current, Language language) {
        return new HomePage(current.guide(), links, language, schools.of(""));
    }

    /** A link that was cut off on its way still shows the passage. */
    private static int offset(@Nullable String sent) {
        try {
            return sent == null ? -1 : Integer.parseInt(sent);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
