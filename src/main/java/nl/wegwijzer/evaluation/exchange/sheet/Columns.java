package nl.wegwijzer.evaluation.exchange.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the columns of a test set in a spreadsheet are called. */
final class Columns {
    static final List<String> PHRASES = List.of("must_contain", "must_not_contain", "interventions");
    static final List<String> CITATIONS = List.of("required", "any", "allowed", "forbidden", "first");
    /** Of the case itself, in the order in which they are written. */
    static final List<String> ALL = List.of(
            "id",
            "group",
            "lang",
            "question",
            "turns",
            "outcome",
            "answer_lang",
            "required",
            "any",
            "allowed",
            "forbidden",
            "closed",
            "first",
            "relevance",
            "nuggets",
            "must_contain",
            "must_not_contain",
            "interventions",
            "must_pass",
            "severity",
            "tags",
            "reviewed_by",
            "generated");

    private static final Map<String, String> DUTCH = Map.ofEntries(
            Map.entry("vraag", "question"),
            Map.entry("groep", "group"),
            Map.entry("taal", "lang"),
            Map.entry("eerdere_vragen", "turns"),
            Map.entry("uitkomst", "outcome"),
            Map.entry("antwoordtaal", "answer_lang"),
            Map.entry("verplicht", "required"),
            Map.entry("toegestaan", "allowed"),
            Map.entry("verboden", "forbidden"),
            Map.entry("eerste", "first"),
            Map.entry("moet_bevatten", "must_contain"),
            Map.entry("mag_niet_bevatten", "must_not_contain"),
            Map.entry("interventies", "interventions"),
            Map.entry("moet_slagen", "must_pass"),
            Map.entry("ernst", "severity"),
            Map.entry("labels", "tags"));

    private Columns() {}

    /** The name that a heading stands for. */
    static Optional<String> named(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        String name = DUTCH.getOrDefault(plain, plain);
        return ALL.contains(name) ? Optional.of(name) : Optional.empty();
    }
}
