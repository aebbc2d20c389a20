package nl.wegwijzer.bench;

import java.util.List;

/**
 * What was measured. Times of answers and queries in milliseconds, the others in seconds.
 *
 * @param readySeconds from starting the process to its line that it answers
 * @param firstAnswerSeconds from starting the process to the end of the first answer
 * @param memoryMegabytes of the server after the loads, as Linux counts what is in memory; empty elsewhere
 * @param answerBytes mean size of an answer's JSON, and the size of the bare route's constant
 */
public record BenchReport(
        Circumstances circumstances,
        List<IndexFigures> index,
        Spread readySeconds,
        Spread firstAnswerSeconds,
        List<LoadFigures> chat,
        List<LoadFigures> bare,
        List<Ratio> ratios,
        List<Spread> memoryMegabytes,
        int answerBytes) {
    /** Copies the lists. */
    public BenchReport {
        index = List.copyOf(index);
        chat = List.copyOf(chat);
        bare = List.copyOf(bare);
        ratios = List.copyOf(ratios);
        memoryMegabytes = List.copyOf(memoryMegabytes);
    }

    /** Where and how it was measured; without it no figure means anything. */
    public record Circumstances(
            int rounds, long secondsPerLoad, long seed, String java, int processors, double loadAverage) {}

    /** The index alone: how long it takes to build, and to ask; a very large one is built once for all rounds. */
    public record IndexFigures(
            int multiple,
            int passages,
            int documents,
            int builds,
            Spread buildSeconds,
            long queries,
            Spread p50,
            Spread p99) {}

    /** One load: a number of clients that ask one question after the other. */
    public record LoadFigures(
            int clients, long answers, long failures, Spread p50, Spread p95, Spread p99, Spread perSecond) {}

    /** What of the bare route's answers per second is left, and what an answer costs more than it at the median. */
    public record Ratio(int clients, double ofBareThroughput, double timesBareMedian) {}
}
