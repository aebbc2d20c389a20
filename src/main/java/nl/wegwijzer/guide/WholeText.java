package nl.wegwijzer.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a guide holds in one text, as its records would write themselves. It is spelt out because Java makes what a record writes
 * anew in every process: a tenth of a start.
 */
final class WholeText {
    /** About as much as one domain with its questions: to grow there from nothing takes seven times the memory. */
    private static final int USUAL_LENGTH = 1 << 20;

    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    private WholeText() {}

    /** Differs when anything differs. */
    static String of(String address, List<Domain> domains, List<Passage> about) {
        WholeText whole = new WholeText();
        whole.text.append(address);
        whole.add(domains, whole::add);
        whole.add(about, whole::add);
        return whole.text.toString();
    }

    /** How something of a kind is added. */
    private interface Adding<T> {
        void add(T one);
    }

    private <T> void add(List<T> all, Adding<T> adding) {
        text.append('[');
        for (int i = 0; i < all.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            adding.add(all.get(i));
        }
        text.append(']');
    }

    private void add(Optional<Passage> passage) {
        if (passage.isEmpty()) {
            text.append(passage);
            return;
        }
        text.append("Optional[");
        add(passage.get());
        text.append(']');
    }

    private void add(Domain domain) {
        text.append("Domain[number=").append(domain.number());
        text.append(", title=").append(domain.title());
        text.append(", signals=");
        add(domain.signals(), this::add);
        text.append(", tips=");
        add(domain.tips(), this::add);
        text.append(", recommendations=");
        add(domain.recommendations(), this::add);
        text.append(']');
    }

    private void add(Recommendation recommendation) {
        text.append("Recommendation[number=").append(recommendation.number());
        text.append(", statement=");
        add(recommendation.statement());
        text.append(", practice=");
        add(recommendation.practice());
        text.append(", interventions=");
        add(recommendation.interventions(), this::add);
        text.append(", noInterventions=");
        add(recommendation.noInterventions());
        text.append(", footnote=");
        add(recommendation.footnote());
        text.append(']');
    }

    private void add(Intervention intervention) {
        text.append("Intervention[name=").append(intervention.name());
        text.append(", description=");
        add(intervention.description());
        text.append(", footnoted=").append(intervention.footnoted());
        text.append(", url=").append(intervention.url()).append(']');
    }

    private void add(Passage passage) {
        text.append("Passage[id=").append(passage.id());
        text.append(", kind=").append(passage.kind());
        text.append(", domain=").append(passage.domain());
        text.append(", recommendation=").append(passage.recommendation());
        text.append(", heading=").append(passage.heading());
        text.append(", text=").append(passage.text());
        text.append(", translation=").append(passage.translation());
        text.append(", questions={");
        boolean first = true;
        for (Map.Entry<String, List<String>> questions : passage.questions().entrySet()) {
            text.append(first ? "" : ", ").append(questions.getKey()).append('=');
            add(questions.getValue(), (String question) -> text.append(question));
            first = false;
        }
        text.append("}]");
    }
}
