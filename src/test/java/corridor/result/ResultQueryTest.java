package corridor.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.batch.BatchPlan;
import corridor.batch.BatchProgress;
import corridor.batch.StopSignal;
import corridor.batch.ThreadEngine;
import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultQueryTest {
    private static final OutcomeTable TABLE = OutcomeTable.of(Catalogue.standard());

    @TempDir
    static Path temp;

    private static ResultQuery query;

    @BeforeAll
    static void runABatch() throws IOException {
        List<Scenario> scenarios =
                List.of(SyntheticModel.scenario("baseline", 1), SyntheticModel.scenario("freeze", 1));
        BatchPlan plan = new BatchPlan(scenarios, 3, 7, 1);
        StoredBatches.store(
                temp.resolve("it's"),
                scenarios,
                new ThreadEngine(TABLE).run(plan, SyntheticModel.of(TABLE, 7), BatchProgress.NONE, new StopSignal()),
                7,
                TABLE);
        query = new ResultQuery(temp.resolve("it's"), TABLE);
    }

    @Test
    void countsRuns() {
        QueryAnswer answer = query.ask("SELECT scenario, count(*) AS n FROM runs GROUP BY ALL ORDER BY scenario");
        assertThat(answer.csv()).isEqualTo("scenario,n\nbaseline,3\nfreeze,3\n");
        assertThat(answer.json()).isEqualTo("""
                [
                {"scenario":"baseline","n":3},
                {"scenario":"freeze","n":3}
                ]
                """);
    }

    @Test
    void joinsTables() {
        QueryAnswer answer =
                query.ask("SELECT count(*) FROM runs JOIN series USING (scenario, point, future, replicate)");
        assertThat(answer.rows()).containsExactly(List.of("72"));
    }

    @Test
    void hasAllTables() {
        assertThat(query.tables()).containsExactly("runs", "series", "areas", "futures", "points", "feasibility");
        assertThat(query.ask("SHOW TABLES").rows()).hasSize(6);
    }

    @Test
    void namesTheTablesWhenOneIsUnknown() {
        assertThatThrownBy(() -> query.ask("SELECT * FROM serie"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("Table with name serie does not exist")
                .hasMessageContaining("Maybe series?")
                .hasMessageContaining("Valid: runs, series, areas");
    }

    @Test
    void canNeitherReadNorWriteFiles() {
        Path out = temp.resolve("stolen.csv");
        for (String sql : List.of(
                "COPY runs TO '" + out + "'",
                "SELECT 1; COPY runs TO '" + out + "'",
                "COPY runs TO '" + temp.toString().replace("'", "''") + "/it''s/runs.csv'",
                "ATTACH '" + out + "' AS x",
                "SELECT * FROM read_text('/etc/hostname')",
                "SET enable_external_access = true",
                "INSTALL httpfs")) {
            assertThatThrownBy(() -> query.ask(sql)).as(sql).isInstanceOf(InputException.class);
        }
        assertThat(out).doesNotExist();
    }

    @Test
    void saysWhatIsWrongInTheQuery() {
        assertThatThrownBy(() -> query.ask("SELEC 1"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("SQL: Parser Error: syntax error at or near \"SELEC\"");
        assertThatThrownBy(() -> query.ask("")).isInstanceOf(InputException.class);
    }

    @Test
    void refusesAFolderThatHoldsNoBatch() {
        assertThatThrownBy(() -> new ResultQuery(temp, TABLE))
                .hasMessageContaining("this is not a result folder of a finished batch");
    }
}
