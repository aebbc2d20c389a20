/** A real browser for tests. */
@NullMarked
package nl.wegwijzer.browser;

import org.jspecify.annotations.NullMarked;
