package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of all routes, written by hand and held equal to them by a test. */
final class Contract {
    private static final String FILE = "/openapi.json";

    private Contract() {}

    static void send(Context ctx) {
        Responses.json(ctx, bytes());
    }

    static byte[] bytes() {
        try (InputStream file = Contract.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("openapi.json is missing from the program");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
