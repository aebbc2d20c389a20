package nl.wegwijzer.guide;

import java.util.regex.Pattern;

/**
 * Names a passage, such as {@code 3.1-kanjertraining}. It is made of the passage's own number and name, so that it
 * survives edits elsewhere in the guide.
 */
public record PassageId(String value) implements Comparable<PassageId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    /** Checks the form: lower case letters, digits, dots and hyphens. */
    public PassageId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a passage id consists of a-z, 0-9, '.' and '-', got \"" + value + "\"");
        }
    }

    /**
     * Whether this passage stands under a number: {@code 3.1} holds {@code 3.1-praktijk}, {@code 3} holds that and {@code
     * 3-tip}. A full id holds itself.
     */
    public boolean isUnder(String numberOrId) {
        if (value.equals(numberOrId)) {
            return true;
        }
        if (!value.startsWith(numberOrId) || !Pattern.matches("\\d+(\\.\\d+)?", numberOrId)) {
            return false;
        }
        char next = value.charAt(numberOrId.length());
        return next == '-' || (next == '.' && numberOrId.indexOf('.') < 0);
    }

    @Override
    public int compareTo(PassageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
