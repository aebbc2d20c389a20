package nl.wegwijzer.evaluation.metric.citation;

import java.text.Normalizer;
import nl.wegwijzer.evaluation.testset.ReadableText;

/** A quote without what typesetting adds: forms of letters, kinds of space, hyphens at line ends, kinds of quotation marks. */
final class FoldedText {
    private FoldedText() {}

    static String of(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String joined = compatible.replace("\u00ad", "").replaceAll("(?<=\\p{L})-\\s*\\n\\s*(?=\\p{Ll})", "");
        return new ReadableText(joined.replaceAll("[\u2010\u2011\u2012\u2013\u2014]", "-")).value();
    }

    /** How much of a quote stands in a text as one piece: the longest common substring, as a part of the quote. */
    static double likeness(String quote, String text) {
        int[] previous = new int[text.length() + 1];
        int longest = 0;
        for (int i = 1; i <= quote.length(); i++) {
            int[] current = new int[text.length() + 1];
            for (int j = 1; j <= text.length(); j++) {
                if (quote.charAt(i - 1) == text.charAt(j - 1)) {
                    current[j] = previous[j - 1] + 1;
                    longest = Math.max(longest, current[j]);
                }
            }
            previous = current;
        }
        return quote.isEmpty() ? 0 : (double) longest / quote.length();
    }
}
