package nl.wegwijzer.safety;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeFile;

/** The fixed help texts and the lines in them. Immutable; lines without a confirmed source are never given out. */
public final class HelpLines {
    /** The languages that every text stands in. */
    static final List<String> LANGUAGES = List.of("nl", "en");

    private final Map<String, Map<String, HelpLine>> linesByLanguage;
    private final List<HelpParagraph> paragraphs;

    HelpLines(Map<String, Map<String, HelpLine>> linesByLanguage, List<HelpParagraph> paragraphs) {
        this.linesByLanguage = Map.copyOf(linesByLanguage);
        this.paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Reads lines and texts, and makes sure that there is an answer for every signal.
     *
     * @throws nl.wegwijzer.knowledge.KnowledgeException with everything that is wrong in the file
     */
    public static HelpLines from(KnowledgeFile helplines) {
        return new HelpLinesReader(helplines).read();
    }

    /** The help for a signal, in Dutch unless the language is "en". */
    public HelpAdvice adviceFor(CrisisSignal signal, String language) {
        String known = LANGUAGES.contains(language) ? language : LANGUAGES.get(0);
        Map<String, HelpLine> lines = linesByLanguage.getOrDefault(known, Map.of());
        List<HelpParagraph> fitting =
                paragraphs.stream().filter(paragraph -> paragraph.fits(signal)).toList();
        String text = fitting.stream()
                .map(paragraph -> withNumbers(paragraph.text(known), lines))
                .collect(Collectors.joining("\n\n"));
        List<HelpLine> shown = fitting.stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .distinct()
                .flatMap(name -> Stream.ofNullable(lines.get(name)))
                .toList();
        return new HelpAdvice(text, shown);
    }

    /** The lines for somebody who may need help with whatever it is. */
    public List<HelpLine> general(String language) {
        return adviceFor(new CrisisSignal(CrisisKind.DISTRESS, Speaker.UNKNOWN, false), language)
                .lines();
    }

    private static String withNumbers(String text, Map<String, HelpLine> lines) {
        String result = text;
        for (Map.Entry<String, HelpLine> line : lines.entrySet()) {
            result = result.replace("{" + line.getKey() + "}", line.getValue().phone());
        }
        return result;
    }
}
