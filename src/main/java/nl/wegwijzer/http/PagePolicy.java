package nl.wegwijzer.http;

import java.net.URI;
import java.util.Optional;
import nl.wegwijzer.http.page.PageStyle;

/** What the pages may do, as Content-Security-Policies. */
final class PagePolicy {
    private static final String STYLE = "default-src 'none'; style-src '" + PageStyle.HASH
            + "'; img-src 'self'; form-action 'self'; base-uri 'none'";

    /** Pages hold text and a form, nothing from elsewhere, and run nothing. */
    static final String READING = STYLE + "; frame-ancestors 'none'";

    private static final String TRUSTED = "; require-trusted-types-for 'script'; trusted-types 'none'";

    private final String program;
    private final String frameAncestors;

    /** For a server that may be called by a public address, from frames on these sites. */
    PagePolicy(Optional<URI> publicUrl, String frameAncestors) {
        String own = "'self'"
                + publicUrl
                        .map(url -> " " + url.getScheme() + "://" + url.getAuthority())
                        .orElse("");
        this.program = "; script-src " + own + "; connect-src " + own + "; frame-src " + own;
        this.frameAncestors = frameAncestors;
    }

    /** Pages with the chat; they run the server's scripts, which make no markup of texts. */
    String chat() {
        return STYLE + program + TRUSTED + "; frame-ancestors 'none'";
    }

    /** The page that other sites show in a frame. */
    String frame() {
        return STYLE + program + TRUSTED + "; frame-ancestors " + frameAncestors;
    }
}
