package nl.wegwijzer.evaluation.report.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.wegwijzer.evaluation.score.MetricInfo;

/** The words of a report, from {@code texts_nl.properties} and {@code texts_en.properties}. Both have the same keys. */
public final class Texts {
    private static final String LENIENT = "_lenient";

    private final ReportLanguage language;
    private final Properties words;
    private final Sayings sayings;

    private Texts(ReportLanguage language, Properties words, Sayings sayings) {
        this.language = language;
        this.words = words;
        this.sayings = sayings;
    }

    /** In a language. */
    public static Texts in(ReportLanguage language) {
        Properties words = read(language);
        return new Texts(language, words, new Sayings(read(ReportLanguage.EN), words));
    }

    /** Words, and whether they are in the report's language. The evaluator itself speaks English only. */
    public record Said(String words, boolean translated) {}

    /** The language of these words. */
    public ReportLanguage language() {
        return language;
    }

    /**
     * A text with what stands in for {@code {0}}, {@code {1}} …
     *
     * @throws IllegalArgumentException when there is no such text
     */
    public String text(String key, Object... values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("there is no text \"" + key + "\""));
    }

    /** The same for a key that may be missing, as the name of a label that an editor made up. */
    public Optional<String> find(String key, Object... values) {
        return Optional.ofNullable(words.getProperty(key)).map(pattern -> fill(pattern, values));
    }

    /** What people call a metric; its own name when it is a new one. */
    public String name(String metric) {
        return metric.endsWith(LENIENT)
                ? text("metric.lenient", name(base(metric)))
                : find("metric." + metric).orElse(metric);
    }

    /** What a metric means. */
    public Said meaning(MetricInfo metric) {
        return find("meaning." + base(metric.name()))
                .map(words -> new Said(words, true))
                .orElseGet(() -> said(metric.meaning()));
    }

    /** What the evaluator said in English, translated when the sentence is a known one. */
    public Said said(String english) {
        if (language == ReportLanguage.EN) {
            return new Said(english, true);
        }
        return sayings.translate(english)
                .map(words -> new Said(words, true))
                .orElseGet(() -> new Said(english, english.isEmpty()));
    }

    /** All keys, for the test that compares languages. */
    SortedSet<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    static String fill(String pattern, Object... values) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(pattern, at, open).append(values[Integer.parseInt(pattern.substring(open + 1, close))]);
            at = close + 1;
        }
        return filled.append(pattern.substring(at)).toString();
    }

    private static String base(String metric) {
        return metric.endsWith(LENIENT) ? metric.substring(0, metric.length() - LENIENT.length()) : metric;
    }

    private static Properties read(ReportLanguage language) {
        String name = "texts_" + language.tag() + ".properties";
        Properties words = new Properties();
        try (InputStream stream = Texts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
