package nl.wegwijzer.insights;

import java.util.List;

/** The report as one page that needs nothing else: no script, nothing from elsewhere. */
public final class InsightsPage {
    private static final String STYLE = """
            body { font: 1rem/1.5 system-ui, sans-serif; color: #1d2733; background: #fff; margin: 2rem auto; max-width: 60rem;
              padding: 0 1rem }
            h1, h2 { line-height: 1.2 }
            div { overflow-x: auto }
            table { border-collapse: collapse; width: 100% }
            th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #8a94a0; text-align: right; vertical-align: top }
            th:first-child, td:first-child { text-align: left; overflow-wrap: anywhere }
            @media print { body { margin: 0 } }
            """;

    private final StringBuilder html = new StringBuilder(8_192);

    private InsightsPage() {}

    /** The page of a report. */
    public static String of(InsightsReport report) {
        return new InsightsPage().page(report);
    }

    private String page(InsightsReport report) {
        html.append("<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        + "<meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                        + "<title>Gebruik van de Wegwijzer-assistent</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>Gebruik van de Wegwijzer-assistent</h1>\n<p>");
        text(period(report));
        html.append("</p>\n");
        InsightsTable.of(report).forEach(this::table);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    /** What time a report is about, in words. */
    public static String period(InsightsReport report) {
        return report.first().isEmpty()
                ? "Er is nog niets geteld."
                : "Van " + report.first() + " tot en met " + report.last() + ".";
    }

    private void table(InsightsTable table) {
        html.append("<h2>");
        text(table.title());
        html.append("</h2>\n<p>");
        text(table.explanation());
        html.append("</p>\n<div tabindex=\"0\" role=\"region\" aria-label=\"");
        text(table.title());
        html.append("\"><table>\n<thead>");
        row("th scope=\"col\"", "th", table.columns());
        html.append("</thead>\n<tbody>\n");
        table.rows().forEach(row -> row("td", "td", row));
        html.append("</tbody>\n</table></div>\n");
    }

    private void row(String open, String close, List<String> cells) {
        html.append("<tr>");
        for (String cell : cells) {
            html.append('<').append(open).append('>');
            text(cell);
            html.append("</").append(close).append('>');
        }
        html.append("</tr>\n");
    }

    /** Words of any origin. */
    private void text(String words) {
        html.append(words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }
}
