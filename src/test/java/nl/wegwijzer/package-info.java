/** What holds for the code as a whole, and for the whole assistant. */
@NullMarked
package nl.wegwijzer;

import org.jspecify.annotations.NullMarked;
