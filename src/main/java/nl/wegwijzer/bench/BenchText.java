package nl.wegwijzer.bench;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import nl.wegwijzer.bench.BenchReport.Circumstances;
import nl.wegwijzer.bench.BenchReport.IndexFigures;
import nl.wegwijzer.bench.BenchReport.LoadFigures;
import nl.wegwijzer.bench.BenchReport.Ratio;

/** A report as lines for people. */
public final class BenchText {
    private static final String LOAD = "  %-14s %8s %22s %22s %22s %26s%n";

    private final Formatter out = new Formatter(Locale.ROOT);

    private BenchText() {}

    /** The lines of a report. */
    public static List<String> of(BenchReport report) {
        BenchText text = new BenchText();
        text.circumstances(report.circumstances());
        text.server(report);
        text.index(report.index());
        return text.out.toString().lines().toList();
    }

    private void circumstances(Circumstances where) {
        out.format(
                "Medians of %d rounds (lowest–highest); each load %d s after a warm-up of %d s with %d clients; seed %d.%n",
                where.rounds(),
                where.secondsPerLoad(),
                where.secondsPerLoad(),
                ServerBench.CLIENTS.getLast(),
                where.seed());
        out.format(
                "Java %s, %d processors, load average at the start %.1f; clients and server share the machine.%n",
                where.java(), where.processors(), where.loadAverage());
    }

    private void server(BenchReport report) {
        out.format("%n");
        out.format("From start to ready     %s s%n", spread(report.readySeconds(), 2));
        out.format("From start to an answer %s s%n", spread(report.firstAnswerSeconds(), 2));
        report.memoryMegabytes()
                .forEach(memory -> out.format("Resident memory         %s MB, after the loads%n", spread(memory, 0)));
        out.format("%n");
        out.format("POST /api/chat (JSON, %d bytes on average, every question another one)%n", report.answerBytes());
        loads(report.chat());
        out.format("The same server with a route that returns a constant of that size%n");
        loads(report.bare());
        for (Ratio ratio : report.ratios()) {
            out.format(
                    "Ratio at %d: %.2f of the bare route's answers per second; %.1f times its median time%n",
                    ratio.clients(), ratio.ofBareThroughput(), ratio.timesBareMedian());
        }
    }

    private void loads(List<LoadFigures> loads) {
        out.format(LOAD, "clients", "answers", "p50 ms", "p95 ms", "p99 ms", "answers/s");
        for (LoadFigures load : loads) {
            out.format(
                    LOAD,
                    load.clients(),
                    load.answers(),
                    spread(load.p50(), 2),
                    spread(load.p95(), 2),
                    spread(load.p99(), 2),
                    spread(load.perSecond(), 0));
            if (load.failures() > 0) {
                out.format("  FAILED: %d of them had another status than 200%n", load.failures());
            }
        }
    }

    private void index(List<IndexFigures> figures) {
        String row = "  %-9s %9s %10s %9s %24s %8s %22s %24s%n";
        out.format("%n");
        out.format("The index alone, in memory, one thread, without spelling and answers%n");
        out.format(
                row, "guides", "passages", "documents", "builds", "build s", "queries", "query p50 ms", "query p99 ms");
        for (IndexFigures index : figures) {
            out.format(
                    row,
                    index.multiple(),
                    index.passages(),
                    index.documents(),
                    index.builds(),
                    spread(index.buildSeconds(), 3),
                    index.queries(),
                    spread(index.p50(), 2),
                    spread(index.p99(), 2));
        }
    }

    private static String spread(Spread spread, int digits) {
        String number = "%." + digits + "f";
        return String.format(
                Locale.ROOT, number + " (" + number + "–" + number + ")", spread.median(), spread.min(), spread.max());
    }
}
