package nl.wegwijzer.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.Sentences;
import nl.wegwijzer.ingest.GuideReader;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.verification.support.Support;
import nl.wegwijzer.verification.support.SupportCheck;
import org.HdrHistogram.Histogram;

/**
 * Measures what checking a sentence costs: every sentence of the guide, in both languages, beside its own passage, which
 * takes all the steps, and beside the next one, which mostly fails at a word.
 */
public final class VerifierBench {
    private static final int DIGITS = 3;

    private final SupportCheck check;
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(String sentence, Language language, Passage passage) {}

    /** Over a folder of knowledge. */
    public VerifierBench(Path knowledge) {
        KnowledgeFolder folder = KnowledgeFolder.at(knowledge);
        Guide guide = GuideReader.read(folder).guideOrThrow();
        this.check = Application.supportCheck(folder);
        List<Passage> passages = guide.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage own = passages.get(i);
            Passage next = passages.get((i + 1) % passages.size());
            for (Language language : Language.values()) {
                own.textIn(language.code())
                        .ifPresent(text -> Sentences.of(text).forEach(span -> {
                            pairs.add(new Pair(span.of(text), language, own));
                            pairs.add(new Pair(span.of(text), language, next));
                        }));
            }
        }
    }

    /** Checks one sentence after the other on one thread, after a warm-up of the same length. */
    public VerifierReport measure(Duration duration) {
        checked(duration);
        return checked(duration);
    }

    private VerifierReport checked(Duration duration) {
        Histogram nanos = new Histogram(DIGITS);
        long given = 0;
        long end = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < end) {
            for (Pair pair : pairs) {
                long started = System.nanoTime();
                Support support = check.judge(pair.sentence(), pair.language(), pair.passage());
                nanos.recordValue(System.nanoTime() - started);
                given += support instanceof Support.Given ? 1 : 0;
            }
        }
        return new VerifierReport(
                nanos.getTotalCount(),
                (double) given / nanos.getTotalCount(),
                nanos.getMean() / VerifierReport.NANOS,
                nanos.getValueAtPercentile(50) / VerifierReport.NANOS,
                nanos.getValueAtPercentile(99) / VerifierReport.NANOS,
                nanos.getMaxValue() / VerifierReport.NANOS);
    }
}
