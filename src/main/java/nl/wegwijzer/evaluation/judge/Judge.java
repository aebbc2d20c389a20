package nl.wegwijzer.evaluation.judge;

/** Judges what can't be measured by rules. */
@FunctionalInterface
public interface Judge {
    /** No judge: nothing is measured. */
    Judge NONE = request -> new Verdict.Missing("no judge is switched on");

    /** Judges one answer. */
    Verdict judge(JudgeRequest request);
}
