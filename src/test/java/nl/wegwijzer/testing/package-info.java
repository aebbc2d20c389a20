/** What several tests need: the shipped knowledge, whole or copied, and assistants over it. */
@NullMarked
package nl.wegwijzer.testing;

import org.jspecify.annotations.NullMarked;
