package nl.wegwijzer.cli.terminal;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Intervention;
import nl.wegwijzer.guide.PassageKind;

/**
 * A reply for people at a terminal. What research advises, what one school says and what a programme is differ by a word
 * above and a mark in front; colour only underlines it.
 */
public final class ReplyText {
    private static final String INDENT = "  ";

    private final Guide guide;
    private final PrintWriter out;
    private final Style style;
    private final Layout layout;

    /** For replies from this guide. */
    public ReplyText(Guide guide, Console console) {
        this.guide = guide;
        this.out = console.out();
        this.style = console.style();
        this.layout = new Layout(console.width());
    }

    /** Prints what is said, without the places that it rests on. */
    public void printAnswer(Reply reply) {
        Wording wording = Wording.of(reply.language());
        if (reply.understoodAs() != null) {
            print(style::faint, layout.block("", wording.understoodAs() + ": " + reply.understoodAs()));
            out.println();
        }
        if (reply.statements().isEmpty()) {
            print(UnaryOperator.identity(), layout.block("", reply.answer()));
        } else {
            printStatements(reply, wording);
        }
        printHelp(reply, wording);
        printList(wording.choices(), reply.choices());
        printList(wording.nearest(), reply.nearest().stream().map(this::titled).toList());
        if (reply.reminder() != null) {
            out.println();
            print(style::bold, layout.block("", wording.reminder() + ": " + reply.reminder()));
        }
    }

    private void printStatements(Reply reply, Wording wording) {
        Map<String, Integer> numbers = numbers(reply);
        boolean first = true;
        for (Reply.Said said : reply.statements()) {
            if (!first) {
                out.println();
            }
            first = false;
            Optional<Reply.Cited> cited = citedBy(said, reply);
            if (cited.isPresent()) {
                StringBuilder text = new StringBuilder(said.text());
                said.citations()
                        .forEach(id -> text.append(" [").append(numbers.get(id)).append(']'));
                new StatementText(wording, style, layout)
                        .lines(cited.get(), isFootnoted(cited.get()), text.toString())
                        .forEach(out::println);
            } else {
                print(style::bold, layout.block("", said.text()));
            }
        }
    }

    private static Map<String, Integer> numbers(Reply reply) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        reply.citations().forEach(cited -> numbers.put(cited.id(), numbers.size() + 1));
        return numbers;
    }

    private static Optional<Reply.Cited> citedBy(Reply.Said said, Reply reply) {
        return reply.citations().stream()
                .filter(cited -> said.citations().contains(cited.id()))
                .findFirst();
    }

    private boolean isFootnoted(Reply.Cited cited) {
        return guide.passage(cited.passageId())
                .flatMap(guide::interventionOf)
                .filter(Intervention::footnoted)
                .isPresent();
    }

    private void printHelp(Reply reply, Wording wording) {
        if (reply.helplines().isEmpty()) {
            return;
        }
        String title = "━━ " + wording.help() + " ";
        out.println();
        out.println(style.urgent(title + "━".repeat(layout.width() - title.length())));
        for (Reply.Line line : reply.helplines()) {
            out.println(style.urgent(INDENT + line.phone() + "  " + line.name()));
            print(UnaryOperator.identity(), layout.block(INDENT + INDENT, line.audience()));
            out.println(INDENT + INDENT + line.url());
        }
        out.println(style.urgent("━".repeat(layout.width())));
    }

    /** Prints where each quote stands: its passage, the characters in it, the domain and the recommendation. */
    public void printSources(Reply reply) {
        if (reply.citations().isEmpty()) {
            return;
        }
        Wording wording = Wording.of(reply.language());
        out.println();
        out.println(style.bold(wording.sources()));
        Map<String, Integer> numbers = numbers(reply);
        for (Reply.Cited cited : reply.citations()) {
            String mark = INDENT + "[" + numbers.get(cited.id()) + "] ";
            String indent = " ".repeat(mark.length());
            print(UnaryOperator.identity(), layout.block(mark, indent, place(cited, wording)));
            if (cited.translation() != null) {
                print(
                        style::faint,
                        layout.block(
                                indent,
                                wording.original() + ": " + cited.quote().replace('\n', ' ')));
            }
        }
    }

    private static String place(Reply.Cited cited, Wording wording) {
        StringBuilder place = new StringBuilder(cited.passageId())
                .append(", ")
                .append(wording.characters())
                .append(' ')
                .append(cited.start())
                .append('-')
                .append(cited.end());
        if (cited.domain() != null) {
            place.append(" · ").append(wording.domain()).append(' ');
            place.append(cited.domain().number())
                    .append(' ')
                    .append(cited.domain().title());
        }
        if (cited.recommendation() != null) {
            place.append(" · ").append(wording.recommendation().toLowerCase(Locale.ROOT));
            place.append(' ').append(cited.recommendation().number());
        }
        return place.toString();
    }

    /** Prints questions that may come next. */
    public void printSuggestions(Reply reply) {
        printList(Wording.of(reply.language()).next(), reply.suggestions());
    }

    /** Prints what search found, for a reply that was asked for with debug. */
    public void printRanked(Reply reply) {
        List<Reply.Found> ranked = reply.ranked();
        if (ranked != null) {
            printList(
                    Wording.of(reply.language()).ranked() + " (" + reply.outcome() + ", confidence "
                            + reply.confidence() + ")",
                    ranked.stream()
                            .map(found -> String.format(Locale.ROOT, "%8.4f  %s", found.score(), found.passageId()))
                            .toList());
        }
    }

    /** Prints who is speaking. */
    public void printNotice(Reply reply) {
        out.println();
        print(style::faint, layout.block("", reply.notice()));
    }

    private void printList(String title, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        out.println();
        out.println(style.bold(title + ":"));
        items.forEach(item -> print(UnaryOperator.identity(), layout.block(INDENT + "- ", INDENT + "  ", item)));
    }

    private String titled(String number) {
        return guide.recommendations().stream()
                .filter(recommendation -> recommendation.number().toString().equals(number))
                .map(recommendation -> number + " " + recommendation.title())
                .findFirst()
                .orElse(number);
    }

    private void print(UnaryOperator<String> emphasis, List<String> lines) {
        lines.forEach(line -> out.println(line.isEmpty() ? line : emphasis.apply(line)));
    }

    static PassageKind kind(Reply.Cited cited) {
        return PassageKind.valueOf(cited.kind().toUpperCase(Locale.ROOT));
    }
}
