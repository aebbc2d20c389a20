/**
 * What comes in: bodies, questions and wishes of the client, read with care, and {@link
 * nl.wegwijzer.http.request.ProblemCode} for everything that may be wrong with them. Knows nothing of what is sent back.
 */
@NullMarked
package nl.wegwijzer.http.request;

import org.jspecify.annotations.NullMarked;
