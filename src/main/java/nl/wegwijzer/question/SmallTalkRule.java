package nl.wegwijzer.question;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Greetings, thanks, and questions about the assistant. */
final class SmallTalkRule implements ReadingRule {
    /** In the order in which they count when a message holds several. */
    private static final Map<Cue, SmallTalkKind> KINDS = new EnumMap<>(Map.of(
            Cue.THANKS, SmallTalkKind.THANKS,
            Cue.GOODBYE, SmallTalkKind.GOODBYE,
            Cue.FEELING, SmallTalkKind.FEELING,
            Cue.GREETING, SmallTalkKind.GREETING));

    @Override
    public Optional<Understanding> read(SeenQuestion question) {
        if (question.has(Cue.IDENTITY)) {
            return Optional.of(new Understanding.SmallTalk(question.language(), SmallTalkKind.IDENTITY));
        }
        if (question.has(Cue.ABILITY) && question.subject().isEmpty()) {
            return Optional.of(new Understanding.SmallTalk(question.language(), SmallTalkKind.ABILITY));
        }
        if (asksSomething(question)) {
            return Optional.empty();
        }
        return KINDS.entrySet().stream()
                .filter(entry -> question.has(entry.getKey()))
                .map(Map.Entry::getValue)
                .min(SmallTalkKind::compareTo)
                .map(kind -> new Understanding.SmallTalk(question.language(), kind));
    }

    /** Whoever says thanks for something may mean just that; what it sounds like tells ({@link SoundRule}). */
    private static boolean asksSomething(SeenQuestion question) {
        return question.namesNumbers()
                || question.has(Cue.MORE)
                || !question.subject().isEmpty()
                || !question.aspects().isEmpty();
    }
}
