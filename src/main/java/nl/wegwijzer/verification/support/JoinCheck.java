package nl.wegwijzer.verification.support;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wegwijzer.verification.support.Support.Flaw;
import nl.wegwijzer.verification.support.Support.Missing;

/** What the passage joins by "or", a sentence may not join by "and", nor the other way round. */
final class JoinCheck {
    /** Words further apart in the passage aren't joined. */
    private static final int NEAR = 6;

    private final Alignment alignment;
    private final List<Token> said;
    private final List<Token> text;

    JoinCheck(Alignment alignment) {
        this.alignment = alignment;
        this.said = alignment.said();
        this.text = alignment.text();
    }

    Optional<Missing> flaw() {
        return IntStream.range(0, said.size())
                .filter(word -> isJoint(said.get(word)))
                .filter(word -> isOther(said.get(word), alignment.placeBefore(word), alignment.placeAfter(word)))
                .mapToObj(word -> new Missing(Flaw.CONDITION, said.get(word).word()))
                .findFirst();
    }

    private boolean isOther(Token joint, int one, int other) {
        if (one < 0 || other < 0 || Math.abs(one - other) > NEAR) {
            return false;
        }
        List<Role> joints = text.subList(Math.min(one, other), Math.max(one, other)).stream()
                .filter(JoinCheck::isJoint)
                .map(Token::role)
                .toList();
        return !joints.isEmpty() && !joints.contains(joint.role());
    }

    private static boolean isJoint(Token token) {
        return token.role() == Role.BOTH || token.role() == Role.EITHER;
    }
}
