package nl.wegwijzer.ingest;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the part of a passage id that comes from a name: {@code Mentorlessen over stress} → {@code mentorlessen-over-stress}. */
final class Slug {
    private Slug() {}

    /** Lower case, without accents, hyphens for everything else; empty when nothing is left. */
    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
