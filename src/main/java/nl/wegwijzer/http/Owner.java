package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.util.Optional;

/** Whose conversation it is: that of the website whose page asks. */
final class Owner {
    private Owner() {}

    static String of(Context ctx) {
        return Optional.ofNullable(ctx.header("Origin")).orElse("");
    }
}
