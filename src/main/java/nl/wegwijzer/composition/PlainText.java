package nl.wegwijzer.composition;

/** Text as a person sees it: without characters that nobody sees and a model reads all the same. */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.isWhitespace(point) ? ' ' : point)
                .filter(PlainText::isSeen)
                .forEach(plain::appendCodePoint);
        return plain.toString().replaceAll(" +", " ").strip();
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
