package nl.wegwijzer.http.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How the pages look: readable on a phone, in light and dark, with the colours that the reader's system asks for. */
public final class PageStyle {
    static final String CSS = """
            :root{color-scheme:light dark;--quiet:light-dark(#555,#aaa);--line:light-dark(#ccc,#555);\
            --mark:light-dark(#fff1a8,#5c4d00);--alarm:light-dark(#9b1c1c,#ff9b9b)}
            body{font:1.0625rem/1.6 system-ui,sans-serif;margin:0}
            main{max-width:42rem;margin:0 auto;padding:1rem}
            h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.15rem}
            p,blockquote,li{overflow-wrap:anywhere}
            .quiet{color:var(--quiet);font-size:.9rem}
            .passage{white-space:pre-line;border-left:.25rem solid var(--line);padding-left:1rem;margin:1rem 0}
            blockquote{border-left:.25rem solid var(--line);padding-left:1rem;margin:1rem 0;font-style:italic}
            mark{background:var(--mark);color:inherit}
            .help{border:.15rem solid var(--alarm);padding:0 1rem;border-radius:.4rem}
            .problem{color:var(--alarm);font-weight:600}
            label{display:block;font-weight:600}
            textarea,button{font:inherit;box-sizing:border-box}
            textarea{width:100%;min-height:5rem;padding:.5rem}
            button{min-height:2.75rem;padding:.4rem 1rem;margin:.4rem .4rem .4rem 0;text-align:left}
            a,button,textarea{outline-offset:.15rem}
            pre{overflow-x:auto;border:1px solid var(--line);padding:.75rem;font-size:.85rem}
            """;

    /** The source for the policy that lets this style through and no other. */
    public static final String HASH = "sha256-" + Base64.getEncoder().encodeToString(sha256(CSS));

    private PageStyle() {}

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
