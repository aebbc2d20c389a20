/**
 * How good the answers are, honestly. Data flows {@code testset} → {@code run} → {@code scoring} (with the metrics of
 * {@code metric}) → {@code score} → {@code comparison} and {@code gate} → {@code report}; {@code command} puts them on the command line. {@code source}
 * and {@code statistics} lie below everything. It sees replies as the HTTP contract has them and never the inside of an
 * assistant.
 */
@NullMarked
package nl.wegwijzer.evaluation;

import org.jspecify.annotations.NullMarked;
