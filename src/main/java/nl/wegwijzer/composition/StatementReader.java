package nl.wegwijzer.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts what a model writes into sentences with the marks that follow them, while it is being written. However the text is
 * cut into pieces, the sentences are the same: nothing is given out before it is certain where it ends. For one reader.
 */
public final class StatementReader {
    /** Longer is no sentence; it comes out without marks, so that nothing can rest on it. */
    private static final int LONGEST = 1_200;

    private static final int LONGEST_MARKS = 80;
    private static final int MORE = -1;

    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "\"”’')»";
    private static final Set<String> ABBREVIATIONS = Set.of(
            ("bijv bv o.a m.b.v d.w.z i.p.v m.b.t t.o.v a.u.b m.n z.o.z i.v.m n.a.v dr drs mr mw dhr mevr prof nr blz evt incl excl"
                            + " resp ca vgl zgn zg ds ir ing e.g i.e vs mrs ms st approx no fig cf dept")
                    .split(" "));
    private static final Pattern LIST_MARK = Pattern.compile("^(?:[-*•–]\\s+|\\d{1,2}[.)]\\s+)+");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|(?<!\\w)[*_](?=\\S)|(?<=\\S)[*_](?!\\w)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SPACE_BEFORE_END = Pattern.compile("\\s+(?=[.,;:!?…])");

    private final StringBuilder buffer = new StringBuilder();

    /** A sentence, without marks and list signs, and the marks that stood in or after it. */
    public record Marked(String text, List<String> marks) {
        /** Copies the list. */
        public Marked {
            marks = List.copyOf(marks);
        }
    }

    /** Takes a piece; the sentences that it completes. */
    public List<Marked> read(String piece) {
        buffer.append(piece.replace("\r", ""));
        return cut(false);
    }

    /** Takes the end; what is left. */
    public List<Marked> end() {
        return cut(true);
    }

    private List<Marked> cut(boolean last) {
        List<Marked> sentences = new ArrayList<>();
        for (Optional<Marked> next = next(last); next.isPresent(); next = next(last)) {
            if (!next.get().text().isEmpty()) {
                sentences.add(next.get());
            }
        }
        return sentences;
    }

    private Optional<Marked> next(boolean last) {
        int start = 0;
        while (start < buffer.length() && Character.isWhitespace(buffer.charAt(start))) {
            start++;
        }
        buffer.delete(0, start);
        if (buffer.isEmpty()) {
            return Optional.empty();
        }
        Scan scan = new Scan(last);
        int end = scan.end();
        if (end == MORE && buffer.length() > LONGEST) {
            Marked tooLong = new Marked(clean(buffer.toString()), List.of());
            buffer.setLength(0);
            return Optional.of(tooLong);
        }
        if (end == MORE) {
            return Optional.empty();
        }
        buffer.delete(0, end);
        return Optional.of(new Marked(clean(scan.text.toString()), scan.marks));
    }

    private static String clean(String text) {
        String plain = EMPHASIS.matcher(LIST_MARK.matcher(text.strip()).replaceFirst(""))
                .replaceAll("");
        return SPACE_BEFORE_END
                .matcher(SPACES.matcher(plain).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** One look at the buffer from its beginning. */
    private final class Scan {
        private final boolean last;
        private final StringBuilder text = new StringBuilder();
        private final List<String> marks = new ArrayList<>();

        Scan(boolean last) {
            this.last = last;
        }

        /** Where the first sentence ends, with its marks; {@link #MORE} when that can't be told yet. */
        int end() {
            int at = 0;
            while (at < buffer.length()) {
                char letter = buffer.charAt(at);
                if (letter == '\n') {
                    return at + 1;
                }
                if (isOpening(letter)) {
                    int after = marks(at);
                    if (after == MORE) {
                        return MORE;
                    }
                    at = after;
                    continue;
                }
                text.append(letter);
                at++;
                if (ENDS.indexOf(letter) >= 0) {
                    int end = afterEnd(at);
                    if (end == MORE || end > at) {
                        return end;
                    }
                }
            }
            return last ? buffer.length() : MORE;
        }

        /** After a full stop: the end of the sentence behind its marks; {@code at} when the sentence goes on. */
        private int afterEnd(int at) {
            int next = at;
            while (next < buffer.length() && (CLOSERS + ENDS).indexOf(buffer.charAt(next)) >= 0) {
                next++;
            }
            int beyond = skipSpaces(next);
            if (beyond == buffer.length()) {
                return last ? finish(at, next, beyond) : MORE;
            }
            char letter = buffer.charAt(beyond);
            if (isOpening(letter)) {
                text.append(buffer, at, next);
                return trailingMarks(beyond);
            }
            if (letter == '\n') {
                return finish(at, next, beyond + 1);
            }
            boolean starts =
                    Character.isUpperCase(letter) || !Character.isLetterOrDigit(letter) || Character.isDigit(letter);
            return beyond > next && starts && !isAbbreviation(at - 1) ? finish(at, next, beyond) : at;
        }

        private int finish(int at, int next, int end) {
            text.append(buffer, at, next);
            return Math.max(end, at + 1);
        }

        private int trailingMarks(int from) {
            int at = from;
            while (true) {
                int beyond = skipSpaces(at);
                if (beyond == buffer.length()) {
                    return last ? beyond : MORE;
                }
                char letter = buffer.charAt(beyond);
                if (letter == '.') {
                    return beyond + 1;
                }
                if (!isOpening(letter)) {
                    return at;
                }
                at = marks(beyond);
                if (at == MORE) {
                    return MORE;
                }
            }
        }

        /** Reads the marks between brackets; where they end, or {@link #MORE} while the bracket is open. */
        private int marks(int open) {
            for (int at = open + 1; at < buffer.length(); at++) {
                char letter = buffer.charAt(at);
                if (letter == ']' || letter == '】') {
                    addMarks(buffer.substring(open + 1, at));
                    return at + 1;
                }
                if (letter == '\n' || at - open > LONGEST_MARKS) {
                    // A bracket that nobody closes is no mark, and no sentence of ours either.
                    addMarks("?");
                    return at;
                }
            }
            if (last) {
                addMarks("?");
                return buffer.length();
            }
            return MORE;
        }

        private void addMarks(String between) {
            for (String mark : between.strip().split("[\\s,;]+", -1)) {
                marks.add(mark.replaceAll("[\\[\\]【】^]", ""));
            }
        }

        private int skipSpaces(int from) {
            int at = from;
            while (at < buffer.length() && (buffer.charAt(at) == ' ' || buffer.charAt(at) == '\t')) {
                at++;
            }
            return at;
        }

        /** Whether the full stop at this place ends an abbreviation, an initial, or the number of a list. */
        private boolean isAbbreviation(int stop) {
            if (buffer.charAt(stop) != '.') {
                return false;
            }
            int from = stop;
            while (from > 0
                    && !Character.isWhitespace(buffer.charAt(from - 1))
                    && "([“\"‘".indexOf(buffer.charAt(from - 1)) < 0) {
                from--;
            }
            String word = buffer.substring(from, stop).toLowerCase(Locale.ROOT);
            boolean listNumber = from == 0 && word.chars().allMatch(Character::isDigit);
            boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
            return listNumber || initial || ABBREVIATIONS.contains(word);
        }
    }

    private static boolean isOpening(char letter) {
        return letter == '[' || letter == '【';
    }
}
