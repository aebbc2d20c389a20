/** What people read in a browser without script: plain pages in Dutch, in which every foreign word is escaped. */
@NullMarked
package nl.wegwijzer.http.page;

import org.jspecify.annotations.NullMarked;
