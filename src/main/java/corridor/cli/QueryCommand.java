package corridor.cli;

import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.OutcomeTable;
import corridor.result.QueryAnswer;
import corridor.result.ResultQuery;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a result folder in SQL. */
@Command(
        name = "query",
        description = {
            "Ask the tables of a result folder in SQL (DuckDB's); nothing in the folder is changed.",
            "Tables: runs, series, areas, futures, points; with --keep also events, decisions, changes,",
            "area_series. docs/results.md has worked examples, datapackage.json in the folder tells every column."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  corridor batch baseline ibo-surge --replicates 20",
            "  corridor query results/baseline-vs-ibo-surge \"SELECT scenario, avg(attacks) FROM runs GROUP BY ALL\""
        })
final class QueryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder that a batch has left.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "SQL", description = "One query, in quotes.")
    private String sql;

    @Option(names = "--csv", description = "Print CSV.")
    private boolean csv;

    @Option(names = "--json", description = "Print JSON, one object a row.")
    private boolean json;

    @Override
    public Integer call() {
        if (csv && json) {
            throw new InputException(Problem.of("--csv", "cannot stand beside --json"));
        }
        QueryAnswer answer = new ResultQuery(folder, OutcomeTable.of(Catalogue.standard())).ask(sql);
        PrintWriter out = spec.commandLine().getOut();
        out.print(csv ? answer.csv() : json ? answer.json() : aligned(answer));
        out.flush();
        return 0;
    }

    private static String aligned(QueryAnswer answer) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(answer.columns());
        lines.addAll(answer.rows());
        int[] widths = new int[answer.columns().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], text(line.get(i)).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = text(line.get(i));
                String space = " ".repeat(widths[i] - cell.length());
                row.append(answer.numeric().get(i) ? space + cell : cell + space)
                        .append("  ");
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String text(String cell) {
        return cell == null ? "-" : cell.replace('\n', ' ');
    }
}
