package nl.wegwijzer.evaluation.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The fields of one mapping, read with checks: what is missing, unknown or of another kind becomes a problem. */
public final class Fields {
    private final SourceNode.Mapping mapping;
    private final Problems problems;

    private Fields(SourceNode.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** Of a node that must be a mapping with no other keys than these. */
    public static Optional<Fields> of(SourceNode node, List<String> known, String what, Problems problems) {
        if (!(node instanceof SourceNode.Mapping mapping)) {
            problems.add(
                    node.line(),
                    what + " must be a mapping with " + String.join(", ", known) + ", not " + node.description());
            return Optional.empty();
        }
        new KeyCheck(known, what).check(mapping, problems);
        return Optional.of(new Fields(mapping, problems));
    }

    /** Where the mapping begins. */
    public int line() {
        return mapping.line();
    }

    /** The node under a key, unless it holds nothing. */
    public Optional<SourceNode> node(String key) {
        return mapping.field(key).filter(node -> !(node instanceof SourceNode.Absent));
    }

    /** A text that must be there. */
    public String required(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            problems.add(line(), "\"" + key + "\" is missing or empty");
        }
        return text.orElse("");
    }

    /** A text without space around it; empty when absent or blank. */
    public Optional<String> text(String key) {
        return scalar(key, "a text")
                .map(SourceNode.Scalar::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Yes or no. */
    public boolean flag(String key) {
        return scalar(key, "true or false").filter(scalar -> truth(key, scalar)).isPresent();
    }

    private boolean truth(String key, SourceNode.Scalar scalar) {
        if (!scalar.text().matches("true|false")) {
            problems.add(scalar.line(), "\"" + key + "\" must be true or false, not " + scalar.description());
        }
        return scalar.text().equals("true");
    }

    /** A number. */
    public OptionalDouble number(String key) {
        Optional<SourceNode.Scalar> scalar = scalar(key, "a number");
        if (scalar.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(scalar.get().text()));
        } catch (NumberFormatException e) {
            problems.add(
                    scalar.get().line(),
                    "\"" + key + "\" must be a number, not " + scalar.get().description());
            return OptionalDouble.empty();
        }
    }

    /** A list of texts; one text alone counts as a list of one. */
    public List<String> texts(String key) {
        return items(key, node -> asText(node, key + " must be a list of texts").orElse("")).stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The items of a list, each read on its own; one scalar alone counts as a list of one. */
    public <T> List<T> items(String key, Function<SourceNode, T> reader) {
        return node(key).stream()
                .flatMap(node -> node instanceof SourceNode.Sequence sequence
                        ? sequence.items().stream()
                        : List.of(node).stream())
                .map(reader)
                .toList();
    }

    /** A mapping from texts to whole numbers of at least 0. */
    public Map<String, Integer> grades(String key) {
        Map<String, Integer> grades = new LinkedHashMap<>();
        Optional<SourceNode> node = node(key);
        if (node.isPresent() && node.get() instanceof SourceNode.Mapping inner) {
            inner.fields().forEach((name, value) -> grades.put(name, grade(name, value)));
        } else {
            node.ifPresent(other -> problems.add(
                    other.line(),
                    "\"" + key + "\" must be a mapping such as {\"3.1\": 2}, not " + other.description()));
        }
        return grades;
    }

    private int grade(String name, SourceNode node) {
        String text = asText(node, "the grade of \"" + name + "\" must be a whole number")
                .orElse("0");
        if (!text.matches("\\d{1,3}")) {
            problems.add(node.line(), "the grade of \"" + name + "\" must be a whole number from 0, not " + text);
            return 0;
        }
        return Integer.parseInt(text);
    }

    private Optional<SourceNode.Scalar> scalar(String key, String kind) {
        Optional<SourceNode> node = node(key);
        if (node.isPresent() && !(node.get() instanceof SourceNode.Scalar)) {
            problems.add(
                    node.get().line(),
                    "\"" + key + "\" must be " + kind + ", not " + node.get().description());
            return Optional.empty();
        }
        return node.map(SourceNode.Scalar.class::cast);
    }

    private Optional<String> asText(SourceNode node, String expected) {
        if (node instanceof SourceNode.Scalar scalar) {
            return Optional.of(scalar.text().strip());
        }
        problems.add(node.line(), expected + ", not " + node.description());
        return Optional.empty();
    }
}
