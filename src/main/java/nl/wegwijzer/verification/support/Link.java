package nl.wegwijzer.verification.support;

import java.util.Map;

/** What a word says of what stands behind it. */
enum Link {
    NONE,
    /** omdat, want, because. */
    CAUSE,
    /** zodat, daarom, therefore. */
    EFFECT,
    /** door, by. */
    MEANS,
    /** om. */
    AIM;

    private static final Map<String, Link> BY_WORD = Map.ofEntries(
            Map.entry("omdat", CAUSE),
            Map.entry("doordat", CAUSE),
            Map.entry("want", CAUSE),
            Map.entry("aangezien", CAUSE),
            Map.entry("because", CAUSE),
            Map.entry("since", CAUSE),
            Map.entry("zodat", EFFECT),
            Map.entry("waardoor", EFFECT),
            Map.entry("daardoor", EFFECT),
            Map.entry("daarom", EFFECT),
            Map.entry("hierdoor", EFFECT),
            Map.entry("therefore", EFFECT),
            Map.entry("thus", EFFECT),
            Map.entry("hence", EFFECT),
            Map.entry("consequently", EFFECT),
            Map.entry("door", MEANS),
            Map.entry("middels", MEANS),
            Map.entry("by", MEANS),
            Map.entry("om", AIM));

    static Link of(Token token) {
        return BY_WORD.getOrDefault(token.word(), NONE);
    }

    /** Whether it and another tell the same thing from its two ends: "A omdat B" is "B zodat A". */
    boolean isOpposite(Link other) {
        return (this == CAUSE && other == EFFECT) || (this == EFFECT && other == CAUSE);
    }
}
