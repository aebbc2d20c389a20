package nl.wegwijzer.http.widget;

/** Files that only this server's own pages use. */
public final class PageFiles {
    /** The script of the page where a school tries settings. */
    public static final String TRY = "pages/try.js";

    /** The sign of this site in a browser's tab. */
    public static final String ICON = "pages/icon.svg";

    private PageFiles() {}

    /** What one of them holds. */
    public static String text(String name) {
        return WidgetFiles.text(name);
    }
}
