package nl.wegwijzer.assistant;

/**
 * What a conversation is found by. The id alone is not enough: it belongs to the website that it was begun on.
 *
 * @param owner the origin of the page that asks; empty for a program
 * @param id random, as it was given out
 */
public record ConversationKey(String owner, String id) {}
