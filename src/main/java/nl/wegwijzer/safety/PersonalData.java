package nl.wegwijzer.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeFile;

/**
 * Finds personal data in a message and masks it. Names only as far as a list and rules can: what it leaves may still hold
 * one. Immutable; any number of threads may use it.
 */
public final class PersonalData {
    private final NameFinder names;

    private PersonalData(NameFinder names) {
        this.names = names;
    }

    /**
     * With a list of first names.
     *
     * @throws nl.wegwijzer.knowledge.KnowledgeException with everything that is wrong in the file
     */
    public static PersonalData from(KnowledgeFile firstNames) {
        return new PersonalData(new NameFinder(NameLists.from(firstNames)));
    }

    /** The message with everything that was found replaced. */
    public Masked mask(String message) {
        StringBuilder text = new StringBuilder(message.length());
        List<PersonalDataKind> found = new ArrayList<>();
        int end = 0;
        for (PersonalSpan span : spans(message)) {
            text.append(message, end, span.start()).append(span.kind().mask());
            found.add(span.kind());
            end = span.end();
        }
        return new Masked(text.append(message, end, message.length()).toString(), found);
    }

    /** Without overlaps, in order; numbers go before names, and what was tried first goes before what was tried later. */
    private List<PersonalSpan> spans(String message) {
        List<PersonalSpan> kept = new ArrayList<>();
        Stream.concat(NumberFinder.in(message).stream(), names.in(message).stream())
                .filter(span ->
                        kept.stream().noneMatch(other -> span.start() < other.end() && other.start() < span.end()))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(PersonalSpan::start));
        return kept;
    }
}
