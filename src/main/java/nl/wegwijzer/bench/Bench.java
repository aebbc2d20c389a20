package nl.wegwijzer.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.wegwijzer.bench.BenchReport.Circumstances;
import nl.wegwijzer.bench.BenchReport.IndexFigures;
import nl.wegwijzer.bench.BenchReport.LoadFigures;
import nl.wegwijzer.bench.BenchReport.Ratio;

/** The whole measurement. */
public final class Bench {
    private final BenchSettings settings;
    private final JavaCommand java;
    private final Consumer<String> progress;
    private final QuestionGenerator questions;

    /**
     * Prepares a measurement.
     *
     * @param progress is told what is under way
     */
    public Bench(BenchSettings settings, JavaCommand java, Consumer<String> progress) {
        this.settings = settings;
        this.java = java;
        this.progress = progress;
        this.questions = new QuestionGenerator(settings.seed());
    }

    /** Measures; takes about (6 × rounds + multiples × (rounds + 1)) × the duration of a load. */
    public BenchReport run() throws IOException, InterruptedException {
        Circumstances circumstances = circumstances();
        ServerBench chat = new ServerBench(settings, questions, progress);
        ServerBench bare = new ServerBench(settings, questions, progress);
        for (int round = 1; round <= settings.rounds(); round++) {
            progress.accept("round " + round + " of " + settings.rounds() + ": the server");
            chat.round(java.program(patient(settings.knowledge())));
            progress.accept("round " + round + " of " + settings.rounds() + ": the bare route");
            bare.round(java.other(BareRoute.class, List.of(Integer.toString(chat.meanAnswerBytes()))));
        }
        return new BenchReport(
                circumstances,
                index(),
                chat.ready(),
                chat.firstAnswer(),
                chat.figures(),
                bare.figures(),
                ratios(chat.figures(), bare.figures()),
                chat.memory(),
                chat.meanAnswerBytes());
    }

    /** A server on any port that lets one client ask as much as it likes: here all questions come from one. */
    static List<String> unlimited(Path knowledge) {
        return List.of("serve", "--port", "0", "--questions-per-minute", "0", "--knowledge", knowledge.toString());
    }

    /** The same, and all of them are answered, however slow the machine: as many wait at a time as there are clients. */
    private static List<String> patient(Path knowledge) {
        List<String> arguments = new ArrayList<>(unlimited(knowledge));
        arguments.addAll(List.of("--longest-wait-ms", "600000"));
        return arguments;
    }

    private List<IndexFigures> index() {
        IndexBench index = new IndexBench(settings, questions);
        List<IndexFigures> figures = new ArrayList<>();
        for (int multiple : settings.multiples()) {
            progress.accept("the index of " + multiple + " × the guide");
            figures.add(index.measure(multiple));
        }
        return figures;
    }

    private static List<Ratio> ratios(List<LoadFigures> chat, List<LoadFigures> bare) {
        List<Ratio> ratios = new ArrayList<>();
        for (int i = 0; i < chat.size(); i++) {
            LoadFigures ours = chat.get(i);
            LoadFigures theirs = bare.get(i);
            ratios.add(new Ratio(
                    ours.clients(),
                    ours.perSecond().median() / theirs.perSecond().median(),
                    ours.p50().median() / theirs.p50().median()));
        }
        return ratios;
    }

    private Circumstances circumstances() {
        return new Circumstances(
                settings.rounds(),
                settings.duration().toSeconds(),
                settings.seed(),
                Runtime.version().toString(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
