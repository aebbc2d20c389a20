package nl.wegwijzer.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.guide.PassageKind;

/** Reads the file about the guide itself: every heading with text is a passage. */
final class AboutReader {
    private AboutReader() {}

    static List<Passage> read(List<Block> blocks, Problems problems) {
        SequencedMap<Block.Heading, List<Block.Paragraph>> sections = new LinkedHashMap<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> sections.put(heading, new ArrayList<>());
                case Block.Paragraph paragraph -> {
                    if (sections.isEmpty()) {
                        problems.add(paragraph.line(), "this text stands above the first heading; move it below one");
                    } else {
                        sections.lastEntry().getValue().add(paragraph);
                    }
                }
                case Block.Footnote footnote ->
                    problems.add(footnote.line(), "footnotes aren't read here; write it as a paragraph");
            }
        }
        return passages(sections, problems);
    }

    private static List<Passage> passages(
            SequencedMap<Block.Heading, List<Block.Paragraph>> sections, Problems problems) {
        List<Passage> passages = new ArrayList<>();
        sections.forEach((heading, paragraphs) -> {
            String name = heading.anchor().isEmpty() ? Slug.of(heading.text()) : heading.anchor();
            if (paragraphs.isEmpty()) {
                problems.add(
                        heading.line(), "\"" + heading.text() + "\" is empty; write its text or take the heading out");
            } else if (passages.stream()
                    .anyMatch(earlier -> earlier.id().value().equals("over-" + name))) {
                problems.add(
                        heading.line(),
                        "\"" + name + "\" names two parts; give one another name in braces, such as {#naam}");
            } else {
                passages.add(new Passage(
                        new PassageId("over-" + name),
                        PassageKind.ABOUT,
                        0,
                        Optional.empty(),
                        heading.text(),
                        DomainReader.joined(paragraphs),
                        "",
                        Map.of()));
            }
        });
        return passages;
    }
}
