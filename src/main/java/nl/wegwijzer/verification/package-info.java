/**
 * The only place where a {@link nl.wegwijzer.verification.Statement} is made: {@link
 * nl.wegwijzer.verification.CitationVerifier} makes one from a draft whose every word stands in the guide, and drops the
 * others.
 */
@NullMarked
package nl.wegwijzer.verification;

import org.jspecify.annotations.NullMarked;
