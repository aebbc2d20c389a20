package nl.wegwijzer.search;

import nl.wegwijzer.question.Language;

/** The fields of the index. */
final class Fields {
    static final String TITLE_NL = "title.nl";
    static final String BODY_NL = "body.nl";
    static final String TITLE_EN = "title.en";
    static final String BODY_EN = "body.en";
    static final String WRITTEN_NL = "written.nl";
    static final String WRITTEN_EN = "written.en";

    private Fields() {}

    static String title(Language language) {
        return language == Language.EN ? TITLE_EN : TITLE_NL;
    }

    /** Every word as it is written, of passages, questions and word lists: the vocabulary for spelling. */
    static String written(Language language) {
        return language == Language.EN ? WRITTEN_EN : WRITTEN_NL;
    }

    static String body(Language language) {
        return language == Language.EN ? BODY_EN : BODY_NL;
    }
}
