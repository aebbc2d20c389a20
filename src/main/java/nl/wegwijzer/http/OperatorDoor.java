package nl.wegwijzer.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wegwijzer.http.limit.Clients;
import nl.wegwijzer.http.limit.Network;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;

/**
 * Knows who is an operator: somebody at one of some addresses, who came directly. What came through a proxy may be anybody's,
 * and a proxy on the same machine would otherwise open this door to the world.
 */
final class OperatorDoor {
    private static final List<String> MARKS_OF_A_PROXY = List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via");

    private final Clients operators;

    OperatorDoor(List<Network> operators) {
        this.operators = new Clients(operators);
    }

    boolean isOpenFor(Context ctx) {
        HttpServletRequest request = ctx.req();
        return MARKS_OF_A_PROXY.stream().allMatch(mark -> request.getHeader(mark) == null)
                && operators.trusts(request.getRemoteAddr());
    }

    /** Refuses everybody else. */
    void check(Context ctx) {
        if (!isOpenFor(ctx)) {
            throw new ProblemException(ProblemCode.OPERATORS_ONLY);
        }
    }
}
