package nl.wegwijzer.http.page;

import java.nio.charset.StandardCharsets;
import nl.wegwijzer.question.Language;

/** A page that is being written. Markup comes from this package only; everything else goes through {@link #text}. */
final class Page {
    private final StringBuilder html = new StringBuilder(8_192);

    Page(Language language, String title) {
        markup("<!doctype html>\n<html lang=\"").text(language.code()).markup("""
                ">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>""");
        text(title);
        markup("</title>\n<style>").markup(PageStyle.CSS).markup("</style>\n</head>\n<body>\n<main>\n");
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

    byte[] bytes() {
        return markup("</main>\n</body>\n</html>\n").html.toString().getBytes(StandardCharsets.UTF_8);
    }
}
