package nl.wegwijzer.http.page;

import java.nio.charset.StandardCharsets;
import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.question.Language;

/** A page that is being written. Markup comes from this package only; everything else goes through {@link #text}. */
final class Page {
    private final StringBuilder html = new StringBuilder(8_192);

    private Page(Language language, String title, Links links) {
        markup("<!doctype html>\n<html lang=\"").text(language.code()).markup("""
                ">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>""");
        text(title);
        markup("</title>\n<link rel=\"icon\" type=\"image/svg+xml\" href=\"").text(links.to("/icon.svg"));
        markup("\">\n<style>").markup(PageStyle.CSS).markup("</style>\n</head>\n<body>\n");
    }

    /**
     * With the site's header.
     *
     * @param path where this page stands, for the header's links
     */
    static Page of(Language language, String title, Links links, String path) {
        Page page = new Page(language, title, links);
        SiteHeader.write(page, language, links, path);
        return page.markup("<main id=\"main\">\n");
    }

    /** Without a header: for frames on other sites. */
    static Page bare(Language language, String title, Links links) {
        return new Page(language, title, links).markup("<main id=\"main\">\n");
    }

    /** Adds markup as it stands. */
    Page markup(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds words of any origin, in the text or in a quoted attribute. */
    Page text(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(letter);
            }
        }
        return this;
    }

    Page link(String address, String words) {
        return markup("<a href=\"").text(address).markup("\">").text(words).markup("</a>");
    }

    /** An attribute with a space before it; nothing when it has no value. */
    Page attribute(String name, String value) {
        return value.isEmpty() ? this : markup(" " + name + "=\"").text(value).markup("\"");
    }

    byte[] bytes() {
        return markup("</main>\n</body>\n</html>\n").html.toString().getBytes(StandardCharsets.UTF_8);
    }
}
