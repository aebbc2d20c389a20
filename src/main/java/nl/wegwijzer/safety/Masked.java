package nl.wegwijzer.safety;

import java.util.List;

/**
 * A message without the personal data that was found in it.
 *
 * @param text the message, with a neutral word in brackets in place of each
 * @param found what was found, in order, one entry for each place
 */
public record Masked(String text, List<PersonalDataKind> found) {
    /** Copies the list. */
    public Masked {
        found = List.copyOf(found);
    }
}
