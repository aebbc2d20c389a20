/**
 * The only door to language models, and so to LangChain4j. {@link nl.wegwijzer.model.LanguageModel} writes text piece by
 * piece; {@link nl.wegwijzer.model.OpenAiModel} reaches any server that speaks OpenAI's protocol, {@link
 * nl.wegwijzer.model.GuardedModel} keeps it within limits of time, number and cost. Knows nothing of questions, and
 * nothing that comes out of it is to be believed.
 */
@NullMarked
package nl.wegwijzer.model;

import org.jspecify.annotations.NullMarked;
