package nl.wegwijzer.http.request;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a request brings along: of the right kind, and no more than 64 KB of it. */
public final class RequestBody {
    /** The media type of a form. */
    public static final String FORM = "application/x-www-form-urlencoded";

    private static final int LARGEST = 64 * 1024;
    private static final long PATIENCE = 2 * 1024 * 1024;

    private RequestBody() {}

    /** The bytes of a body of this media type, in UTF-8. A body that doesn't say what it is passes. */
    public static byte[] of(Context ctx, String mediaType) {
        checkType(ctx.header("Content-Type"), mediaType);
        if (ctx.req().getContentLengthLong() > LARGEST) {
            throw new ProblemException(ProblemCode.BODY_TOO_LARGE);
        }
        byte[] bytes;
        try {
            bytes = ctx.bodyInputStream().readNBytes(LARGEST + 1);
        } catch (IOException e) {
            // The client went away or sent less than it announced: nobody is left to tell.
            throw new ProblemException(ProblemCode.BAD_REQUEST);
        }
        if (bytes.length > LARGEST) {
            throw new ProblemException(ProblemCode.BODY_TOO_LARGE);
        }
        return bytes;
    }

    /**
     * Takes in what was not read of a body, and throws it away: before it is refused. A client that is still sending doesn't hear
     * what is wrong, and over a connection with something unread in it nothing else can be asked.
     */
    public static void discard(Context ctx) {
        try {
            if (ctx.bodyInputStream().skip(PATIENCE) == PATIENCE) {
                ctx.header("Connection", "close");
            }
        } catch (IOException e) {
            ctx.header("Connection", "close");
        }
    }

    /** The first value of a field of a form. */
    public static Optional<String> field(byte[] form, String name) {
        String start = name + "=";
        try {
            return Arrays.stream(new String(form, StandardCharsets.UTF_8).split("&", -1))
                    .filter(pair -> pair.startsWith(start))
                    .map(pair -> URLDecoder.decode(pair.substring(start.length()), StandardCharsets.UTF_8))
                    .findFirst();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemCode.BAD_REQUEST);
        }
    }

    private static void checkType(@Nullable String header, String mediaType) {
        if (header == null) {
            return;
        }
        String[] parts = header.toLowerCase(Locale.ROOT).split(";", -1);
        boolean fits = parts[0].strip().equals(mediaType);
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            fits &= !parameter.startsWith("charset=")
                    || parameter
                            .substring("charset=".length())
                            .replace("\"", "")
                            .equals("utf-8");
        }
        if (!fits) {
            throw new ProblemException(ProblemCode.UNSUPPORTED_MEDIA_TYPE, mediaType);
        }
    }
}
