package nl.wegwijzer.evaluation.command;

import java.io.PrintWriter;
import nl.wegwijzer.evaluation.gate.Finding;
import nl.wegwijzer.evaluation.gate.GateResult;

/** What the gate says, for a terminal. */
final class GateText {
    private GateText() {}

    static void print(GateResult result, PrintWriter out) {
        out.println();
        result.findings()
                .forEach(finding ->
                        out.println(mark(finding.verdict()) + " " + finding.rule() + " - " + finding.sentence()));
        out.println(
                result.passed()
                        ? "gate: passed"
                        : "gate: FAILED (" + result.with(Finding.Verdict.FAILED).size() + " findings)");
        out.flush();
    }

    private static String mark(Finding.Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "ok     ";
            case EXCUSED -> "excused";
            case FAILED -> "FAILED ";
        };
    }
}
