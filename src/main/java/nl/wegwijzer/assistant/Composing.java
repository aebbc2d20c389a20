package nl.wegwijzer.assistant;

import java.util.Optional;
import nl.wegwijzer.composition.AnswerComposer;
import nl.wegwijzer.verification.CitationVerifier;

/**
 * How answers come about.
 *
 * @param composer puts answers together; it is always there
 * @param verifier lets through what stands in the guide
 * @param model writes answers; empty when none is configured
 */
public record Composing(AnswerComposer composer, CitationVerifier verifier, Optional<ModelWriting> model) {}
