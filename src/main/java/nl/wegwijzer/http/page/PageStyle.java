package nl.wegwijzer.http.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How the pages look: readable on a phone, in light and dark, with the colours that the reader's system asks for. */
public final class PageStyle {
    static final String CSS = """
            :root{color-scheme:light dark;--ink:light-dark(#1d2a30,#e8edef);--quiet:light-dark(#535f66,#aebac0);\
            --paper:light-dark(#f6f3ec,#11181c);--surface:light-dark(#fff,#182126);--hair:light-dark(#ded8ca,#37454c);\
            --line:light-dark(#7f796c,#86949b);--accent:#0b5a72;--accent-text:light-dark(#0b5a72,#7fc4d8);\
            --mark:light-dark(#ffe8a3,#5e4a08);--alarm:light-dark(#97211c,#ffb4ab);--alarm-soft:light-dark(#fdf1ef,#3a2523)}
            *{box-sizing:border-box}
            body{font:1.0625rem/1.6 system-ui,sans-serif;margin:0;color:var(--ink);background:var(--paper)}
            main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 3rem}
            h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.3rem;line-height:1.3}h3{font-size:1.1rem;line-height:1.35}
            h4{font-size:1rem;margin:0}
            p,blockquote,li,h1,h2,h3,h4,code{overflow-wrap:anywhere}
            a{color:var(--accent-text);text-underline-offset:.15em}
            :focus-visible{outline:3px solid var(--accent-text);outline-offset:2px}
            .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--surface);padding:.5rem 1rem;z-index:1}
            .site{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:center;padding:.5rem 1rem;\
            background:var(--surface);border-bottom:1px solid var(--hair)}
            .brand{font-weight:700;text-decoration:none;color:var(--ink);padding:.35rem 0;margin-right:auto}
            .brand span{font-weight:400;color:var(--quiet)}
            .site nav{display:flex;flex-wrap:wrap;gap:0 1.25rem}.site nav a{padding:.35rem 0}
            [aria-current]{font-weight:650;color:var(--ink);text-decoration-thickness:.15em}
            .quiet{color:var(--quiet);font-size:.9rem}
            .domain{background:var(--surface);border:1px solid var(--hair);border-radius:1rem;padding:1px 1.25rem 1.25rem;margin:1.5rem 0}
            .recommendation{border-top:1px solid var(--hair);margin-top:1.75rem}
            .passage{margin:1rem 0;padding:.6rem .9rem;border-left:.3rem solid var(--hair);scroll-margin:1rem}
            .passage p{margin:.25rem 0;white-space:pre-line}
            .passage.practice{border-left-style:double;font-style:italic}.passage.practice .kind{font-style:normal}
            .passage.intervention{border:1px dashed var(--line);border-radius:.6rem}
            .passage.statement{border-left-color:var(--accent-text);background:var(--paper);font-weight:550}
            .kind{font-size:.8rem;font-weight:600;color:var(--accent-text)}
            .asked{outline:3px solid var(--accent-text);outline-offset:2px;border-radius:.4rem}
            blockquote{border-left:.3rem double var(--line);padding-left:1rem;margin:1rem 0;font-style:italic}
            mark{background:var(--mark);color:inherit}
            .help{border:2px solid var(--alarm);background:var(--alarm-soft);padding:.25rem 1rem;border-radius:.7rem}
            .school{border:1px solid var(--line);padding:.25rem 1rem;border-radius:.7rem}
            a[href^="tel:"]{display:inline-block;margin-right:.4rem;padding:.4rem .9rem;border-radius:.6rem;font-weight:600;\
            color:#fff;background:var(--accent)}.help a[href^="tel:"]{color:var(--alarm-soft);background:var(--alarm)}
            .problem{color:var(--alarm);font-weight:600}
            form{margin-top:1.25rem}.search{margin:0}
            label,legend{display:block;font-weight:600}
            label.inline{font-weight:400;display:flex;gap:.6rem;align-items:center;min-height:2.75rem}
            label.pick{display:flex;flex-wrap:wrap;gap:.25rem .6rem;align-items:center;margin:.4rem 0}.pick span{min-width:9rem}.pick select{font-weight:400}
            fieldset{background:var(--surface);border:1px solid var(--hair);border-radius:.7rem;margin:0 0 1.25rem;padding:.5rem 1rem}
            legend{padding:0 .4rem;margin-left:-.4rem}
            input:not([type]),input[type=search],select,textarea,button{font:inherit;color:inherit;background:var(--surface);\
            border:1px solid var(--line);border-radius:.6rem;padding:.4rem .9rem;min-height:2.75rem}
            input[type=color]{width:4rem;height:2.75rem}input[type=radio],input[type=checkbox]{width:1.25rem;height:1.25rem;flex:none;\
            margin:0;accent-color:var(--accent-text)}
            textarea{width:100%;min-height:5rem}
            button{color:var(--accent-text);text-align:left;margin:.3rem .4rem .3rem 0;cursor:pointer}
            button.primary{color:#fff;background:var(--accent);border-color:var(--accent-text);font-weight:600}
            .search{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end}.search input{flex:1 1 12rem;min-width:0}.search button{margin:0}
            pre{overflow-x:auto;border:1px solid var(--hair);background:var(--surface);padding:.75rem;font-size:.85rem;white-space:pre-wrap}
            .contents{columns:2 18rem;column-gap:2.5rem}.contents,.contents ul{list-style:none;padding:0}\
            .contents>li{font-weight:600;margin-bottom:.6rem}.contents ul{font-weight:400}.contents ul li{break-inside:avoid;margin-top:.3rem}
            .found li{margin-bottom:.9rem}.found .kind,.found .quiet{display:block}
            html:has(#place){scroll-padding-bottom:6rem}main:has(#place){padding-bottom:7rem}
            body:has([mode=page]),body:has([mode=frame]){height:100dvh;display:flex;flex-direction:column}
            body:has([mode=page])>main{flex:1;min-height:0;width:100%;max-width:60rem;padding:1rem}
            body:has([mode=frame])>main{flex:1;min-height:0;width:100%;max-width:none;padding:0}
            wegwijzer-chat:not(:defined){animation:1s wait}@keyframes wait{from,to{visibility:hidden}}
            @media(scripting:none){wegwijzer-chat{animation:none!important}main:has(wegwijzer-chat){overflow:auto}}
            @media(max-width:40em){body:has([mode=page])>main{padding:0}wegwijzer-chat{--wc-radius:0}h1{font-size:1.4rem}\
            .site{padding:.25rem .75rem}.site nav{gap:0 .5rem;font-size:.9rem}body:has([mode=page]) .brand{display:none}}
            @media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
            @media print{:root{color-scheme:light}.site,.skip,.search,.noprint{display:none}body{background:none;font-size:11pt}\
            main{max-width:none;padding:0}.domain{border:0;padding:0;margin:0}.passage,h2,h3,h4{break-inside:avoid}\
            h2,h3,h4{break-after:avoid-page}.asked{outline:1px solid}a{color:inherit}\
            mark{text-decoration:underline;print-color-adjust:exact}}
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
