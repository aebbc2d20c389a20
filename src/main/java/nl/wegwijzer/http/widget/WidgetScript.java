package nl.wegwijzer.http.widget;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The widget as one script: its files joined in their order, with its style inside. Made once. */
public final class WidgetScript {
    private static final List<String> FILES = List.of(
            "place",
            "texts",
            "dom",
            "stream",
            "theme",
            "status",
            "memory",
            "source",
            "reply",
            "transcript",
            "tools",
            "composer",
            "chat",
            "frame",
            "element",
            "start");
    private static final int VERSION_BYTES = 6;

    private final byte[] bytes;
    private final byte[] zipped;
    private final String version;
    private final String integrity;

    /** The one that is part of the program, made when it is first asked for: a start needn't wait for it. */
    public static WidgetScript shipped() {
        return Shipped.SCRIPT;
    }

    private static final class Shipped {
        private static final WidgetScript SCRIPT = new WidgetScript();
    }

    /** Joins the files. */
    public WidgetScript() {
        String style =
                TextNode.valueOf(Squeezer.style(WidgetFiles.text("widget.css"))).toString();
        String files =
                FILES.stream().map(name -> WidgetFiles.text(name + ".js")).collect(Collectors.joining());
        String joined = "(()=>{'use strict';const STYLE=" + style + ";" + Squeezer.script(files) + "})();\n";
        bytes = joined.getBytes(StandardCharsets.UTF_8);
        zipped = zip(bytes);
        byte[] digest = digest(bytes);
        version = HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
        integrity = "sha384-" + Base64.getEncoder().encodeToString(digest);
    }

    /** The script in UTF-8. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The same, compressed by gzip. */
    public byte[] zipped() {
        return zipped.clone();
    }

    /** Changes with every change of a letter; part of the address that never changes its content. */
    public String version() {
        return version;
    }

    /** What a tag's {@code integrity} says. */
    public String integrity() {
        return integrity;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-384").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-384", e);
        }
    }

    private static byte[] zip(byte[] bytes) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
