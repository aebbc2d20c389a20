package nl.wegwijzer.http.page;

import nl.wegwijzer.http.site.School;
import nl.wegwijzer.question.Language;

/** Who to go to at this school. */
final class SchoolSection {
    private SchoolSection() {}

    static void write(Page page, School school, Language language) {
        boolean english = language == Language.EN;
        page.markup("<section class=\"school\" aria-labelledby=\"school\">\n<h3 id=\"school\">")
                .text((english ? "At this school: " : "Op deze school: ") + school.name())
                .markup("</h3>\n");
        school.careCoordinator().ifPresent(name -> fact(page, english ? "Care coordinator" : "Zorgcoördinator", name));
        school.confidentialAdviser()
                .ifPresent(name -> fact(page, english ? "Confidential adviser" : "Vertrouwenspersoon", name));
        school.phone()
                .ifPresent(phone -> page.markup("<p>")
                        .link("tel:" + phone.replaceAll("[^0-9+]", ""), (english ? "Call " : "Bel ") + phone)
                        .markup("</p>\n"));
        school.page()
                .ifPresent(address -> page.markup("<p>")
                        .link(address, english ? "More about help at school" : "Meer over hulp op school")
                        .markup("</p>\n"));
        page.markup("</section>\n");
    }

    private static void fact(Page page, String role, String name) {
        page.markup("<p>").text(role + ": ").markup("<strong>").text(name).markup("</strong></p>\n");
    }
}
