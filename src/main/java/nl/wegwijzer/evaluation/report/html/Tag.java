package nl.wegwijzer.evaluation.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An element under construction. Texts and attributes are escaped when it is written; there is no way around that. */
final class Tag {
    private static final Set<String> EMPTY = Set.of("meta", "input", "br");
    private static final Set<String> OWN_LINE = Set.of(
            "head",
            "meta",
            "title",
            "style",
            "script",
            "body",
            "header",
            "main",
            "nav",
            "footer",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "p",
            "ul",
            "ol",
            "li",
            "dl",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "details",
            "summary",
            "figure",
            "div",
            "blockquote");

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    private Tag(String name) {
        this.name = name;
    }

    private sealed interface Part {
        record Text(String words) implements Part {}

        /** Our own style or script; never what a person or a model wrote. */
        record Own(String source) implements Part {}

        record Child(Tag tag) implements Part {}
    }

    /** An empty element. */
    static Tag of(String name) {
        return new Tag(name);
    }

    /** An element with a text. */
    static Tag of(String name, String text) {
        return new Tag(name).text(text);
    }

    /** The element {@code style} or {@code script} with one of our own files in it. */
    static Tag own(String name, String source) {
        if (source.contains("</")) {
            throw new IllegalArgumentException("a " + name + " inside a page can't contain \"</\"");
        }
        Tag tag = new Tag(name);
        tag.parts.add(new Part.Own(source));
        return tag;
    }

    Tag text(String words) {
        parts.add(new Part.Text(words));
        return this;
    }

    Tag add(Tag... children) {
        return add(List.of(children));
    }

    Tag add(List<Tag> children) {
        children.forEach(child -> parts.add(new Part.Child(child)));
        return this;
    }

    Tag add(Optional<Tag> child) {
        return add(child.stream().toList());
    }

    Tag with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Tag with(String attribute, double value) {
        // Two digits are a hundredth of a pixel; the same number always gets the same characters.
        double rounded = Math.round(value * 100) / 100.0;
        return with(
                attribute, rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded));
    }

    Tag css(String names) {
        return with("class", names);
    }

    /** A text whose language and direction aren't the page's. */
    Tag lang(String tag) {
        if (tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
            with("lang", tag);
        }
        return with("dir", "auto");
    }

    /** The element as HTML. */
    String html() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((key, value) ->
                out.append(' ').append(key).append("=\"").append(escape(value)).append('"'));
        out.append('>');
        for (Part part : parts) {
            switch (part) {
                case Part.Text(String words) -> out.append(escape(words));
                case Part.Own(String source) -> out.append(source);
                case Part.Child(Tag tag) -> tag.write(out);
            }
        }
        if (!EMPTY.contains(name)) {
            out.append("</").append(name).append('>');
        }
        if (OWN_LINE.contains(name)) {
            out.append('\n');
        }
    }

    private static String escape(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isReadable(point) ? point : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean isReadable(int point) {
        boolean layout = point == '\n' || point == '\t' || point == '\r';
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return layout || (!Character.isISOControl(point) && !half);
    }
}
