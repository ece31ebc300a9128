package corridor.result.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import corridor.batch.BatchPlan;
import corridor.batch.TestExecution;
import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.result.OutcomeTable;
import corridor.result.StoredBatches;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ResultQueryTest {
    private static final OutcomeTable TABLE = OutcomeTable.of(Catalogue.standard());
    private static final QueryLimits LIMITS = QueryLimits.of(60, false);

    @TempDir
    Path temp;

    private Path root;
    private Path temporary;
    private ResultQuery query;

    @BeforeEach
    void runABatch() throws IOException {
        root = temp.resolve("it's");
        temporary = Files.createDirectory(temp.resolve("temporary"));
        List<Scenario> scenarios =
                List.of(SyntheticModel.scenario("baseline", 1), SyntheticModel.scenario("freeze", 1));
        BatchPlan plan = new BatchPlan(scenarios, 3, 7);
        StoredBatches.store(root, scenarios, TestExecution.on(1).run(plan, SyntheticModel.of(TABLE, 7)), 7, TABLE);
        query = new ResultQuery(root, TABLE, temporary);
    }

    @Test
    void countsRuns() throws IOException {
        String sql = "SELECT scenario, count(*) AS n FROM runs GROUP BY ALL ORDER BY scenario";
        assertThat(csv(sql)).isEqualTo("scenario,n\nbaseline,3\nfreeze,3\n");
        assertThat(json(sql)).isEqualTo("""
                [
                {"scenario":"baseline","n":3},
                {"scenario":"freeze","n":3}
                ]
                """);
    }

    @Test
    void joinsTables() throws IOException {
        assertThat(csv("SELECT count(*) AS n FROM runs JOIN series USING (scenario, point, future, replicate)"))
                .isEqualTo("n\n72\n");
    }

    @Test
    void hasAllTables() throws IOException {
        assertThat(query.tables())
                .containsExactly("runs", "series", "areas", "area_blocks", "futures", "points", "feasibility");
        assertThat(csv("SHOW TABLES"))
                .isEqualTo("name\narea_blocks\nareas\nfeasibility\nfutures\npoints\nruns\nseries\n");
        assertThat(csv("SELECT column_type FROM (DESCRIBE runs) WHERE column_name IN ('seed', 'point', 'attacks')"))
                .isEqualTo("column_type\nINTEGER\nVARCHAR\nDOUBLE\n");
    }

    @Test
    void keepsTheOrderOfManyRows() throws IOException {
        assertThat(csv("SELECT range AS n FROM range(200000) ORDER BY n DESC").lines())
                .hasSize(200_001)
                .startsWith("n", "199999", "199998")
                .endsWith("1", "0");
    }

    @Test
    void keepsEquallyNamedColumnsApart() throws IOException {
        assertThat(json("SELECT 1 AS a, 2 AS a")).isEqualTo("[\n{\"a\":1,\"a_1\":2}\n]\n");
        assertThat(json("SELECT 1 AS a, 2 AS a, 3 AS a_1, 4 AS a"))
                .isEqualTo("[\n{\"a\":1,\"a_2\":2,\"a_1\":3,\"a_3\":4}\n]\n");
        assertThat(csv("SELECT 1 AS a, 2 AS a")).isEqualTo("a,a\n1,2\n");
    }

    @Test
    void givesNumbersWithoutLossInJson() throws IOException {
        assertThat(json("SELECT 9223372036854775807 AS l, 170141183460469231731687303715884105727::HUGEINT AS h,"
                        + " 340282366920938463463374607431768211455::UHUGEINT AS u, 1.10::DECIMAL(4, 2) AS d,"
                        + " 9999999999999999999999999999.9999999999::DECIMAL(38, 10) AS e, 0.1::DOUBLE AS x,"
                        + " 0.1::FLOAT AS f, 1e300::DOUBLE > 1 AS t, 15::UTINYINT AS i, NULL AS n"))
                .isEqualTo("[\n{\"l\":9223372036854775807,\"h\":170141183460469231731687303715884105727,"
                        + "\"u\":340282366920938463463374607431768211455,\"d\":1.10,"
                        + "\"e\":9999999999999999999999999999.9999999999,\"x\":0.1,\"f\":0.1,\"t\":true,\"i\":15,"
                        + "\"n\":null}\n]\n");
    }

    @Test
    void namesWhatIsNoNumber() throws IOException {
        assertThat(json("SELECT 'nan'::DOUBLE AS a, 'inf'::DOUBLE AS b, '-inf'::DOUBLE AS c, 'inf'::FLOAT AS d,"
                        + " ['nan'::DOUBLE, 1] AS l"))
                .isEqualTo("[\n{\"a\":\"NaN\",\"b\":\"Infinity\",\"c\":\"-Infinity\",\"d\":\"Infinity\","
                        + "\"l\":[\"NaN\",1.0]}\n]\n");
        assertThat(csv("SELECT 'nan'::DOUBLE AS a, '-inf'::FLOAT AS b, NULL AS c"))
                .isEqualTo("a,b,c\nNaN,-Infinity,\n");
    }

    @Test
    void givesTimesTextsAndBytesAsDuckDbWritesThem() throws IOException {
        assertThat(json("SELECT DATE '2025-01-31' AS d, 'infinity'::DATE AS i, TIME '24:00:00' AS t,"
                        + " TIMESTAMP '2025-01-31 10:20:30.5' AS s, TIMESTAMPTZ '2025-01-31 10:20:30+02:00' AS z,"
                        + " INTERVAL 14 MONTH AS v, '\\xAA'::BLOB AS b, '101'::BIT AS g, 'x'::ENUM ('x') AS e"))
                .isEqualTo("[\n{\"d\":\"2025-01-31\",\"i\":\"infinity\",\"t\":\"24:00:00\","
                        + "\"s\":\"2025-01-31 10:20:30.5\",\"z\":\"2025-01-31 08:20:30+00\","
                        + "\"v\":\"1 year 2 months\",\"b\":\"\\\\xAA\",\"g\":\"101\",\"e\":\"x\"}\n]\n");
    }

    @Test
    void givesListsAndStructuresAsJson() throws IOException {
        String sql = "SELECT [1, NULL] AS l, {'a': DATE '2025-01-31', 'b': [1.10::DECIMAL(4, 2)]} AS s,"
                + " MAP {'k': 1} AS m, [[]] AS e, '{\"j\": [1.50]}'::JSON AS j";
        JsonNode row = new ObjectMapper().readTree(json(sql)).get(0);
        assertThat(row.toString())
                .isEqualTo("{\"l\":[1,null],\"s\":{\"a\":\"2025-01-31\",\"b\":[1.1]},\"m\":{\"k\":1},\"e\":[[]],"
                        + "\"j\":{\"j\":[1.5]}}");
        assertThat(csv("SELECT [1, NULL] AS l, 'a\"b' AS q, '' AS e, E'x\\ny' AS n"))
                .isEqualTo("l,q,e,n\n\"[1,null]\",\"a\"\"b\",\"\",\"x\ny\"\n");
    }

    @Test
    void namesTheTablesWhenOneIsUnknown() {
        assertThatThrownBy(() -> csv("SELECT * FROM serie"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Table with name serie does not exist")
                .hasMessageContaining("Maybe series?")
                .hasMessageContaining("Valid: runs, series, areas");
    }

    @Test
    void saysWhatIsWrongInTheQuery() {
        assertThatThrownBy(() -> csv("SELEC 1"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("SQL: Parser Error: syntax error at or near \"SELEC\"");
        assertThatThrownBy(() -> csv("")).isInstanceOf(InputException.class).hasMessage("SQL: there is no statement");
        assertThatThrownBy(() -> csv("SELECT 1; SELECT 2"))
                .hasMessage("SQL: a query is one statement, but there are 2");
        assertThatThrownBy(() -> csv("SELECT " + "1 + ".repeat(10_000) + "1"))
                .hasMessageContaining("a query has at most 20000 characters");
    }

    @Test
    void survivesWhatIsNestedDeeply() {
        for (String sql : List.of(
                "SELECT " + "[".repeat(900) + "1" + "]".repeat(900),
                "SELECT " + "(".repeat(9_900) + "1" + ")".repeat(9_900),
                "SELECT " + "[".repeat(9_900) + "]".repeat(9_900),
                "SELECT " + "NOT ".repeat(4_900) + "true",
                "SELECT '" + "[".repeat(9_900) + "]".repeat(9_900) + "'::JSON",
                "SELECT " + "abs(".repeat(3_000) + "1" + ")".repeat(3_000))) {
            try {
                assertThat(json(sql)).startsWith("[\n{");
            } catch (IOException | InputException e) {
                assertThat(e).isInstanceOf(InputException.class).hasMessageStartingWith("SQL: ");
            }
        }
    }

    @Test
    void givesNoRowAtAllWhenAnEarlyOneFails() {
        StringWriter text = new StringWriter();
        assertThatThrownBy(() -> query.ask(
                        "SELECT CASE WHEN range < 500 THEN 1 ELSE error('no') END FROM range(900)",
                        LIMITS,
                        new QueryCsv(new PrintWriter(text), UnaryOperator.identity()),
                        () -> false))
                .hasMessageContaining("no");
        assertThat(text.toString()).isEmpty();
    }

    @Test
    void namesAChangedTableOnlyWhenItIsAsked() throws IOException {
        Path series = root.resolve("series.parquet");
        byte[] bytes = Files.readAllBytes(series);
        bytes[bytes.length / 2] ^= 1;
        Files.write(series, bytes);

        assertThat(csv("SELECT count(*) AS n FROM runs")).isEqualTo("n\n6\n");
        for (String sql : List.of("FROM series", "SELECT (SELECT count(*) FROM \"SERIES\") FROM runs", "SHOW TABLES")) {
            assertThatThrownBy(() -> csv(sql))
                    .isInstanceOf(InputException.class)
                    .hasMessageStartingWith(series + ": this file is not what the batch wrote");
        }
        Files.delete(series);
        assertThatThrownBy(() -> csv("DESCRIBE series")).hasMessage(series + ": this file of the batch is missing");
    }

    @Test
    void saysThatALargeTableWasNotCheckedAndNamesItWhenItIsDamaged() throws IOException {
        QueryLimits small = new QueryLimits(60, 1_000, 1_000, 100);
        Path series = root.resolve("series.parquet");
        List<Path> unchecked = query.ask("SELECT count(*) FROM series", small, rows(new ArrayList<>()), () -> false);
        assertThat(unchecked).containsExactly(series);
        byte[] bytes = Files.readAllBytes(series);
        Files.write(series, java.util.Arrays.copyOf(bytes, bytes.length - 4));

        assertThatThrownBy(() -> query.ask("FROM series", small, rows(new ArrayList<>()), () -> false))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(series + ": the table series cannot be read, it is damaged: ");
        Files.writeString(root.resolve("runs.csv"), "scenario,point,future,replicate,seed,status\na,b,c\n");
        assertThatThrownBy(() -> query.ask(
                        "FROM runs", new QueryLimits(60, 1_000, 1_000, 1), rows(new ArrayList<>()), () -> false))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(root.resolve("runs.csv") + ": the table runs cannot be read, it is damaged: ");
    }

    @Test
    @Timeout(120)
    void endsWhenMemoryOrTimeIsUsedUp() throws IOException {
        QueryLimits little = new QueryLimits(60, 100, 20, 1);
        assertThatThrownBy(() -> query.ask(
                        "SELECT list(range) FROM range(1000000000000)", little, rows(new ArrayList<>()), () -> false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("more memory than the 100 MB");
        assertThatThrownBy(() -> query.ask(
                        "SELECT range, hash(range) AS h FROM range(20000000) ORDER BY h",
                        little,
                        rows(new ArrayList<>()),
                        () -> false))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("more room than the 20 MB in the temporary folder");
        assertThatThrownBy(() -> query.ask(
                        "SELECT count(*) FROM range(100000000) a, range(100000000) b",
                        new QueryLimits(1, 1_000, 1_000, 1),
                        rows(new ArrayList<>()),
                        () -> false))
                .isInstanceOf(InputException.class)
                .hasMessage("timeLimit 1: the query was stopped after so many seconds; a higher limit allows more");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    @Timeout(60)
    void endsWhenItIsAskedTo() {
        AtomicBoolean asked = new AtomicBoolean();
        List<List<String>> rows = new ArrayList<>();
        QueryRows watched = rows(rows, () -> asked.set(true));
        assertThatThrownBy(() -> query.ask("FROM range(1000000000000)", LIMITS, watched, asked::get))
                .isInstanceOf(QueryStopped.class);
        assertThat(rows).isNotEmpty();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void readsNoMoreThanIsWanted() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        query.ask("FROM range(1000000000000)", LIMITS, rows(rows), () -> false);
        assertThat(rows).hasSize(5_000);
    }

    @Test
    void deletesWhatAKilledQueryLeft() throws IOException {
        Path left = Files.createDirectory(temporary.resolve("corridor-query-123"));
        Files.writeString(left.resolve("lock"), "");
        Files.writeString(left.resolve("duckdb_temp_storage_DEFAULT-0.tmp"), "rows");
        Path young = Files.createDirectory(temporary.resolve("corridor-query-456"));
        Files.writeString(young.resolve("lock"), "");
        Path other = Files.createDirectory(temporary.resolve("other"));
        Files.setLastModifiedTime(left, java.nio.file.attribute.FileTime.fromMillis(0));

        csv("SELECT 1");

        assertThat(left).doesNotExist();
        assertThat(young).exists();
        assertThat(other).exists();
    }

    @Test
    void refusesAFolderThatHoldsNoBatch() {
        assertThatThrownBy(() -> new ResultQuery(temp, TABLE))
                .hasMessageContaining("this is not a result folder of a finished batch");
    }

    private String csv(String sql) throws IOException {
        StringWriter text = new StringWriter();
        query.ask(sql, LIMITS, new QueryCsv(new PrintWriter(text), UnaryOperator.identity()), () -> false);
        return text.toString();
    }

    private String json(String sql) throws IOException {
        StringWriter text = new StringWriter();
        query.ask(sql, LIMITS, new QueryJson(new PrintWriter(text), UnaryOperator.identity()), () -> false);
        return text.toString();
    }

    /** Returns a receiver that takes 5,000 rows. */
    private static QueryRows rows(List<List<String>> rows) {
        return new QueryRows() {
            @Override
            public void begin(List<QueryColumn> columns, List<List<String>> first) {
                rows.clear();
            }

            @Override
            public boolean row(List<String> cells) {
                rows.add(cells);
                return rows.size() < 5_000;
            }

            @Override
            public void end() {
                // Nothing is kept open.
            }
        };
    }

    /** Returns a receiver that takes all rows and calls {@code come} when the first has come. */
    private static QueryRows rows(List<List<String>> rows, Runnable come) {
        return new QueryRows() {
            @Override
            public void begin(List<QueryColumn> columns, List<List<String>> first) {
                rows.addAll(first);
                come.run();
            }

            @Override
            public boolean row(List<String> cells) {
                return true;
            }

            @Override
            public void end() {
                // Nothing is kept open.
            }
        };
    }
}
