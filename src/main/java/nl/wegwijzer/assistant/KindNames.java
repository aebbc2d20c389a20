package nl.wegwijzer.assistant;

import nl.wegwijzer.question.Understanding;

/** What the kinds of messages are called in counts. */
final class KindNames {
    private KindNames() {}

    static String of(Understanding understanding) {
        return switch (understanding) {
            case Understanding.Crisis crisis -> "crisis";
            case Understanding.Inquiry inquiry -> "inquiry";
            case Understanding.Lookup lookup -> "lookup";
            case Understanding.Overview overview -> "overview";
            case Understanding.NotInGuide missing -> "not_in_guide";
            case Understanding.NotHeld missing -> "not_held";
            case Understanding.SmallTalk talk -> "small_talk";
            case Understanding.Unclear unclear -> "unclear";
            case Understanding.Misuse misuse -> "misuse";
            case Understanding.Listed listed -> "listed";
            case Understanding.Foreign foreign -> "foreign";
        };
    }
}
