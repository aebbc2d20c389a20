package nl.wegwijzer.cli.terminal;

/** Emphasis by escape codes, or none at all. Nothing is told by it alone. */
public record Style(boolean on) {
    private static final String RESET = "\u001b[0m";

    String bold(String text) {
        return with("1", text);
    }

    String faint(String text) {
        return with("2", text);
    }

    /** For what research advises. */
    String recommendation(String text) {
        return with("1;34", text);
    }

    /** For one voice from practice. */
    String practice(String text) {
        return with("35", text);
    }

    /** For a programme. */
    String intervention(String text) {
        return with("32", text);
    }

    /** For help lines. */
    String urgent(String text) {
        return with("1;31", text);
    }

    private String with(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + RESET : text;
    }
}
