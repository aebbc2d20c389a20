package nl.wegwijzer.search;

import nl.wegwijzer.question.Language;

/** A stem in the fields of one language. */
record SearchTerm(Language language, String stem) {}
