package nl.wegwijzer.composition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.Sentences;
import nl.wegwijzer.guide.Sentences.Span;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.StopWords;
import nl.wegwijzer.question.Words;

/** Drafts quotes from passages: whole ones, or of long ones the sentences that fit the question. */
final class Quotes {
    /** Passages up to this length are quoted whole. */
    private static final int SHORT = 330;

    private final Language language;
    private final Set<String> question;

    Quotes(Language language, String question) {
        this.language = language;
        this.question = content(question);
    }

    /** The whole passage. */
    DraftStatement whole(Passage passage) {
        return quote(passage, new Span(0, passage.text().length()), passage.textIn(language.code()));
    }

    /** The passage, or two or three sentences of it when it is long: those that share most with the question. */
    DraftStatement fitting(Passage passage) {
        List<Span> dutch = Sentences.of(passage.text());
        if (passage.text().length() <= SHORT || dutch.size() < 3) {
            return whole(passage);
        }
        List<Span> english = Sentences.of(passage.translation());
        boolean translated = language == Language.EN && english.size() == dutch.size();
        if (language == Language.EN && !translated) {
            return whole(passage);
        }
        String searched = translated ? passage.translation() : passage.text();
        int first = bestStart(translated ? english : dutch, searched);
        Span quote = window(dutch, first);
        return quote(
                passage,
                quote,
                translated ? Optional.of(window(english, first).of(searched)) : Optional.of(quote.of(searched)));
    }

    private static final int WINDOW = 3;

    private static Span window(List<Span> sentences, int first) {
        int last = Math.min(sentences.size(), first + WINDOW) - 1;
        return new Span(sentences.get(first).start(), sentences.get(last).end());
    }

    private int bestStart(List<Span> sentences, String text) {
        int best = 0;
        long most = -1;
        for (int first = 0; first + WINDOW <= sentences.size(); first++) {
            Set<String> words = content(window(sentences, first).of(text));
            words.retainAll(question);
            if (words.size() > most) {
                most = words.size();
                best = first;
            }
        }
        return best;
    }

    private DraftStatement quote(Passage passage, Span span, Optional<String> text) {
        return new DraftStatement.Quoted(
                passage.id(),
                text.orElse(span.of(passage.text())),
                span.start(),
                span.end(),
                text.isPresent() ? language : Language.NL);
    }

    private static Set<String> content(String text) {
        return Words.of(text).stream()
                .filter(word -> !StopWords.contains(word))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
