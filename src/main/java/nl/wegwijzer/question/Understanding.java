package nl.wegwijzer.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.safety.CrisisSignal;

/** What a question was understood to be. */
public sealed interface Understanding {
    /** The language to answer in. */
    Language language();

    /**
     * A question about a subject.
     *
     * @param text what to search for, without personal data
     * @param aspects what it wants to see of the subject; empty means advice
     * @param domain the only domain to look in, if it names one
     * @param boundary a subject in it that the guide doesn't hold
     * @param maybeFollowUp whether it may lean on the turn before
     * @param before the recommendations of the turn before, when the question points back to it
     * @param understoodAs the question as it was completed from the conversation; empty when it stands by itself
     */
    record Inquiry(
            Language language,
            String text,
            Set<Aspect> aspects,
            OptionalInt domain,
            Optional<Boundaries.Found> boundary,
            boolean maybeFollowUp,
            List<RecommendationNumber> before,
            String understoodAs)
            implements Understanding {
        /** Copies the set. */
        public Inquiry {
            aspects = Set.copyOf(aspects);
            before = List.copyOf(before);
        }

        /** Of a question that stands by itself. */
        public Inquiry(
                Language language,
                String text,
                Set<Aspect> aspects,
                OptionalInt domain,
                Optional<Boundaries.Found> boundary,
                boolean maybeFollowUp,
                List<RecommendationNumber> before) {
            this(language, text, aspects, domain, boundary, maybeFollowUp, before, "");
        }

        /** Words to search for, and nothing else. */
        public static Inquiry of(Language language, String text) {
            return new Inquiry(language, text, Set.of(), OptionalInt.empty(), Optional.empty(), false, List.of());
        }

        /** The same question, as it was completed from the conversation. */
        Inquiry completedAs(String whole) {
            return new Inquiry(language, text, aspects, domain, boundary, false, before, whole);
        }

        /** The same question with other words. */
        public Inquiry withText(String other) {
            return new Inquiry(language, other, aspects, domain, boundary, false, before, understoodAs);
        }
    }

    /**
     * A question for recommendations by their number.
     *
     * @param numbers that exist, in the order of the question
     * @param text the whole question, for choosing among what stands under them
     * @param understoodAs the question as it was completed from the conversation; empty when it named the numbers itself
     */
    record Lookup(
            Language language,
            List<RecommendationNumber> numbers,
            Set<Aspect> aspects,
            String text,
            Optional<String> understoodAs)
            implements Understanding {
        /** Copies the collections. */
        public Lookup {
            numbers = List.copyOf(numbers);
            aspects = Set.copyOf(aspects);
        }
    }

    /**
     * A question for everything: all recommendations, or all interventions, of a domain or of the guide.
     *
     * @param domain empty for the whole guide
     */
    record Overview(Language language, OptionalInt domain, boolean interventions) implements Understanding {}

    /**
     * A question for a number that the guide at hand doesn't hold.
     *
     * @param domains the numbers of the domains that were meant and aren't loaded
     * @param recommendations the numbers that a loaded domain doesn't have
     */
    record NotInGuide(Language language, List<Integer> domains, List<RecommendationNumber> recommendations)
            implements Understanding {
        /** Copies the lists. */
        public NotInGuide {
            domains = List.copyOf(domains);
            recommendations = List.copyOf(recommendations);
        }
    }

    /** A question for what the guide doesn't say about something that it does name, as the turn before did. */
    record NotHeld(Language language, List<RecommendationNumber> nearest) implements Understanding {
        /** Copies the list. */
        public NotHeld {
            nearest = List.copyOf(nearest);
        }
    }

    /** A greeting, thanks, or a question about the assistant itself. */
    record SmallTalk(Language language, SmallTalkKind kind) implements Understanding {}

    /** Too little to go by. */
    record Unclear(Language language) implements Understanding {}

    /** Something that an assistant over a guide doesn't do. */
    record Misuse(Language language, MisuseKind kind) implements Understanding {}

    /**
     * A question for one programme of the list that the turn before showed.
     *
     * @param description the passage that describes it
     */
    record Listed(Language language, PassageId description, String understoodAs) implements Understanding {}

    /** A question in a language that is neither Dutch nor English. */
    record Foreign(Language language) implements Understanding {}

    /** A cry for help, or someone who worries about one. */
    record Crisis(Language language, CrisisSignal signal) implements Understanding {}
}
