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
                .filter(entry -> read(question, entry.getValue()).has(entry.getKey()))
                .map(Map.Entry::getValue)
                .min(MisuseKind::compareTo)
                .map(kind -> new Understanding.Misuse(question.language(), kind));
    }

    /** An instruction may hide anywhere; a task or a judgement is what is asked for. */
    private static SeenQuestion read(SeenQuestion question, MisuseKind kind) {
        return kind == MisuseKind.INJECTION ? question : question.asked();
    }
}
