package nl.wegwijzer.question;

import java.util.Map;
import java.util.Optional;

/** Instructions to the assistant, tasks, and requests to judge somebody. */
final class MisuseRule implements ReadingRule {
    private static final Map<Cue, MisuseKind> KINDS =
            Map.of(Cue.INJECTION, MisuseKind.INJECTION, Cue.TASK, MisuseKind.TASK, Cue.JUDGEMENT, MisuseKind.JUDGEMENT);

    @Override
    public Optional<Understanding> read(SeenQuestion question) {
        return KINDS.entrySet().stream()
                .filter(entry -> question.has(entry.getKey()))
                .map(Map.Entry::getValue)
                .min(MisuseKind::compareTo)
                .map(kind -> new Understanding.Misuse(question.language(), kind));
    }
}
