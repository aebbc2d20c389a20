/**
 * The sites that show the chat: {@link nl.wegwijzer.http.site.Sites} names them, and {@link
 * nl.wegwijzer.http.site.Schools} knows who helps at which school.
 */
@NullMarked
package nl.wegwijzer.http.site;

import org.jspecify.annotations.NullMarked;
