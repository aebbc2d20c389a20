package nl.wegwijzer.answer;

import java.util.List;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.safety.HelpLine;
import nl.wegwijzer.verification.Statement;

/** How a question ended. Not answering is an ending like any other. */
public sealed interface Answer {
    /** The language that it is in. */
    Language language();

    /**
     * An answer from the guide.
     *
     * @param statements verified, at least one with a citation
     * @param understoodAs the question as it was completed from the conversation; empty when it stood by itself
     * @param suggestions questions that might come next
     * @param confidence how likely the answer is right, 0 to 1
     * @param writing who chose its words
     */
    record Grounded(
            Language language,
            List<Statement> statements,
            String understoodAs,
            List<String> suggestions,
            double confidence,
            Writing writing)
            implements Answer {
        /** Copies the lists. */
        public Grounded {
            statements = List.copyOf(statements);
            suggestions = List.copyOf(suggestions);
        }

        /** The same, with what might be asked next. */
        public Grounded suggesting(List<String> questions) {
            return new Grounded(language, statements, understoodAs, questions, confidence, writing);
        }
    }

    /**
     * A question back.
     *
     * @param text what is asked
     * @param choices questions that the guide answers, to choose from
     */
    record Clarification(Language language, String text, List<String> choices) implements Answer {
        /** Copies the list. */
        public Clarification {
            choices = List.copyOf(choices);
        }
    }

    /**
     * The guide doesn't hold it, or it isn't a question for a guide.
     *
     * @param text what is said instead
     * @param nearest recommendations that come near, without their content
     * @param confidence how likely it is that declining is right, 0 to 1; negative when it was decided by rule
     */
    record OutOfScope(Language language, String text, List<RecommendationNumber> nearest, double confidence)
            implements Answer {
        /** Copies the list. */
        public OutOfScope {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * Help comes first.
     *
     * @param suggestions questions that the guide answers and that the message held too, for after the help
     */
    record Crisis(Language language, String text, List<HelpLine> lines, List<String> suggestions) implements Answer {
        /** Copies the lists. */
        public Crisis {
            lines = List.copyOf(lines);
            suggestions = List.copyOf(suggestions);
        }

        /** The same, with what may be asked after the help. */
        public Crisis suggesting(List<String> questions) {
            return new Crisis(language, text, lines, questions);
        }
    }

    /**
     * An operator has stopped the chat for now.
     *
     * @param text that it is so, kindly
     * @param lines whom to call who can't wait
     */
    record Paused(Language language, String text, List<HelpLine> lines) implements Answer {
        /** Copies the list. */
        public Paused {
            lines = List.copyOf(lines);
        }
    }

    /** A kind word, and what the assistant is. */
    record SmallTalk(Language language, String text, List<String> suggestions) implements Answer {
        /** Copies the list. */
        public SmallTalk {
            suggestions = List.copyOf(suggestions);
        }
    }
}
