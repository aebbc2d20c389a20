package nl.wegwijzer.insights;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table for editors, in Dutch: the same on the terminal and on the page.
 *
 * @param columns what stands above them; the first is words, the others are numbers
 */
public record InsightsTable(String title, String explanation, List<String> columns, List<List<String>> rows) {
    /** Copies the lists. */
    public InsightsTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** All of a report that have something in them. */
    public static List<InsightsTable> of(InsightsReport report) {
        return Stream.of(weeks(report), passages(report), unanswered(report), questions(report))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private static InsightsTable weeks(InsightsReport report) {
        return new InsightsTable(
                "Per week",
                "Hoeveel berichten er waren, en hoe ze afliepen.",
                List.of(
                        "week",
                        "berichten",
                        "beantwoord",
                        "niet in de gids",
                        "teruggevraagd",
                        "hulplijnen",
                        "duim op",
                        "duim neer"),
                report.weeks().stream()
                        .map(week -> row(
                                week.name(),
                                List.of(
                                        week.questions(),
                                        week.answered(),
                                        week.declined(),
                                        week.askedBack(),
                                        week.crises(),
                                        week.up(),
                                        week.down())))
                        .toList());
    }

    private static InsightsTable passages(InsightsReport report) {
        return new InsightsTable(
                "Aangehaalde stukken",
                "Hoe vaak een stuk van de gids in een antwoord stond: in alle weken samen, en in de laatste weken."
                        + " Daarachter de duimen die zulke antwoorden kregen.",
                row("stuk", List.of("aangehaald"), report.lately(), List.of("duim op", "duim neer")),
                report.passages().stream()
                        .map(cited -> row(
                                cited.passage(),
                                List.of(cited.times()),
                                cited.lately(),
                                List.of(cited.up(), cited.down())))
                        .toList());
    }

    private static InsightsTable unanswered(InsightsReport report) {
        return new InsightsTable(
                "Niet beantwoord",
                "Waarom een bericht geen antwoord uit de gids kreeg: in alle weken samen, en in de laatste weken.",
                row("reden", List.of("aantal"), report.lately()),
                report.unanswered().stream()
                        .map(kind -> row(reason(kind.name()), List.of(kind.times()), kind.lately()))
                        .toList());
    }

    private static List<String> row(String first, List<?>... others) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of(others).flatMap(List::stream).map(String::valueOf))
                .toList();
    }

    private static InsightsTable questions(InsightsReport report) {
        return new InsightsTable(
                "Vragen zonder antwoord",
                "Bewaard omdat de beheerder dat koos; persoonsgegevens die herkend werden, zijn weggehaald.",
                List.of("vraag", "gesteld"),
                report.questions().stream()
                        .map(kept -> List.of(
                                kept.question(), kept.at().replace('T', ' ').replace(":00:00Z", " uur UTC")))
                        .toList());
    }

    private static String reason(String kind) {
        return switch (kind) {
            case "inquiry" -> "niets gevonden wat genoeg past";
            case "lookup" -> "een nummer zonder inhoud";
            case "overview" -> "een overzicht dat te groot is";
            case "not_in_guide" -> "een nummer dat de gids niet heeft";
            case "not_held" -> "gaat over een feit dat de gids niet noemt";
            case "misuse" -> "geen vraag voor de gids";
            case "foreign" -> "een andere taal";
            case "unclear" -> "te onduidelijk";
            default -> kind;
        };
    }
}
