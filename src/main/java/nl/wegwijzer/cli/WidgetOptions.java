package nl.wegwijzer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijzer.http.feedback.FeedbackFile;
import nl.wegwijzer.http.feedback.FeedbackMemory;
import nl.wegwijzer.http.feedback.FeedbackStore;
import nl.wegwijzer.http.site.Schools;
import nl.wegwijzer.http.site.Sites;
import nl.wegwijzer.knowledge.KnowledgeFile;

/** The sites that show the chat. */
final class WidgetOptions implements OptionGroup {
    private final NamedOption<String> origins = NamedOption.text(
            "--allow-origin",
            "ORIGINS",
            "",
            "Sites that may show the chat, such as https://www.school.example, separated by commas.",
            "[default: none but this server's own pages; variable: WEGWIJZER_ALLOW_ORIGIN]");

    private final NamedOption<String> school = NamedOption.text(
            "--school",
            "FILE",
            "",
            "Who to go to at which school (YAML), shown beside help lines and refusals.",
            "[default: none; variable: WEGWIJZER_SCHOOL]");

    private final NamedOption<String> feedback = NamedOption.text(
            "--feedback",
            "FILE",
            "",
            "File that feedback of visitors is appended to, one JSON a line.",
            "[default: none, the latest is kept in memory; variable: WEGWIJZER_FEEDBACK]");

    @Override
    public Stream<NamedOption<?>> options() {
        return Stream.of(origins, school, feedback);
    }

    /** What was asked for. */
    Sites sites(InstantSource clock) {
        List<String> allowed = Arrays.stream(origins.value().split(",", -1))
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .toList();
        try {
            Sites sites = new Sites(allowed, schools(), new FeedbackMemory(), clock);
            return feedback.value().isEmpty() ? sites : new Sites(allowed, sites.schools(), store(), clock);
        } catch (IllegalArgumentException e) {
            throw origins.wrong(e);
        }
    }

    private FeedbackStore store() {
        return FeedbackFile.open(Path.of(feedback.value()));
    }

    private Schools schools() {
        if (school.value().isEmpty()) {
            return Schools.NONE;
        }
        try {
            return Schools.from(new KnowledgeFile(school.value(), Files.readAllBytes(Path.of(school.value()))));
        } catch (IOException e) {
            throw new UncheckedIOException("--school: " + school.value() + " can't be read", e);
        }
    }
}
