package nl.wegwijzer.model;

import java.util.List;

/**
 * What a model is asked.
 *
 * @param system what it is
 * @param user what it is to do now
 * @param secrets the words in it that were drawn at random, so that the same request can be known again without them
 */
public record Prompt(String system, String user, List<String> secrets) {
    /** Copies the list. */
    public Prompt {
        secrets = List.copyOf(secrets);
    }

    /** How many characters are sent. */
    public int length() {
        return system.length() + user.length();
    }

    /** A text with every secret replaced by its place in the list. */
    String withoutSecrets(String text) {
        String plain = text;
        for (int i = 0; i < secrets.size(); i++) {
            plain = plain.replace(secrets.get(i), "<secret " + i + ">");
        }
        return plain;
    }

    /** The reverse: a text of an earlier request, with the secrets of this one. */
    String withSecrets(String plain) {
        String text = plain;
        for (int i = 0; i < secrets.size(); i++) {
            text = text.replace("<secret " + i + ">", secrets.get(i));
        }
        return text;
    }
}
