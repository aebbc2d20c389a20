package nl.wegwijzer.evaluation.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was taken out of a text and what was put in, word by word (longest common subsequence). */
final class WordDifference {
    private static final long MOST_CELLS = 4_000_000;

    private final List<Piece> pieces;

    private WordDifference(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** What happened to some words. */
    enum Kind {
        /** They stand in both. */
        KEPT,
        /** They stood only in the older. */
        DEL,
        /** They stand only in the newer. */
        INS
    }

    /** Some words in a row. */
    record Piece(Kind kind, String words) {}

    static WordDifference of(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        if ((long) old.size() * fresh.size() > MOST_CELLS) {
            return new WordDifference(List.of(new Piece(Kind.DEL, before), new Piece(Kind.INS, after)));
        }
        return new WordDifference(joined(walk(old, fresh, lengths(old, fresh))));
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** The newer text with the marks of an editor; {@code removed} and {@code added} are read aloud. */
    Tag tag(String removed, String added) {
        Tag text = Tag.of("p");
        for (Piece piece : pieces) {
            switch (piece.kind()) {
                case KEPT -> text.text(piece.words());
                case DEL -> text.add(edit(piece, removed));
                case INS -> text.add(edit(piece, added));
            }
        }
        return text;
    }

    private static Tag edit(Piece piece, String spoken) {
        return Tag.of(piece.kind().name().toLowerCase(Locale.ROOT))
                .add(Tag.of("span", spoken + " ").css("spoken"))
                .text(piece.words());
    }

    /** Words with the spaces that follow them. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        if (start < text.length()) {
            words.add(text.substring(start));
        }
        return words;
    }

    private static int[][] lengths(List<String> old, List<String> fresh) {
        int[][] lengths = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                lengths[i][j] = isSame(old.get(i), fresh.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private static List<Piece> walk(List<String> old, List<String> fresh, int[][] lengths) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && isSame(old.get(i), fresh.get(j))) {
                pieces.add(new Piece(Kind.KEPT, fresh.get(j)));
                i++;
                j++;
            } else if (j == fresh.size() || (i < old.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
                pieces.add(new Piece(Kind.DEL, old.get(i++)));
            } else {
                pieces.add(new Piece(Kind.INS, fresh.get(j++)));
            }
        }
        return pieces;
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!joined.isEmpty() && joined.getLast().kind() == piece.kind()) {
                Piece last = joined.removeLast();
                joined.add(new Piece(piece.kind(), last.words() + piece.words()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equals(other.strip());
    }
}
