/** What programs receive: the JSON forms of the guide, its passages, search and problems, written by {@link nl.wegwijzer.http.json.Json}. */
@NullMarked
package nl.wegwijzer.http.json;

import org.jspecify.annotations.NullMarked;
