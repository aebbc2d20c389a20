package nl.wegwijzer.http.page;

import nl.wegwijzer.http.json.Links;
import nl.wegwijzer.question.Language;

/**
 * The page where a school tries the chat's settings and copies the line for its site.
 *
 * @param address how the outside calls this server
 * @param version the script that can be pinned
 * @param integrity what a pinned script must hold
 */
public record WidgetPage(Links links, String address, String version, String integrity) {
    /** The page. */
    public byte[] of(Language language) {
        Words words = new Words(language == Language.EN);
        Page page = Page.of(language, words.say("De chat op je site", "The chat on your site"), links, "/widget");
        page.markup("<h1>")
                .text(words.say("De chat op je site", "The chat on your site"))
                .markup("</h1>\n<p>");
        page.text(words.say(
                        "Eén regel in je site, en de chat staat er. Kies hoe hij eruitziet, en kopieer de regel.",
                        "One line in your site, and the chat is there. Choose how it looks, and copy the line."))
                .markup("</p>\n");
        form(page, words);
        line(page, words);
        page.markup("<div id=\"place\"></div>\n");
        allow(page, words);
        programs(page, words);
        ChatScript.write(page, links);
        page.markup("<script async src=\"").text(links.to("/widget/try.js")).markup("\"></script>\n");
        return page.bytes();
    }

    private record Words(boolean english) {
        String say(String dutch, String other) {
            return english ? other : dutch;
        }
    }

    private void form(Page page, Words words) {
        page.markup("<form id=\"try\" hidden")
                .attribute("data-address", address)
                .attribute("data-version", version)
                .attribute("data-integrity", integrity)
                .markup(">\n");
        begin(page, words.say("Plaats", "Place"));
        choice(page, "radio", "mode", "launcher", true, words.say("Knop in de hoek", "Button in the corner"));
        choice(page, "radio", "mode", "inline", false, words.say("Op de pagina zelf", "On the page itself"));
        select(
                page,
                "position",
                words.say("Hoek", "Corner"),
                "right",
                words.say("rechts", "right"),
                "left",
                words.say("links", "left"));
        page.markup("</fieldset>\n");
        begin(page, words.say("Uiterlijk", "Looks"));
        // The reader's own language first, which is what is chosen.
        String[] languages = words.english()
                ? new String[] {"en", "English", "nl", "Nederlands"}
                : new String[] {"nl", "Nederlands", "en", "English"};
        select(page, "lang", words.say("Taal", "Language"), languages);
        select(
                page,
                "theme",
                words.say("Licht of donker", "Light or dark"),
                "",
                words.say("zoals de lezer wil", "as the reader likes"),
                "light",
                words.say("altijd licht", "always light"),
                "dark",
                words.say("altijd donker", "always dark"));
        choice(page, "checkbox", "own", "true", false, words.say("Eigen kleur", "A colour of your own"));
        page.markup("<label class=\"inline\"><input type=\"color\" name=\"accent\" value=\"#0b5a72\">")
                .text(words.say(
                        "de kleur; de tekst erop blijft altijd leesbaar", "the colour; words on it stay readable"))
                .markup("</label>\n</fieldset>\n");
        begin(page, words.say("Veiligheid", "Safety"));
        choice(
                page,
                "checkbox",
                "frame",
                "true",
                false,
                words.say(
                        "In een eigen venster: kies dit als je site scripts heeft die meelezen, zoals analyse of opnames van bezoeken",
                        "In a frame of its own: choose this when your site has scripts that read along, such as analytics"));
        choice(
                page,
                "checkbox",
                "resume",
                "true",
                false,
                words.say(
                        "Onthoud het gesprek zolang het tabblad open is",
                        "Remember the conversation while the tab is open"));
        choice(
                page,
                "checkbox",
                "pinned",
                "true",
                false,
                words.say(
                        "Zet de versie vast (na een update van de server heb je een nieuwe regel nodig)",
                        "Pin the version (after an update of the server you need a new line)"));
        page.markup("</fieldset>\n</form>\n");
    }

    private static void begin(Page page, String legend) {
        page.markup("<fieldset><legend>").text(legend).markup("</legend>\n");
    }

    private static void choice(Page page, String type, String name, String value, boolean checked, String label) {
        page.markup("<label class=\"inline\"><input type=\"" + type + "\" name=\"" + name + "\" value=\"" + value)
                .markup(checked ? "\" checked>" : "\">")
                .text(label)
                .markup("</label>\n");
    }

    private static void select(Page page, String name, String label, String... valuesAndWords) {
        page.markup("<label class=\"pick\"><span>").text(label).markup("</span> <select name=\"" + name + "\">");
        for (int i = 0; i < valuesAndWords.length; i += 2) {
            page.markup("<option value=\"" + valuesAndWords[i] + "\">")
                    .text(valuesAndWords[i + 1])
                    .markup("</option>");
        }
        page.markup("</select></label>\n");
    }

    private void line(Page page, Words words) {
        page.markup("<h2>")
                .text(words.say("De regel voor je site", "The line for your site"))
                .markup("</h2>\n<pre><code id=\"line\">");
        page.text("<script async src=\"" + address + "/widget/v1.js\" data-lang=\"" + words.say("nl", "en")
                        + "\"></script>")
                .markup("</code></pre>\n<p><button type=\"button\" class=\"primary\" id=\"copy\">")
                .text(words.say("Kopieer", "Copy"))
                .markup("</button> <span id=\"copied\" role=\"status\"")
                .attribute("data-done", words.say("Gekopieerd.", "Copied."))
                .attribute(
                        "data-failed",
                        words.say("Selecteer de regel en kopieer hem zelf.", "Select the line and copy it yourself."))
                .markup("></span></p>\n");
    }

    private void allow(Page page, Words words) {
        page.markup("<h2>")
                .text(words.say("Wat je site moet toestaan", "What your site has to allow"))
                .markup("</h2>\n<p>")
                .text(words.say(
                        "Heeft je site een Content-Security-Policy? Zet er dan dit in. Vraag de beheerder van deze server om het"
                                + " adres van je site toe te laten.",
                        "Does your site have a Content-Security-Policy? Then put this in. Ask who runs this server to allow the"
                                + " address of your site."))
                .markup("</p>\n<pre><code>")
                .text("script-src " + address + "; connect-src " + address + "\nframe-src " + address)
                .markup("</code></pre>\n");
    }

    private void programs(Page page, Words words) {
        page.markup("<h2>")
                .text(words.say("Voor programma's", "For programs"))
                .markup("</h2>\n<pre><code>curl -H 'Content-Type: application/json' \\\n")
                .markup("  -d '{\"question\": \"Hoe betrek ik ouders die niet betrokken zijn?\"}' \\\n  ")
                .text(address)
                .markup("/api/chat</code></pre>\n<p>")
                .link(links.to("/openapi.json"), words.say("Beschrijving van alle routes", "Description of all routes"))
                .markup("</p>\n");
    }
}
