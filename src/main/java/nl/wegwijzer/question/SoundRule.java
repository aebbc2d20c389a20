package nl.wegwijzer.question;

import java.util.Optional;
import nl.wegwijzer.guide.Guide;

/** Small talk and vague messages in other words than those of the cues, by what they sound like. */
final class SoundRule implements ReadingRule {
    /** Who says more than this tells something. */
    private static final int MOST_WORDS = 15;

    private static final double LIKELY = 0.7;

    private final SmallTalkExamples examples;
    private final GuideWords words;

    SoundRule(SmallTalkExamples examples, Guide guide) {
        this.examples = examples;
        this.words = new GuideWords(guide);
    }

    @Override
    public Optional<Understanding> read(SeenQuestion question) {
        return question.words().size() > MOST_WORDS || asks(question)
                ? Optional.empty()
                : examples.of(question.words()).flatMap(sound -> understanding(question, sound));
    }

    /** "Tip" asks for what the guide says under that word. */
    private boolean asks(SeenQuestion question) {
        boolean isWordOfGuide =
                question.words().size() == 1 && words.hold(question.words().getFirst());
        return isWordOfGuide || question.namesNumbers() || !question.aspects().isEmpty();
    }

    private static Optional<Understanding> understanding(SeenQuestion question, SmallTalkExamples.Sound sound) {
        if (sound.smallTalk() > LIKELY) {
            return Optional.of(new Understanding.SmallTalk(question.language(), sound.kind()));
        }
        return sound.vague() > LIKELY && !question.leansBack()
                ? Optional.of(new Understanding.Unclear(question.language()))
                : Optional.empty();
    }
}
