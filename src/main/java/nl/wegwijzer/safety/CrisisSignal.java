package nl.wegwijzer.safety;

/**
 * A message that is to be answered with help and nothing else first.
 *
 * @param kind what it is about
 * @param speaker who seems to be writing
 * @param now whether the words say that life is in danger at this moment
 */
public record CrisisSignal(CrisisKind kind, Speaker speaker, boolean now) {}
