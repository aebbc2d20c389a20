package nl.wegwijzer.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All domains of one moment, and what the guide says about itself. Immutable. */
public final class Guide {
    private final List<Domain> domains;
    private final List<Passage> about;
    private final String address;
    private final Map<String, Passage> passages;
    private final Map<RecommendationNumber, Recommendation> recommendations;
    private final Fingerprint fingerprint;

    /**
     * Takes domains in the order of their numbers.
     *
     * @param address the guide's own site; empty when it names none
     * @throws IllegalArgumentException when two passages have the same id
     */
    public Guide(List<Domain> domains, List<Passage> about, String address) {
        this(domains, about, address, fingerprint(domains, about, address));
    }

    /**
     * The same of which the fingerprint is known.
     *
     * @throws IllegalArgumentException when two passages have the same id
     */
    public Guide(List<Domain> domains, List<Passage> about, String address, Fingerprint fingerprint) {
        this.domains = List.copyOf(domains);
        this.about = List.copyOf(about);
        this.address = address;
        this.passages = Stream.concat(domains.stream().flatMap(Domain::passages), about.stream())
                .collect(Collectors.toMap(
                        passage -> passage.id().value(),
                        passage -> passage,
                        (one, other) -> {
                            throw new IllegalArgumentException("two passages are called " + one.id());
                        },
                        LinkedHashMap::new));
        this.recommendations = domains.stream()
                .flatMap(domain -> domain.recommendations().stream())
                .collect(Collectors.toMap(
                        Recommendation::number,
                        recommendation -> recommendation,
                        (one, other) -> one,
                        LinkedHashMap::new));
        this.fingerprint = fingerprint;
    }

    /** Of a guide that holds this. */
    public static Fingerprint fingerprint(List<Domain> domains, List<Passage> about, String address) {
        return Fingerprint.ofLong(WholeText.of(address, domains, about));
    }

    /** In the order of their numbers. */
    public List<Domain> domains() {
        return domains;
    }

    /** What the guide says about itself. */
    public List<Passage> about() {
        return about;
    }

    /** The guide's own site; empty when it names none. */
    public String address() {
        return address;
    }

    /** Changes with every change of a word. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** Every passage, in the order of the guide. */
    public List<Passage> passages() {
        return List.copyOf(passages.values());
    }

    /** The passage with this id. */
    public Optional<Passage> passage(String id) {
        return Optional.ofNullable(passages.get(id));
    }

    /** The domain with this number. */
    public Optional<Domain> domain(int number) {
        return domains.stream().filter(domain -> domain.number() == number).findFirst();
    }

    /** The recommendation with this number. */
    public Optional<Recommendation> recommendation(RecommendationNumber number) {
        return Optional.ofNullable(recommendations.get(number));
    }

    /** The recommendation that a passage stands under. */
    public Optional<Recommendation> recommendationOf(Passage passage) {
        return passage.recommendation().flatMap(this::recommendation);
    }

    /** Every recommendation, in the order of the guide. */
    public List<Recommendation> recommendations() {
        return List.copyOf(recommendations.values());
    }

    /** The intervention that a passage describes. */
    public Optional<Intervention> interventionOf(Passage passage) {
        return recommendationOf(passage).stream()
                .flatMap(recommendation -> recommendation.interventions().stream())
                .filter(intervention -> intervention.description().id().equals(passage.id()))
                .findFirst();
    }
}
