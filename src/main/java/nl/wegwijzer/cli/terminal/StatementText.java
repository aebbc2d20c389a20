package nl.wegwijzer.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.guide.PassageKind;

/** One statement of the guide: a line that says what it is, and its text behind a mark of its own. */
final class StatementText {
    private static final String INDENT = "  ";

    private final Wording wording;
    private final Style style;
    private final Layout layout;

    StatementText(Wording wording, Style style, Layout layout) {
        this.wording = wording;
        this.style = style;
        this.layout = layout;
    }

    List<String> lines(Reply.Cited cited, boolean footnoted, String text) {
        PassageKind kind = ReplyText.kind(cited);
        List<String> lines = new ArrayList<>();
        lines.add(INDENT + emphasised(kind, title(kind, cited, footnoted)));
        List<String> block = switch (kind) {
            case RECOMMENDATION -> layout.block(INDENT + "■ ", INDENT + "  ", text);
            case PRACTICE -> layout.block(INDENT + "│ ", text);
            case INTERVENTION -> layout.block(INDENT + "• ", INDENT + "  ", text);
            case SIGNAL, TIP, FOOTNOTE, ABSENCE, ABOUT -> layout.block(INDENT + "  ", text);
        };
        lines.addAll(
                kind == PassageKind.RECOMMENDATION
                        ? block.stream().map(style::bold).toList()
                        : block);
        return lines;
    }

    private String title(PassageKind kind, Reply.Cited cited, boolean footnoted) {
        String under = " " + wording.under() + " " + cited.label();
        return switch (kind) {
            case RECOMMENDATION -> wording.recommendation() + " " + cited.label();
            case PRACTICE -> wording.practice() + under;
            case INTERVENTION -> wording.intervention() + under + ": " + cited.intervention() + (footnoted ? "*" : "");
            case FOOTNOTE -> wording.footnote() + under;
            case ABSENCE -> wording.absence() + under;
            case SIGNAL -> wording.signal() + ", " + cited.label();
            case TIP -> wording.tip() + ", " + cited.label();
            case ABOUT -> wording.about();
        };
    }

    private String emphasised(PassageKind kind, String title) {
        return switch (kind) {
            case RECOMMENDATION -> style.recommendation(title);
            case PRACTICE -> style.practice(title);
            case INTERVENTION -> style.intervention(title);
            case SIGNAL, TIP, FOOTNOTE, ABSENCE, ABOUT -> style.bold(title);
        };
    }
}
