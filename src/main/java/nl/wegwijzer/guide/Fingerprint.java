package nl.wegwijzer.guide;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** A short name for exact contents: equal contents have equal fingerprints. Twelve hexadecimal digits of a SHA-256. */
public record Fingerprint(String value) {
    private static final int DIGITS = 12;

    /** Of a text. */
    public static Fingerprint of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(digest).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * Of a long text, as quickly as a start needs it: of two checksums and the length, which the processor itself counts. Good for telling
     * one edit from another, not against who wants two texts to agree.
     */
    public static Fingerprint ofLong(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 one = new CRC32();
        one.update(bytes);
        CRC32C other = new CRC32C();
        other.update(bytes);
        return of(one.getValue() + "/" + other.getValue() + "/" + bytes.length);
    }

    @Override
    public String toString() {
        return value;
    }
}
