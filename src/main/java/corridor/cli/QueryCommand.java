package corridor.cli;

import corridor.batch.BatchInterrupted;
import corridor.cli.output.InterruptGuard;
import corridor.cli.output.Terminal;
import corridor.cli.text.AlignedRows;
import corridor.cli.text.Printable;
import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.OutcomeTable;
import corridor.result.query.QueryCsv;
import corridor.result.query.QueryJson;
import corridor.result.query.QueryLimits;
import corridor.result.query.QueryRows;
import corridor.result.query.QueryStopped;
import corridor.result.query.ResultQuery;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs an SQL query on a result folder. */
@Command(
        name = "query",
        description = {
            "Ask the tables of a result folder in SQL (DuckDB's), in one statement that reads: SELECT, WITH, FROM,",
            "DESCRIBE, SHOW or SUMMARIZE. Nothing is changed, and nothing else can be read.",
            "Tables: runs, series, areas, futures, points, feasibility; with --keep also events, decisions, changes,",
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

    @Parameters(index = "0", paramLabel = "DIR", description = "Result folder of a batch.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "SQL", description = "One query, in quotes.")
    private String sql;

    @Option(names = "--csv", description = "Print CSV.")
    private boolean csv;

    @Option(names = "--json", description = "Print JSON, one object a row.")
    private boolean json;

    @Option(
            names = "--verify",
            description = "Compare tables above 1 GB, too, with the hashes in the manifest before they are asked.")
    private boolean verify;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Stop the query after this time (default: ${DEFAULT-VALUE}).")
    private long seconds;

    @Override
    public Integer call() throws IOException {
        if (csv && json) {
            throw new InputException(Problem.of("--csv", "cannot stand beside --json"));
        }
        if (seconds < 1) {
            throw new InputException(Problem.of("--time-limit " + seconds, "must be at least 1"));
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ResultQuery query = new ResultQuery(folder, OutcomeTable.of(Program.CORRIDOR.catalogue()));
        return InterruptGuard.during(err, stop -> {
            try {
                query.ask(sql, QueryLimits.of(seconds, verify), rows(out), stop::isAsked)
                        .forEach(
                                table -> err.println(
                                        table
                                                + " is large, so it was not compared with the hash in the manifest; --verify does that."));
                return 0;
            } catch (QueryStopped e) {
                throw new BatchInterrupted("Interrupted: the folder is as it was.", null);
            }
        });
    }

    private QueryRows rows(PrintWriter out) {
        boolean terminal = Terminal.isStdout();
        if (csv) {
            return new QueryCsv(out, terminal ? Printable::lines : UnaryOperator.identity());
        }
        return json ? new QueryJson(out, Printable::line) : new AlignedRows(out);
    }
}
