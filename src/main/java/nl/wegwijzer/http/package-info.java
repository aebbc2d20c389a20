/**
 * The web: the routes of {@code openapi.json} over Javalin, and the plain pages that work without script. Start with
 * {@link nl.wegwijzer.http.ChatServer}; {@link nl.wegwijzer.http.Routes} lists every route. Knows nothing of how the
 * program was put together, and never sees a draft of an answer.
 */
@NullMarked
package nl.wegwijzer.http;

import org.jspecify.annotations.NullMarked;
