/** What holds for the project as a whole, such as its launcher. */
@NullMarked
package nl.wegwijzer;

import org.jspecify.annotations.NullMarked;
