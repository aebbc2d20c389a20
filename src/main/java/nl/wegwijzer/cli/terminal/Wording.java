package nl.wegwijzer.cli.terminal;

/** The words around an answer, in the language of the answer. */
record Wording(
        String recommendation,
        String practice,
        String intervention,
        String signal,
        String tip,
        String footnote,
        String absence,
        String about,
        String under,
        String domain,
        String characters,
        String sources,
        String original,
        String next,
        String choices,
        String nearest,
        String help,
        String understoodAs,
        String reminder,
        String ranked) {

    private static final Wording NL = new Wording(
            "AANBEVELING",
            "UIT DE PRAKTIJK",
            "INTERVENTIE",
            "SIGNAAL",
            "TIP",
            "VOETNOOT",
            "NIET IN DE WEGWIJZER",
            "OVER DE WEGWIJZER",
            "bij",
            "domein",
            "tekens",
            "Bronnen",
            "in het Nederlands",
            "Vraag ook eens",
            "Bedoel je",
            "In de buurt komen",
            "HULP",
            "Begrepen als",
            "Let op",
            "Gevonden passages");

    private static final Wording EN = new Wording(
            "RECOMMENDATION",
            "FROM PRACTICE",
            "INTERVENTION",
            "SIGN",
            "TIP",
            "FOOTNOTE",
            "NOT IN THE GUIDE",
            "ABOUT THE GUIDE",
            "with",
            "domain",
            "characters",
            "Sources",
            "in Dutch",
            "You might ask",
            "Do you mean",
            "Near to it",
            "HELP",
            "Understood as",
            "Please note",
            "Passages found");

    static Wording of(String language) {
        return language.equals("en") ? EN : NL;
    }
}
