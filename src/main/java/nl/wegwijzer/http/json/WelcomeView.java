package nl.wegwijzer.http.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Intervention;
import nl.wegwijzer.http.site.School;
import nl.wegwijzer.question.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a chat shows before the first question, and names that it needs while it goes on.
 *
 * @param welcome paragraphs: what this is, and that it is a machine
 * @param questions examples that the guide answers
 * @param school who to go to at the school whose site asks
 * @param titles the recommendations by their numbers
 * @param footnoted ids of the interventions that a footnote holds for; they get an asterisk
 */
public record WelcomeView(
        List<String> welcome,
        List<String> questions,
        @Nullable SchoolContacts school,
        Map<String, String> titles,
        List<String> footnoted) {

    /** Who to go to. */
    public record SchoolContacts(
            String name,
            List<Contact> contacts,
            @Nullable String phone,
            @Nullable String page) {}

    /** A person with a role, in the reader's language. */
    public record Contact(String role, String name) {}

    /** Of a guide, for a site. */
    public static WelcomeView of(
            List<String> welcome, List<String> questions, Optional<School> school, Guide guide, Language language) {
        Map<String, String> titles = new TreeMap<>();
        guide.recommendations()
                .forEach(recommendation -> titles.put(recommendation.number().toString(), recommendation.title()));
        return new WelcomeView(
                welcome,
                questions,
                school.map(found -> contacts(found, language)).orElse(null),
                titles,
                guide.recommendations().stream()
                        .flatMap(recommendation -> recommendation.interventions().stream())
                        .filter(Intervention::footnoted)
                        .map(intervention -> intervention.description().id().value())
                        .toList());
    }

    private static SchoolContacts contacts(School school, Language language) {
        boolean english = language == Language.EN;
        List<Contact> contacts = new ArrayList<>();
        school.careCoordinator()
                .ifPresent(name -> contacts.add(new Contact(english ? "Care coordinator" : "Zorgcoördinator", name)));
        school.confidentialAdviser()
                .ifPresent(name ->
                        contacts.add(new Contact(english ? "Confidential adviser" : "Vertrouwenspersoon", name)));
        return new SchoolContacts(
                school.name(),
                List.copyOf(contacts),
                school.phone().orElse(null),
                school.page().orElse(null));
    }
}
