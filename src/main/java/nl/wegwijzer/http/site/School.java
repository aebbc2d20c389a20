package nl.wegwijzer.http.site;

import java.util.List;
import java.util.Optional;

/**
 * Who to go to at a school.
 *
 * @param origins the sites that this holds for; none for every site
 * @param page the school's own page about help
 */
public record School(
        String name,
        Optional<String> careCoordinator,
        Optional<String> confidentialAdviser,
        Optional<String> phone,
        Optional<String> page,
        List<String> origins) {

    /** Copies the list. */
    public School {
        origins = List.copyOf(origins);
    }
}
