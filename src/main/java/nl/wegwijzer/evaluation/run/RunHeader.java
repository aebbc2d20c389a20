package nl.wegwijzer.evaluation.run;

import java.time.Instant;

/**
 * What a run was made of.
 *
 * @param guide fingerprint of the guide
 * @param assistant who answered, in words: an address or "in-process", with mode and model as far as known
 * @param tool version of the evaluator
 */
public record RunHeader(SetReference set, String guide, String assistant, String tool, Instant started) {}
