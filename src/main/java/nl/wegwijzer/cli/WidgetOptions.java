package nl.wegwijzer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import nl.wegwijzer.http.feedback.FeedbackFile;
import nl.wegwijzer.http.feedback.FeedbackMemory;
import nl.wegwijzer.http.feedback.FeedbackStore;
import nl.wegwijzer.http.site.Schools;
import nl.wegwijzer.http.site.Sites;
import nl.wegwijzer.knowledge.KnowledgeFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The sites that show the chat. */
final class WidgetOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--allow-origin",
            paramLabel = "ORIGINS",
            defaultValue = "${env:WEGWIJZER_ALLOW_ORIGIN:-}",
            description = {
                "Sites that may show the chat, such as https://www.school.example, separated by commas.",
                "[default: none but this server's own pages; variable: WEGWIJZER_ALLOW_ORIGIN]"
            })
    private String origins = "";

    @Option(
            names = "--school",
            paramLabel = "FILE",
            defaultValue = "${env:WEGWIJZER_SCHOOL:-}",
            description = {
                "Who to go to at which school (YAML), shown beside help lines and refusals.",
                "[default: none; variable: WEGWIJZER_SCHOOL]"
            })
    private String school = "";

    @Option(
            names = "--feedback",
            paramLabel = "FILE",
            defaultValue = "${env:WEGWIJZER_FEEDBACK:-}",
            description = {
                "File that feedback of visitors is appended to, one JSON a line.",
                "[default: none, the latest is kept in memory; variable: WEGWIJZER_FEEDBACK]"
            })
    private String feedback = "";

    /** What was asked for. */
    Sites sites(InstantSource clock) {
        List<String> allowed = Arrays.stream(origins.split(",", -1))
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .toList();
        try {
            Sites sites = new Sites(allowed, schools(), new FeedbackMemory(), clock);
            return feedback.isEmpty() ? sites : new Sites(allowed, sites.schools(), store(), clock);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private FeedbackStore store() {
        return FeedbackFile.open(Path.of(feedback));
    }

    private Schools schools() {
        if (school.isEmpty()) {
            return Schools.NONE;
        }
        try {
            return Schools.from(new KnowledgeFile(school, Files.readAllBytes(Path.of(school))));
        } catch (IOException e) {
            throw new UncheckedIOException("--school: " + school + " can't be read", e);
        }
    }
}
