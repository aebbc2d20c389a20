package nl.wegwijzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.insights.DayCounts;
import nl.wegwijzer.insights.InsightsFile;
import nl.wegwijzer.insights.InsightsPage;
import nl.wegwijzer.insights.InsightsReport;
import nl.wegwijzer.insights.InsightsTable;
import nl.wegwijzer.insights.KeptQuestions;
import nl.wegwijzer.operation.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows editors what a server counted. */
@Command(
        name = "insights",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Laat zien wat er gevraagd wordt: welke stukken hoe vaak zijn aangehaald, hoeveel berichten geen antwoord",
            "kregen, in welke week, en met welke duimen. Het bestand maakt 'wegwijzer serve --insights FILE'."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:shown", "1:the file isn't there or isn't an insights file", "2:called wrongly"})
final class InsightsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Het bestand van --insights.")
    private Path file = Path.of("");

    @Option(
            names = "--html",
            paramLabel = "PAGE",
            defaultValue = "${env:WEGWIJZER_INSIGHTS_HTML:-}",
            description = {
                "Schrijf het ook als één pagina naar dit bestand.",
                "[default: none; variable: WEGWIJZER_INSIGHTS_HTML]"
            })
    private String page = "";

    InsightsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        List<DayCounts> days = new InsightsFile(file).read();
        InsightsReport report = InsightsReport.of(days, KeptQuestions.read(KeptQuestions.beside(file)));
        console.out().println(InsightsPage.period(report));
        InsightsTable.of(report).forEach(this::print);
        if (!page.isEmpty()) {
            WholeFile.write(Path.of(page), InsightsPage.of(report));
            console.out().println();
            console.out().println("De pagina staat in " + page);
        }
        return ExitCode.OK;
    }

    private void print(InsightsTable table) {
        int[] widths = new int[table.columns().size()];
        measure(widths, table.columns());
        table.rows().forEach(row -> measure(widths, row));
        console.out().println();
        console.out().println(table.title());
        console.out().println(table.explanation());
        printRow(widths, table.columns());
        table.rows().forEach(row -> printRow(widths, row));
    }

    private static void measure(int[] widths, List<String> row) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], row.get(i).length());
        }
    }

    private void printRow(int[] widths, List<String> row) {
        StringBuilder line = new StringBuilder(" ");
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - row.get(i).length());
            line.append(' ')
                    .append(i == 0 ? row.get(i) + padding : padding + row.get(i))
                    .append(' ');
        }
        console.out().println(line.toString().stripTrailing());
    }
}
