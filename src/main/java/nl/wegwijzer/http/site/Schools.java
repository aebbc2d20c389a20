package nl.wegwijzer.http.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijzer.knowledge.KnowledgeFile;

/** The schools that one server serves. */
public final class Schools {
    /** None: nobody to name. */
    public static final Schools NONE = new Schools(List.of());

    private final List<School> all;

    Schools(List<School> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Reads a file of schools.
     *
     * @throws nl.wegwijzer.knowledge.KnowledgeException with every problem, when something is wrong with it
     */
    public static Schools from(KnowledgeFile file) {
        return new Schools(new SchoolsReader(file).read());
    }

    /** The school whose site this is; else the one for every site. */
    public Optional<School> of(String origin) {
        String lower = origin.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(school -> school.origins().contains(lower))
                .findFirst()
                .or(() -> all.stream()
                        .filter(school -> school.origins().isEmpty())
                        .findFirst());
    }
}
