package nl.wegwijzer.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;

/** Reads one Markdown file; its front matter decides what it is. */
final class GuideFileReader {
    private static final Set<String> LANGUAGES = Set.of("nl", "en");

    private final List<SourceProblem> problems = new ArrayList<>();

    /** The problems of all files read so far. */
    List<SourceProblem> problems() {
        return List.copyOf(problems);
    }

    /** Empty when the file is so wrong that nothing can be made of it; the problems say why. */
    Optional<GuideFile> read(KnowledgeFile file) {
        Problems found = new Problems(file.name());
        try {
            return read(file, FrontMatter.of(file), found);
        } catch (KnowledgeException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        } finally {
            problems.addAll(found.found());
        }
    }

    private static Optional<GuideFile> read(KnowledgeFile file, FrontMatter front, Problems found) {
        String language = front.text("taal").isEmpty() ? "nl" : front.text("taal");
        if (!LANGUAGES.contains(language)) {
            found.add(
                    front.line("taal"),
                    "\"taal: " + language + "\" isn't known; write \"taal: nl\" or, for a translation, \"taal: en\"");
            return Optional.empty();
        }
        String kind = front.text("soort").isEmpty() && !front.text("domein").isEmpty() ? "domein" : front.text("soort");
        List<Block> blocks = MarkdownBlocks.of(front.body(), front.bodyLine());
        return switch (kind) {
            case "domein" -> domain(file, front, language, blocks, found);
            case "over" ->
                Optional.of(new GuideFile.OfAbout(
                        file.name(), language, front.text("adres"), AboutReader.read(blocks, found)));
            default -> {
                found.add(
                        front.line("soort"),
                        "the front matter doesn't say what this file is; write \"soort: domein\" or \"soort: over\"");
                yield Optional.empty();
            }
        };
    }

    private static Optional<GuideFile> domain(
            KnowledgeFile file, FrontMatter front, String language, List<Block> blocks, Problems found) {
        String number = front.text("domein");
        String title = front.text("titel");
        if (!number.matches("[1-9]\\d{0,2}")) {
            found.add(
                    front.line("domein"),
                    "\"domein\" must be the number of the domain, such as \"domein: 4\"; it is \"" + number + "\"");
            return Optional.empty();
        }
        if (title.isEmpty()) {
            found.add(
                    front.line("titel"),
                    "\"titel\" is missing; write the title of the domain, such as \"titel: Thuissituatie\"");
            return Optional.empty();
        }
        DomainReader reader = new DomainReader(Integer.parseInt(number), title, language, front.links("links"), found);
        return Optional.of(new GuideFile.OfDomain(file.name(), language, reader.read(blocks)));
    }
}
