package nl.wegwijzer.question;

import java.util.List;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.guide.RecommendationNumber;

/**
 * An earlier question that was answered. Declined turns are never remembered.
 *
 * @param question as it was understood, without personal data
 * @param recommendations cited, in the order of the answer
 * @param passages cited, in the order of the answer
 */
public record Turn(
        String question, Language language, List<RecommendationNumber> recommendations, List<PassageId> passages) {
    /** Copies the lists. A question that was completed again and again is cut, or it would grow with each turn. */
    public Turn {
        question = question.substring(0, Math.min(question.length(), Question.LONGEST));
        recommendations = List.copyOf(recommendations);
        passages = List.copyOf(passages);
    }
}
