/**
 * The guide as values: {@link nl.wegwijzer.guide.Guide} holds domains, these hold recommendations, and everything that
 * can be cited is a {@link nl.wegwijzer.guide.Passage}. Knows no files, no search and no network.
 */
@NullMarked
package nl.wegwijzer.guide;

import org.jspecify.annotations.NullMarked;
