/**
 * From files to the guide. {@link nl.wegwijzer.ingest.GuideReader} turns a folder of Markdown into a guide or a list of
 * problems; {@link nl.wegwijzer.ingest.SourceConverter} turns a received document into such Markdown, for an editor to
 * check. Knows nothing of search or of questions.
 */
@NullMarked
package nl.wegwijzer.ingest;

import org.jspecify.annotations.NullMarked;
