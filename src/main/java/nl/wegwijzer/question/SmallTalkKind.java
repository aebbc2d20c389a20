package nl.wegwijzer.question;

/** What was said that is no question to the guide. */
public enum SmallTalkKind {
    GREETING,
    THANKS,
    GOODBYE,
    IDENTITY,
    ABILITY,
    FEELING
}
