package nl.wegwijzer.ingest;

import java.util.List;
import nl.wegwijzer.guide.Domain;
import nl.wegwijzer.guide.Passage;

/** What one Markdown file of the guide holds. */
sealed interface GuideFile {
    String name();

    String language();

    /** A domain in one language. */
    record OfDomain(String name, String language, Domain domain) implements GuideFile {}

    /** What the guide says about itself, in one language. */
    record OfAbout(String name, String language, String address, List<Passage> passages) implements GuideFile {}
}
