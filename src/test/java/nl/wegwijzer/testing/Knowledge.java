package nl.wegwijzer.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.assistant.Assistant;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.ingest.GuideReader;
import nl.wegwijzer.ingest.SourceConverter;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;
import nl.wegwijzer.question.Aspect;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.QuestionRules;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.verification.CitationVerifier;

/** The knowledge that is shipped, for tests that need the real thing. */
public final class Knowledge {
    /** Where it lies. */
    public static final Path SHIPPED = Path.of("knowledge");

    /** An invented domain 7, in the layout of a received document. */
    public static final Path SECOND_SOURCE = Path.of("src/test/resources/second-domain/7-rooster-en-rust.txt");

    private static final int FEW = 3;

    private Knowledge() {}

    /** The shipped folder. */
    public static KnowledgeFolder folder() {
        return KnowledgeFolder.at(SHIPPED);
    }

    /** The shipped guide, read once in a run of the tests: it never changes. */
    public static Guide guide() {
        return Shipped.GUIDE;
    }

    private static final class Shipped {
        static final Guide GUIDE = readGuide();
    }

    /** The shipped guide, read anew. */
    public static Guide readGuide() {
        return GuideReader.read(folder()).guideOrThrow();
    }

    /** A passage of the shipped guide. */
    public static Passage passage(Guide guide, String id) {
        return guide.passage(id).orElseThrow(() -> new AssertionError("the guide has no passage " + id));
    }

    /** The verifier as the assistant has it. */
    public static CitationVerifier verifier(Guide guide) {
        return new CitationVerifier(guide, Application.supportCheck(folder()));
    }

    /** The assistant over the shipped knowledge, with its index in memory. */
    public static Application open() {
        return open(SHIPPED);
    }

    /** The assistant over a folder. */
    public static Application open(Path folder) {
        return Application.open(prepared(new Settings(folder, Optional.empty())), InstantSource.system());
    }

    /** The same settings, with what this run of the tests has learnt from the shipped files: it takes a second each time. */
    public static Settings prepared(Settings settings) {
        return settings.with(Learnt.PREPARED);
    }

    /** Where lies what this run of the tests has learnt from the shipped files, for programs that a test starts. */
    public static Path learnt() {
        return Learnt.PREPARED.folder().orElseThrow();
    }

    /** The shipped rules for reading questions, learnt once in a run of the tests: they never change. */
    public static QuestionRules rules() {
        return Learnt.RULES;
    }

    private static final class Learnt {
        static final Prepared PREPARED = learn();
        static final QuestionRules RULES =
                QuestionRules.from(KnowledgeFolder.at(SHIPPED).using(PREPARED), PREPARED);

        private static Prepared learn() {
            try {
                Path folder = Files.createTempDirectory("wegwijzer-learnt");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                Prepared prepared = new Prepared(Optional.of(folder));
                Application.prepare(new Settings(SHIPPED, Optional.empty()).with(prepared), InstantSource.system());
                return prepared;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path folder) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A first question, answered. */
    public static Reply ask(Assistant assistant, String question) {
        return assistant.answer(ChatRequest.of(question), event -> {});
    }

    /** What a reply cites, in the order of its citations. */
    public static List<String> cited(Reply reply) {
        return reply.citations().stream().map(Reply.Cited::passageId).toList();
    }

    /** A copy of the shipped folder that a test may change. */
    public static Path copiedTo(Path target) {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy with only the first few of all questions and messages in a row: whatever is learnt, is learnt from them at once. */
    public static Path fewExamplesIn(Path target) {
        copiedTo(target);
        for (String file : List.of("questions.yaml", "outside.yaml", "crisis-examples.yaml")) {
            Path path = target.resolve(file);
            try {
                Files.write(path, fewInARow(Files.readAllLines(path)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return target;
    }

    private static List<String> fewInARow(List<String> lines) {
        List<String> few = new ArrayList<>();
        int row = 0;
        for (String line : lines) {
            row = line.startsWith("    - ") ? row + 1 : 0;
            if (row <= FEW) {
                few.add(line);
            }
        }
        return few;
    }

    /** A copy with the invented domain beside the real one, in a file with a strange name. */
    public static Path withSecondDomain(Path target) {
        try {
            KnowledgeFile source = new KnowledgeFile("7-rooster-en-rust.txt", Files.readAllBytes(SECOND_SOURCE));
            Path odd = Files.createDirectories(copiedTo(target).resolve("guide/Nieuw (versie 2)"));
            Files.writeString(
                    odd.resolve("zz eindversie DEF.md"),
                    SourceConverter.convert(source).domain());
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Dutch question for search alone. */
    public static Inquiry inquiry(String text, Aspect... aspects) {
        return new Inquiry(Language.NL, text, Set.of(aspects), OptionalInt.empty(), Optional.empty(), false, List.of());
    }
}
