package nl.wegwijzer.evaluation.testset;

import java.util.regex.Pattern;

/** What a test set calls a part of the guide: a number for everything under it, or a full id for one passage. */
public record GuideName(String value) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    /** Whether it is a number. */
    public boolean isNumber() {
        return NUMBER.matcher(value).matches();
    }

    /** Whether an id, which may be invented and of any form, stands under it. */
    public boolean holds(String passageId) {
        return passageId.equals(value)
                || (isNumber()
                        && (passageId.startsWith(value + "-")
                                || (value.indexOf('.') < 0 && passageId.startsWith(value + "."))));
    }
}
