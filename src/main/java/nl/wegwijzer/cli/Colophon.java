package nl.wegwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;

/** The text about the guide that closes every document and is kept once: whether a document brings another one. */
final class Colophon {
    private static final Pattern ABOUT = Pattern.compile("(?m)^soort:\\s*over\\s*$");
    private static final Pattern ENGLISH = Pattern.compile("(?m)^taal:\\s*en\\s*$");
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\n.*?\n---\n", Pattern.DOTALL);
    private static final Pattern ANCHOR = Pattern.compile("\\{#[^}]*}");
    private static final Pattern LINK = Pattern.compile("\\]\\([^)]*\\)");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Colophon() {}

    /** A line about how the converted text relates to the kept one; empty when there is nothing to compare. */
    static Optional<String> compare(String converted, Path knowledge) {
        if (converted.isEmpty() || !Files.isDirectory(knowledge)) {
            return Optional.empty();
        }
        try {
            return KnowledgeFolder.at(knowledge).markdown().stream()
                    .filter(file -> isAbout(file.text()))
                    .findFirst()
                    .map(kept -> sentence(kept, converted));
        } catch (KnowledgeException e) {
            return Optional.of("the part about the guide couldn't be compared; run wegwijzer validate");
        }
    }

    private static boolean isAbout(String markdown) {
        return ABOUT.matcher(markdown).find() && !ENGLISH.matcher(markdown).find();
    }

    private static String sentence(KnowledgeFile kept, String converted) {
        return words(kept.text()).equals(words(converted))
                ? "the part about the guide is the same as in " + kept.name() + "; nothing to do"
                : "the part about the guide differs from " + kept.name()
                        + "; see the new one with --about and decide which one holds";
    }

    /** The words alone: what editors add (links, names of headings) is no difference. */
    private static String words(String markdown) {
        String body = FRONT_MATTER.matcher(markdown).replaceFirst("");
        String text = LINK.matcher(ANCHOR.matcher(body).replaceAll(" ")).replaceAll("]");
        return MARKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
