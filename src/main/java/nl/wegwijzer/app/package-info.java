/** Settings and wiring: {@link nl.wegwijzer.app.Application} puts the parts together. Known only by the command line. */
@NullMarked
package nl.wegwijzer.app;

import org.jspecify.annotations.NullMarked;
