/**
 * The only door to the files that editors change: finds them, reads them, and says exactly what is wrong with them.
 *
 * <p>Start with {@link nl.wegwijzer.knowledge.KnowledgeFolder}. This package knows files, not what they mean.
 */
@NullMarked
package nl.wegwijzer.knowledge;

import org.jspecify.annotations.NullMarked;
