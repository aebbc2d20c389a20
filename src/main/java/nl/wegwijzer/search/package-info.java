/**
 * Finds what the guide says about a question: the only door to Lucene.
 *
 * <p>{@link nl.wegwijzer.search.PassageIndex} holds the passages, {@link nl.wegwijzer.search.Retriever} ranks them for
 * an inquiry, {@link nl.wegwijzer.search.Evidence} is what comes out. Queries are built from tokens; nothing that a
 * person typed is ever parsed.
 */
@NullMarked
package nl.wegwijzer.search;

import org.jspecify.annotations.NullMarked;
