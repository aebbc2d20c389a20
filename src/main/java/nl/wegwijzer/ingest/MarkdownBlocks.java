package nl.wegwijzer.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown into a flat list of blocks with plain text and line numbers. */
final class MarkdownBlocks {
    private static final Pattern ANCHOR = Pattern.compile("\\s*\\{#([a-z0-9-]+)}\\s*$");
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private MarkdownBlocks() {}

    /** The blocks of a text whose first line is {@code firstLine} of its file. */
    static List<Block> of(String markdown, int firstLine) {
        Collector collector = new Collector(firstLine);
        PARSER.parse(markdown).accept(collector);
        return List.copyOf(collector.blocks);
    }

    private static final class Collector extends AbstractVisitor {
        private final List<Block> blocks = new ArrayList<>();
        private final int firstLine;

        Collector(int firstLine) {
            this.firstLine = firstLine;
        }

        @Override
        public void visit(Heading heading) {
            PlainText plain = PlainText.of(heading);
            Matcher anchor = ANCHOR.matcher(plain.text());
            boolean anchored = anchor.find();
            blocks.add(new Block.Heading(
                    lineOf(heading),
                    heading.getLevel(),
                    anchored ? plain.text().substring(0, anchor.start()) : plain.text(),
                    anchored ? anchor.group(1) : "",
                    plain.footnoted));
        }

        @Override
        public void visit(Paragraph paragraph) {
            blocks.add(new Block.Paragraph(
                    lineOf(paragraph), PlainText.of(paragraph).text()));
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition) {
                blocks.add(new Block.Footnote(lineOf(block), PlainText.of(block).text()));
            } else {
                visitChildren(block);
            }
        }

        private int lineOf(Node node) {
            return node.getSourceSpans().isEmpty()
                    ? firstLine
                    : firstLine + node.getSourceSpans().getFirst().getLineIndex();
        }
    }

    private static final class PlainText extends AbstractVisitor {
        private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
        private final StringBuilder collected = new StringBuilder();
        private boolean footnoted;

        static PlainText of(Node node) {
            PlainText plain = new PlainText();
            node.accept(plain);
            return plain;
        }

        String text() {
            return SPACE.matcher(collected).replaceAll(" ").strip();
        }

        @Override
        public void visit(Text text) {
            collected.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            collected.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            collected.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            collected.append(' ');
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference) {
                footnoted = true;
            } else {
                visitChildren(node);
            }
        }

        @Override
        public void visit(CustomBlock block) {
            visitChildren(block);
        }
    }
}
