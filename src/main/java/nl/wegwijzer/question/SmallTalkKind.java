package nl.wegwijzer.question;

/** What was said that is no question to the guide. Where a message says several, the first of these counts. */
public enum SmallTalkKind {
    THANKS,
    GOODBYE,
    FEELING,
    GREETING,
    IDENTITY,
    ABILITY
}
