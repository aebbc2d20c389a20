package nl.wegwijzer.evaluation.gate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijzer.evaluation.gate.Finding.Kind;
import nl.wegwijzer.evaluation.gate.Finding.Verdict;

/** The named exceptions of a gate, and which of them were needed. Not for several threads. */
final class Exemptions {
    private final List<Exemption> all;
    private final LocalDate today;
    private final Set<Exemption> used = new HashSet<>();

    Exemptions(List<Exemption> all, LocalDate today) {
        this.all = List.copyOf(all);
        this.today = today;
    }

    Optional<Exemption> of(Floor floor) {
        return use(all.stream().filter(one -> one.concerns(floor)).findFirst());
    }

    Optional<Exemption> ofCase(String id) {
        return use(all.stream().filter(one -> one.concernsCase(id)).findFirst());
    }

    private Optional<Exemption> use(Optional<Exemption> found) {
        found.ifPresent(used::add);
        return found.filter(one -> !one.isExpired(today));
    }

    /** What is to say about the exceptions themselves: ended ones fail, unneeded ones are named. */
    List<Finding> findings() {
        return all.stream().flatMap(one -> finding(one).stream()).toList();
    }

    private Optional<Finding> finding(Exemption one) {
        String rule = "exception in line " + one.line() + ": " + one.subject();
        if (one.isExpired(today)) {
            return Optional.of(new Finding(Kind.EXCEPTION, Verdict.FAILED, rule, "it ended on " + one.until()));
        }
        return used.contains(one)
                ? Optional.empty()
                : Optional.of(new Finding(
                        Kind.EXCEPTION, Verdict.PASSED, rule, "it is no longer needed; take it out of the gate"));
    }
}
