package nl.wegwijzer.http.page;

import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.http.json.Problem;
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
                .text(problem.detail())
                .markup("</p>\n<p>")
                .link(links.to("/"), language == Language.EN ? "To the assistant" : "Naar de assistent")
                .markup("</p>\n")
                .bytes();
    }
}
