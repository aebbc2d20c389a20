package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.http.page.HomePage;
import nl.wegwijzer.http.page.PassagePage;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;
import nl.wegwijzer.http.request.QuestionText;
import nl.wegwijzer.http.request.RequestBody;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Question;
import org.jspecify.annotations.Nullable;

/** The pages that people read. They work without script. */
final class PageRoutes {
    private final Supplier<Backend> backend;
    private final AnswerDesk desk;
    private final Links links;

    PageRoutes(Supplier<Backend> backend, AnswerDesk desk, Links links) {
        this.backend = backend;
        this.desk = desk;
        this.links = links;
    }

    void home(Context ctx) {
        String called = links.to("");
        String address = called.isEmpty() ? ctx.scheme() + "://" + ctx.host() : called;
        Responses.page(ctx, 200, homePage(backend.get()).empty(address));
    }

    void ask(Context ctx) {
        Backend current = backend.get();
        byte[] form = RequestBody.of(ctx, RequestBody.FORM);
        String sent = RequestBody.field(form, "question").orElse("");
        try {
            String text = QuestionText.of(sent, "question");
            Optional<String> conversation = RequestBody.field(form, "conversationId");
            Question question = new Question(text, Optional.empty());
            ChatRequest request = new ChatRequest(question, conversation, false, Owner.of(ctx));
            Reply reply = desk.answer(current, request, event -> {});
            Responses.page(ctx, 200, homePage(current).answered(text, reply));
        } catch (ProblemException e) {
            byte[] page = homePage(current).refused(sent, sentence(e));
            Responses.page(ctx, e.code().status(), page);
        }
    }

    private static String sentence(ProblemException problem) {
        return problem.code() == ProblemCode.QUESTION_MISSING ? "Typ eerst een vraag." : problem.detail(Language.NL);
    }

    void passage(Context ctx) {
        Guide guide = backend.get().guide();
        Passage passage =
                guide.passage(ctx.pathParam("id")).orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_PASSAGE));
        int start = offset(ctx.queryParam("start"));
        int end = offset(ctx.queryParam("end"));
        Responses.page(ctx, 200, new PassagePage(guide, links).of(passage, start, end));
    }

    private HomePage homePage(Backend current) {
        return new HomePage(current.guide(), links);
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
