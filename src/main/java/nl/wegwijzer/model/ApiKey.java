package nl.wegwijzer.model;

/** The key to a model's server. It shows itself to nobody but the client that sends it. */
public record ApiKey(String value) {
    /** For servers that ask for none; the protocol still wants something to be sent. */
    public static final ApiKey NONE = new ApiKey("none");

    /** Refuses what can't stand in a header. */
    public ApiKey {
        if (value.isBlank() || !value.chars().allMatch(letter -> letter > ' ' && letter < 127)) {
            throw new IllegalArgumentException("a key is one word of plain characters, without spaces or line breaks");
        }
    }

    @Override
    public String toString() {
        return "(key)";
    }
}
