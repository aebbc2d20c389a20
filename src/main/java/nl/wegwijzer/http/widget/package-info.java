/** The chat that runs in a browser: {@link nl.wegwijzer.http.widget.WidgetScript} joins its files under {@code resources/widget}. */
@NullMarked
package nl.wegwijzer.http.widget;

import org.jspecify.annotations.NullMarked;
