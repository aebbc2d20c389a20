package nl.wegwijzer.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.bench.BenchReport.IndexFigures;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.ingest.GuideReader;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.search.IndexStore;
import nl.wegwijzer.search.PassageIndex;
import nl.wegwijzer.search.Retriever;
import org.HdrHistogram.Histogram;

/** Measures the index alone, in this process: no web server, no reading of questions, no answers. */
final class IndexBench {
    private static final int DIGITS = 3;
    /** What takes longer than this is built once and asked in every round. */
    private static final double LONG_BUILD_SECONDS = 20;

    private final BenchSettings settings;
    private final QuestionGenerator questions;

    IndexBench(BenchSettings settings, QuestionGenerator questions) {
        this.settings = settings;
        this.questions = questions;
    }

    /** Builds the index of so many times the guide in each round, and asks it one question after the other. */
    IndexFigures measure(int multiple) {
        KnowledgeFolder folder = KnowledgeFolder.at(settings.knowledge());
        Guide guide = GuideMultiplier.multiply(GuideReader.read(folder).guideOrThrow(), multiple, settings.seed());
        IndexStore store = Application.indexStore(folder);
        List<Double> builds = new ArrayList<>();
        List<Histogram> asked = new ArrayList<>();
        int documents = 0;
        while (asked.size() < settings.rounds()) {
            long started = System.nanoTime();
            try (PassageIndex index = store.inMemory(guide)) {
                Retriever retriever = store.retriever(index);
                builds.add((System.nanoTime() - started) / 1e9);
                documents = index.documents();
                if (asked.isEmpty()) {
                    ask(retriever);
                }
                do {
                    asked.add(ask(retriever));
                } while (builds.getLast() > LONG_BUILD_SECONDS && asked.size() < settings.rounds());
            }
        }
        return new IndexFigures(
                multiple,
                guide.passages().size(),
                documents,
                builds.size(),
                Spread.of(builds),
                asked.stream().mapToLong(Histogram::getTotalCount).sum(),
                spread(asked, 50),
                spread(asked, 99));
    }

    private Histogram ask(Retriever retriever) {
        Histogram nanos = new Histogram(DIGITS);
        Duration duration = settings.duration();
        long end = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < end) {
            Inquiry inquiry = Inquiry.of(Language.NL, questions.next());
            long asked = System.nanoTime();
            retriever.retrieve(inquiry);
            nanos.recordValue(System.nanoTime() - asked);
        }
        return nanos;
    }

    private static Spread spread(List<Histogram> rounds, double percentile) {
        return Spread.of(rounds.stream()
                .map(round -> round.getValueAtPercentile(percentile) / 1e6)
                .toList());
    }
}
