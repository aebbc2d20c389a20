package nl.wegwijzer.http.page;

import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.http.json.Problem;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.question.Language;

/** Says to a person what went wrong, and where to go on. */
public final class ProblemPage {
    private ProblemPage() {}

    /** The page. */
    public static byte[] of(Problem problem, Language language, Links links) {
        return Page.of(language, problem.title(), links, "")
                .markup("<h1>")
                .text(problem.title())
                .markup("</h1>\n<p>")
                .text(detail(problem, language))
                .markup("</p>\n<p>")
                .link(links.to("/"), language == Language.EN ? "To the assistant" : "Naar de assistent")
                .markup(" · ")
                .link(links.to("/gids"), language == Language.EN ? "To the guide" : "Naar de gids")
                .markup("</p>\n")
                .bytes();
    }

    /** A program that went astray wants the list of routes, a person doesn't. */
    private static String detail(Problem problem, Language language) {
        if (!problem.code().equals(ProblemCode.UNKNOWN_ROUTE.wireName())) {
            return problem.detail();
        }
        return language == Language.EN
                ? "There is nothing at this address. Perhaps a letter was lost on the way."
                : "Op dit adres staat niets. Misschien is er onderweg een letter weggevallen.";
    }
}
