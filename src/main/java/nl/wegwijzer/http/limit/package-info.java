/**
 * What one client may take from the others: requests in a time, connections, and the time that it keeps one waiting. Start
 * with {@link nl.wegwijzer.http.limit.Limits}. Knows nothing of what is asked.
 */
@NullMarked
package nl.wegwijzer.http.limit;

import org.jspecify.annotations.NullMarked;
