package nl.wegwijzer.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;

/** The guide says what its makers wrote: no sentence less, none more, in their order. */
final class FaithfulnessTest {
    private static final Path SOURCE = Knowledge.SHIPPED.resolve("sources/3-thuissituatie.txt");
    private static final Path DOMAIN = Knowledge.SHIPPED.resolve("guide/3-thuissituatie.md");
    private static final Path ABOUT = Knowledge.SHIPPED.resolve("guide/over-de-wegwijzer.md");

    @Test
    void theMarkdownHoldsEverySentenceOfTheOriginalInItsOrderAndNothingElse() throws IOException {
        List<String> original = sentences(repaired(Files.readString(SOURCE)));
        List<String> markdown = new ArrayList<>(sentences(plain(Files.readString(DOMAIN))));
        markdown.addAll(sentences(plain(Files.readString(ABOUT))));

        assertThat(original).as("the original has text").hasSizeGreaterThan(60);
        assertThat(markdown).containsExactlyElementsOf(original);
    }

    @Test
    void thePassagesHoldEverySentenceOfTheOriginalOnceAndNothingElse() throws IOException {
        List<String> original = sentences(repaired(Files.readString(SOURCE)));
        List<String> cited = Knowledge.guide().passages().stream()
                .flatMap(passage -> sentences(passage.text().lines()).stream())
                .toList();

        List<String> headings = new ArrayList<>(original);
        for (String sentence : cited) {
            // A recommendation's number isn't part of its sentence; it stands in the passage's id.
            boolean found = headings.remove(sentence)
                    || headings.remove("3.1 " + sentence)
                    || headings.remove("3.2 " + sentence)
                    || headings.remove("3.3 " + sentence)
                    || headings.remove("3.4 " + sentence);
            assertThat(found).as("\"%s\" stands in the original", sentence).isTrue();
        }
        assertThat(headings)
                .as("what is in no passage is a heading")
                .containsExactly(
                        "3.",
                        "Thuissituatie",
                        "Als het niet goed gaat",
                        "Als het wel goed gaat",
                        "Tip",
                        "Aanbevelingen",
                        "Inspiratie uit de praktijk",
                        "Interventies",
                        "NJI toolkit ouderbetrokkenheid",
                        "School-Wide Positive Behavior Support",
                        "Mentorlessen over stress",
                        "Kanjertraining",
                        "LEGSpedition",
                        "Inspiratie uit de praktijk",
                        "Interventies",
                        "School-Wide Positive Behavior Support",
                        "Ouderbetrokkenheid",
                        "Inspiratie uit de praktijk",
                        "Interventies",
                        "Inspiratie uit de praktijk",
                        "Interventies",
                        "School-Wide Positive Behavior Support",
                        "Ouderbetrokkenheid",
                        "Wegwijzer Mentaal Kapitaal",
                        "Wetenschappelijke onderbouwing",
                        "Geselecteerde interventies");
    }

    @Test
    void theBoxesAreNotTurnedRound() {
        Guide guide = Knowledge.guide();

        assertThat(signals(guide, "3-niet-goed"))
                .hasSize(2)
                .allMatch(text -> text.contains("scheiding") || text.contains("onrealistische verwachtingen"));
        assertThat(signals(guide, "3-wel-goed")).hasSize(2).allMatch(text -> text.contains("positieve"));
    }

    private static List<String> signals(Guide guide, String box) {
        return guide.passages().stream()
                .filter(passage -> passage.id().value().startsWith(box))
                .map(Passage::text)
                .toList();
    }

    /** The original with the repairs that are documented: each is one line here. */
    private static Stream<String> repaired(String source) {
        List<String> lines = new ArrayList<>(source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                // links have lost their addresses
                .filter(line -> !line.matches("Naar interventie\\.?"))
                .map(line -> line.replaceAll("\\[([^]]+)]\\(#\\)", "$1"))
                // "Tip:" is a heading
                .flatMap(line -> line.startsWith("Tip: ") ? Stream.of("Tip", line.substring(5)) : Stream.of(line))
                // bold, and asterisks that have become footnote marks
                .map(line -> line.replace("*", ""))
                .toList());
        // two columns had become one: the second heading belongs behind two paragraphs
        int second = lines.indexOf("Als het wel goed gaat");
        Collections.rotate(lines.subList(second, second + 3), -1);
        return lines.stream();
    }

    private static Stream<String> plain(String markdown) {
        String body = markdown.substring(markdown.indexOf("\n---\n", 3) + 5);
        return body.lines()
                .map(line -> line.replaceFirst("^#+ ", "")
                        .replaceAll("\\[\\^[0-9.]+]:? ?", "")
                        .replaceFirst(" \\{#[a-z]+}$", "")
                        .replace("**", "")
                        .strip())
                .filter(line -> !line.isEmpty());
    }

    private static List<String> sentences(Stream<String> lines) {
        List<String> sentences = new ArrayList<>();
        lines.forEach(line -> {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of("nl"));
            breaks.setText(line);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                sentences.add(line.substring(from, to).strip());
                from = to;
            }
        });
        return sentences;
    }
}
