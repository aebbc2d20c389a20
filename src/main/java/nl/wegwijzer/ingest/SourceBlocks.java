package nl.wegwijzer.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.ingest.Conversion.Guess;

/** Cuts a received document into lines with text, without its dead links. */
final class SourceBlocks {
    private static final Pattern DEAD_LINK = Pattern.compile("\\[([^\\]]+)]\\(#?\\)");
    private static final Pattern TO_INTERVENTION = Pattern.compile("(?i)naar interventie\\.?");

    /** A line of the document, with its number. */
    record Line(int number, String text) {
        /** Without the marks for bold and italics, for comparing. */
        String plain() {
            return text.replace("*", "").strip();
        }
    }

    private SourceBlocks() {}

    /** The lines that hold text; what was taken out is added to the guesses. */
    static List<Line> of(String document, List<Guess> guesses) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        boolean linksReported = false;
        for (String raw : document.split("\n", -1)) {
            number++;
            String text = raw.replace('\u00a0', ' ').strip();
            if (TO_INTERVENTION.matcher(text).matches()) {
                if (!linksReported) {
                    guesses.add(new Guess(
                            number,
                            "\"Naar interventie.\" has no address and was left out, here and below; name the page under"
                                    + " \"links:\" in the front matter if you know it"));
                    linksReported = true;
                }
                continue;
            }
            Matcher link = DEAD_LINK.matcher(text);
            if (link.find()) {
                guesses.add(
                        new Guess(number, "the link \"" + link.group(1) + "\" has no address; its words were kept"));
                text = link.replaceAll("$1");
            }
            if (!text.isEmpty()) {
                lines.add(new Line(number, text));
            }
        }
        return lines;
    }
}
