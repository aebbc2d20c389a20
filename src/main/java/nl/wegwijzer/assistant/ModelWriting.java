package nl.wegwijzer.assistant;

import nl.wegwijzer.composition.AnswerWriter;
import nl.wegwijzer.composition.Restater;

/** What a model does for the assistant. */
public record ModelWriting(AnswerWriter writer, Restater restater, Reply.ModelVersion version) {}
