package nl.wegwijzer.http.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the header {@code Forwarded} of RFC 7239, such as {@code for="[2001:db8::1]:4711";proto=https, for=10.0.0.1}. */
final class ForwardedHeader {
    /** One parameter, with what stands before the next: nothing, a semicolon, or the comma after which another hop begins. */
    private static final Pattern PARAMETER =
            Pattern.compile("\\s*([A-Za-z]+)=(?:\"([^\"\\\\]*)\"|([^\\s\",;=]*))\\s*([;,]|$)");

    private ForwardedHeader() {}

    /**
     * For whom each hop asks, in the order of the hops; empty text where it doesn't say or can't be read. Whoever goes back from
     * the nearest proxy stops there: what stands before it isn't believed.
     */
    static List<String> hops(List<String> values) {
        String text = String.join(",", values);
        List<String> hops = new ArrayList<>();
        String asksFor = "";
        Matcher parameter = PARAMETER.matcher(text);
        int read = 0;
        while (read < text.length() && parameter.find(read)) {
            if (parameter.start() > read) {
                hops.add("");
                asksFor = "";
            }
            if (parameter.group(1).equalsIgnoreCase("for")) {
                asksFor = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
            }
            if (!parameter.group(4).equals(";")) {
                hops.add(asksFor);
                asksFor = "";
            }
            read = parameter.end();
        }
        if (read < text.length()) {
            hops.add("");
        }
        return hops;
    }
}
