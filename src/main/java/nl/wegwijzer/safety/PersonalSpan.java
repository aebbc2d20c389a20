package nl.wegwijzer.safety;

/**
 * A stretch of a message that is personal data.
 *
 * @param start index of the first character
 * @param end index behind the last
 * @param kind what it is
 */
record PersonalSpan(int start, int end, PersonalDataKind kind) {}
