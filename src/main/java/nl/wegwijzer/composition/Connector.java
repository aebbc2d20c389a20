package nl.wegwijzer.composition;

import nl.wegwijzer.question.Language;

/**
 * Sentences of our own that lead from one passage to the next. They claim nothing about the subject, say what weight the
 * words after them have, and carry no citation. There are no others.
 */
public enum Connector {
    RECOMMENDATION("De Wegwijzer beveelt aan:", "The Wegwijzer recommends:"),
    ALSO_RECOMMENDATION("Ook hierover gaat een aanbeveling:", "Another recommendation is about this too:"),
    RECOMMENDATIONS("Dit zijn de aanbevelingen:", "These are the recommendations:"),
    BELONGS_TO("Dit hoort bij deze aanbeveling:", "This belongs to this recommendation:"),
    PRACTICE("Uit de praktijk, één ervaring van een school:", "From practice, one experience from a school:"),
    INTERVENTIONS(
            "Interventies (programma's) die de Wegwijzer hierbij noemt:",
            "Interventions (programmes) that the Wegwijzer names here:"),
    INTERVENTION(
            "De Wegwijzer beschrijft deze interventie zo:", "The Wegwijzer describes this intervention like this:"),
    FOOTNOTE(
            "Bij interventies met een sterretje staat deze voetnoot:",
            "Interventions with an asterisk carry this footnote:"),
    NONE_LISTED("De Wegwijzer zegt hierover:", "The Wegwijzer says about this:"),
    SIGNALS_NOT_WELL(
            "Zo ziet het eruit als het niet goed gaat:", "This is what it looks like when things are not going well:"),
    SIGNALS_WELL("Zo ziet het eruit als het wel goed gaat:", "This is what it looks like when things are going well:"),
    TIP("De tip van de Wegwijzer:", "The Wegwijzer's tip:"),
    ABOUT("De Wegwijzer zegt over zichzelf:", "The Wegwijzer says about itself:");

    private final String dutch;
    private final String english;

    Connector(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** The sentence in a language. */
    public String in(Language language) {
        return language == Language.EN ? english : dutch;
    }
}
