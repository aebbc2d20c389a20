package nl.wegwijzer.evaluation.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a YAML or JSON file, with the place where it stands. */
public sealed interface SourceNode {

    /** Counted from 1. */
    int line();

    /** Counted from 1. */
    int column();

    /** What it is, in words for a problem. */
    String description();

    /**
     * A mapping; of a key that stands twice the first counts.
     *
     * @param fields in the order of the file
     * @param keys the places of the keys, also those of keys that stand twice
     */
    record Mapping(int line, int column, Map<String, SourceNode> fields, List<Key> keys) implements SourceNode {

        /** The value under a key. */
        public Optional<SourceNode> field(String key) {
            return Optional.ofNullable(fields.get(key));
        }

        @Override
        public String description() {
            return "a mapping";
        }
    }

    /** A list. */
    record Sequence(int line, int column, List<SourceNode> items) implements SourceNode {
        @Override
        public String description() {
            return "a list";
        }
    }

    /** A text, number, or yes or no, as it was written. */
    record Scalar(int line, int column, String text) implements SourceNode {
        @Override
        public String description() {
            return '"' + text + '"';
        }
    }

    /** Nothing: a key without a value, or {@code null}. */
    record Absent(int line, int column) implements SourceNode {
        @Override
        public String description() {
            return "nothing";
        }
    }

    /** A key of a mapping and its line. */
    record Key(String name, int line) {}
}
