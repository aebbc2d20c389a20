package nl.wegwijzer.question;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.wegwijzer.guide.Domain;
import nl.wegwijzer.guide.Guide;

/** Questions for all recommendations or interventions, of the guide or of one domain. */
final class OverviewRule implements ReadingRule {
    /** "Wat zijn de aanbevelingen van de Wegwijzer?" */
    private static final Set<Aspect> OF_THE_LIST = EnumSet.of(Aspect.ABOUT, Aspect.DEFINITION);

    private static final Set<String> WHICH =
            Set.of("welke", "wat", "which", "what", "zijn", "are", "toon", "geef", "show", "give");

    private static final int FEW_WORDS = 3;

    private final Guide guide;

    OverviewRule(Guide guide) {
        this.guide = guide;
    }

    @Override
    public Optional<Understanding> read(SeenQuestion question) {
        OptionalInt domain = domain(question);
        Set<Aspect> aspects = question.aspects();
        boolean interventions = aspects.equals(Set.of(Aspect.INTERVENTIONS));
        boolean recommendations = aspects.isEmpty()
                || (lists(question) && OF_THE_LIST.stream().map(Set::of).anyMatch(aspects::equals));
        if (!namesNoSubject(question, domain) || !(interventions || recommendations)) {
            return Optional.empty();
        }
        boolean wanted = interventions
                ? domain.isPresent()
                        || question.has(Cue.OVERVIEW)
                        || question.has(Cue.GUIDE_NAME)
                        || (question.conversation().last().isEmpty() && asksWhich(question))
                : domain.isPresent() || (question.has(Cue.OVERVIEW) && question.has(Cue.RECOMMENDATION));
        return wanted
                ? Optional.of(new Understanding.Overview(question.language(), domain, interventions))
                : Optional.empty();
    }

    /** "Is één interventie genoeg?" asks for none of them. */
    private static boolean asksWhich(SeenQuestion question) {
        return question.words().size() <= FEW_WORDS || question.words().stream().anyMatch(WHICH::contains);
    }

    private static boolean lists(SeenQuestion question) {
        return question.has(Cue.RECOMMENDATION);
    }

    private boolean namesNoSubject(SeenQuestion question, OptionalInt domain) {
        return question.subject().isEmpty()
                || (domain.isPresent() && guide.domains().stream().anyMatch(each -> isTitle(question, each)));
    }

    /** By its number, or by its title when that is all that the question is about. */
    private OptionalInt domain(SeenQuestion question) {
        if (!question.numbers().domains().isEmpty()) {
            return OptionalInt.of(question.numbers().domains().getFirst());
        }
        boolean listing = question.has(Cue.RECOMMENDATION) || question.has(Cue.OVERVIEW);
        return guide.domains().stream()
                .filter(domain -> listing && !question.subject().isEmpty() && isTitle(question, domain))
                .mapToInt(Domain::number)
                .findFirst();
    }

    private static boolean isTitle(SeenQuestion question, Domain domain) {
        return new HashSet<>(Words.of(domain.title())).containsAll(question.subject());
    }
}
