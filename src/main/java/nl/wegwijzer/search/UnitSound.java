package nl.wegwijzer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.learning.TextClassifier;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.OutsideQuestions;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * Tells for which unit a question sounds meant, learnt from the questions that editors wrote for each, the passages themselves, and
 * the questions that lie outside every guide. Where search sees how rare a word is, this sees whom it is typical of: "thuis" is
 * common, and yet tells. Of units that nobody wrote questions for it knows nothing: to it they lie outside.
 */
final class UnitSound {
    /** Its file, beside those of the index. */
    private static final String FILE = "unit-sound";

    /** Part of an index's fingerprint: raise it when the same questions teach something else. */
    static final String VERSION = "2";

    /** How much of it counts beside search. */
    private static final double WEIGHT = 0.5;

    /** With fewer words about a subject, what a question sounds like may be chance. */
    private static final double ENOUGH_WORDS = 2;

    /** No likelihood is believed to be smaller, nor any nearer to 1. */
    private static final double LEAST = 0.005;

    private final TextAnalysis analysis;
    private final int[] kinds;
    private final int outside;
    private final TextClassifier classifier;

    private UnitSound(TextAnalysis analysis, List<Unit> units, TextClassifier classifier) {
        this.analysis = analysis;
        this.kinds = kinds(units);
        this.outside = outside(units);
        this.classifier = classifier;
    }

    /** By the number of the unit, its kind to the classifier: those without questions are of the kind outside. */
    private static int[] kinds(List<Unit> units) {
        int outside = outside(units);
        int[] kinds = new int[units.size()];
        int next = 0;
        for (int unit = 0; unit < kinds.length; unit++) {
            kinds[unit] = units.get(unit).hasQuestions() ? next++ : outside;
        }
        return kinds;
    }

    /** The last kind, after those of the units with questions. */
    private static int outside(List<Unit> units) {
        return (int) units.stream().filter(Unit::hasQuestions).count();
    }

    /** Learns, and writes what was learnt beside an index. */
    static void write(TextAnalysis analysis, List<Unit> units, OutsideQuestions outside, Directory directory)
            throws IOException {
        int[] kinds = kinds(units);
        List<TextClassifier.Example> examples = new ArrayList<>();
        for (int unit = 0; unit < kinds.length; unit++) {
            if (units.get(unit).hasQuestions()) {
                for (Passage passage : units.get(unit).passages()) {
                    add(analysis, List.of(passage.text(), passage.translation()), kinds[unit], examples);
                    for (List<String> questions : passage.questions().values()) {
                        add(analysis, questions, kinds[unit], examples);
                    }
                }
            }
        }
        for (Language language : Language.values()) {
            add(analysis, outside.in(language), outside(units), examples);
        }
        try (IndexOutput output = directory.createOutput(FILE, IOContext.DEFAULT)) {
            byte[] written = TextClassifier.of(outside(units) + 1, examples).written();
            output.writeBytes(written, written.length);
        }
    }

    private static void add(
            TextAnalysis analysis, List<String> texts, int kind, List<TextClassifier.Example> examples) {
        texts.forEach(text -> examples.add(new TextClassifier.Example(analysis.words(text), kind)));
    }

    /** Reads what was learnt. */
    static UnitSound read(TextAnalysis analysis, List<Unit> units, Directory directory) throws IOException {
        try (IndexInput input = directory.openInput(FILE, IOContext.READONCE)) {
            byte[] written = new byte[(int) input.length()];
            input.readBytes(written, 0, written.length);
            return new UnitSound(analysis, units, TextClassifier.read(outside(units) + 1, written));
        }
    }

    /**
     * How a question sounds.
     *
     * @param factors by the number of the unit: above 1 when it sounds meant for it, below 1 when for another
     * @param familiarity the logarithm of the odds that the guide answers it
     */
    record Heard(List<Double> factors, double familiarity) {
        Heard {
            factors = List.copyOf(factors);
        }

        /** As far as a question with so many words about a subject can be trusted to sound like anything. */
        Heard trusted(int subjectWords) {
            double trust = Math.min(1, subjectWords / ENOUGH_WORDS);
            return new Heard(
                    factors.stream().map(factor -> Math.pow(factor, trust)).toList(), familiarity);
        }
    }

    /** How a question sounds. One of which no word was ever seen sounds like any. */
    Heard of(String question) {
        return classifier.of(analysis.words(question)).map(this::heard).orElseGet(this::nothing);
    }

    private Heard heard(double[] likelihoods) {
        List<Double> factors = new ArrayList<>();
        for (int kind : kinds) {
            double likelihood =
                    kind == outside ? Math.max(1.0 / likelihoods.length, likelihoods[outside]) : likelihoods[kind];
            factors.add(Math.pow(likelihoods.length * Math.max(LEAST, likelihood), WEIGHT));
        }
        double out = Math.clamp(likelihoods[outside], LEAST, 1 - LEAST);
        return new Heard(factors, Math.log((1 - out) / out));
    }

    private Heard nothing() {
        return new Heard(Collections.nCopies(kinds.length, 1.0), 0);
    }
}
