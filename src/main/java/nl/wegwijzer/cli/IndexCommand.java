package nl.wegwijzer.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.ingest.GuideReader;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.search.IndexStore;
import nl.wegwijzer.search.PassageIndex;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Builds the index, or checks it. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Build the index of the guide in the folder of --index, or check that it is there and up to date.",
            "Without --index it is built in memory and thrown away, which shows that it can be done and how long it takes."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the index is there", "1:the guide or the folder can't be used", "2:called wrongly"})
final class IndexCommand implements Callable<Integer> {
    private final Console console;

    private final KnowledgeOptions knowledge = new KnowledgeOptions();

    private final IndexOption index = new IndexOption();

    IndexCommand(Console console) {
        this.console = console;
    }

    CommandLine commandLine() {
        return OptionGroup.on(this, knowledge, index);
    }

    @Override
    public Integer call() {
        KnowledgeFolder folder = knowledge.folder();
        Guide guide = GuideReader.read(folder).guideOrThrow();
        IndexStore store = Application.indexStore(folder);
        Optional<Path> place = index.folder();
        boolean wasThere = place.isPresent() && store.isIn(place.get(), guide);
        long started = System.nanoTime();
        try (PassageIndex opened =
                place.map(path -> store.inFolder(guide, path)).orElseGet(() -> store.inMemory(guide))) {
            double seconds = (System.nanoTime() - started) / 1e9;
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%s: %d documents, %d passages, fingerprint %s, %s in %.2f s%n",
                            place.map(Path::toString).orElse("in memory (name a folder with --index to keep it)"),
                            opened.documents(),
                            guide.passages().size(),
                            store.fingerprint(guide),
                            wasThere ? "up to date, opened" : "built",
                            seconds);
        }
        return ExitCode.OK;
    }
}
