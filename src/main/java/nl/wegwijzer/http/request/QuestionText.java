package nl.wegwijzer.http.request;

import nl.wegwijzer.question.Question;

/** The text of a question as it came over the wire: checked, trimmed, and text that can be sent back. */
public final class QuestionText {
    private QuestionText() {}

    /**
     * The text, trimmed.
     *
     * @param field the name of the field that it came in, for the message
     */
    public static String of(String sent, String field) {
        String text = wellFormed(sent).strip();
        if (text.isEmpty()) {
            throw new ProblemException(ProblemCode.QUESTION_MISSING, field);
        }
        if (text.length() > Question.LONGEST) {
            throw new ProblemException(ProblemCode.QUESTION_TOO_LONG, Question.LONGEST, text.length());
        }
        return text;
    }

    /** JSON can escape half of a surrogate pair. No encoding can write it again, so it can't go further. */
    static String wellFormed(String text) {
        if (text.codePoints().noneMatch(QuestionText::isHalf)) {
            return text;
        }
        return text.codePoints()
                .map(point -> isHalf(point) ? '\uFFFD' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
