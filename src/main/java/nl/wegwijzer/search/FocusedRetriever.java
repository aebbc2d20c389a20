package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijzer.guide.Sentences;
import nl.wegwijzer.question.Understanding.Inquiry;

/**
 * In a message of several sentences, finds the ones that matter: what is asked, and where that says little by itself
 * ("How can I help her?"), the sentences around it that the guide has something about.
 */
final class FocusedRetriever implements Retriever {
    /** A question with fewer subject words than this needs its surroundings. */
    private static final int ENOUGH = 3;

    private static final int MOST_CONTEXT = 2;

    private final LexicalRetriever retriever;

    FocusedRetriever(LexicalRetriever retriever) {
        this.retriever = retriever;
    }

    private record Sentence(int place, String text, boolean question) {}

    @Override
    public Evidence retrieve(Inquiry inquiry) {
        List<String> texts = Sentences.in(inquiry.text());
        if (texts.size() < 2) {
            return retriever.retrieve(inquiry);
        }
        List<Sentence> sentences = new ArrayList<>();
        for (int place = 0; place < texts.size(); place++) {
            String text = texts.get(place);
            sentences.add(new Sentence(place, text, Sentences.isQuestion(text)));
        }
        return retriever.retrieve(inquiry.withText(focus(inquiry, sentences)));
    }

    private String focus(Inquiry inquiry, List<Sentence> sentences) {
        List<Sentence> asked = sentences.stream().filter(Sentence::question).toList();
        int subjects = asked.stream()
                .mapToInt(sentence -> retriever.subjectWords(inquiry.withText(sentence.text())))
                .sum();
        List<Sentence> context = subjects >= ENOUGH ? List.of() : context(inquiry, sentences);
        return Stream.concat(asked.stream(), context.stream())
                .sorted(Comparator.comparingInt(Sentence::place))
                .map(Sentence::text)
                .reduce("", (one, other) -> (one + " " + other).strip());
    }

    /** The sentences beside the questions that hold most of the guide's subjects. */
    private List<Sentence> context(Inquiry inquiry, List<Sentence> sentences) {
        List<Sentence> others =
                sentences.stream().filter(sentence -> !sentence.question()).toList();
        if (others.size() <= MOST_CONTEXT) {
            return others;
        }
        record Weighed(Sentence sentence, double mass) {}
        return others.stream()
                .map(sentence -> new Weighed(sentence, retriever.mass(inquiry.withText(sentence.text()))))
                .sorted(Comparator.comparingDouble(Weighed::mass).reversed())
                .limit(MOST_CONTEXT)
                .map(Weighed::sentence)
                .toList();
    }
}
