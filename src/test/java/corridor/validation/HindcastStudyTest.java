package corridor.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.analysis.hindcast.HindcastFindings;
import corridor.analysis.hindcast.HindcastTables;
import corridor.analysis.hindcast.ReactionLags;
import corridor.batch.TestExecution;
import corridor.catalogue.Catalogue;
import corridor.problem.InputException;
import corridor.run.RunFactory;
import corridor.run.SyntheticModel;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import corridor.study.ToldReactions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the study on a model whose reactions are known. */
class HindcastStudyTest {
    private static final Scenario SCENARIO =
            new ScenarioReader(Catalogue.standard()).read(Path.of("scenarios/hindcast-2024.json"));
    private static final HindcastStudy STUDY = new HindcastStudy(Catalogue.standard(), SCENARIO);
    private static final int REPLICATES = 8;

    @TempDir
    Path temp;

    @Test
    void findsSharesAndLags() {
        HindcastFindings found = findings(ToldReactions.model(), 2);
        assertThat(found.reactions())
                .extracting(row -> row.reaction().id(), row -> row.came().count())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("june-operation", 0),
                        org.assertj.core.groups.Tuple.tuple("october-rebuke", 8),
                        org.assertj.core.groups.Tuple.tuple("october-threat", 8),
                        org.assertj.core.groups.Tuple.tuple("november-operation", 4),
                        org.assertj.core.groups.Tuple.tuple("november-exercise", 2));
        assertThat(reaction(found, "october-rebuke").lags()).containsExactly(10, 11, 12, 13, 14, 15, 16, 17);
        assertThat(reaction(found, "october-rebuke").band().median()).isEqualTo(13.5);
        assertThat(reaction(found, "november-operation").lags()).containsExactly(30, 30, 30, 30);
        assertThat(reaction(found, "june-operation").band().median()).isNaN();
    }

    @Test
    void findsWhatComesWithoutTheEventAndWhatStoodBefore() {
        HindcastFindings found = findings(ToldReactions.model(), 2);
        assertThat(reaction(found, "october-threat").without().count()).isEqualTo(8);
        assertThat(reaction(found, "october-threat").isAnswerToTrigger()).isFalse();
        assertThat(reaction(found, "november-operation").without().count()).isZero();
        assertThat(reaction(found, "november-operation").isAnswerToTrigger()).isTrue();
        assertThat(reaction(found, "october-rebuke").before().count()).isEqualTo(1);
        assertThat(reaction(found, "october-threat").before().count()).isZero();
    }

    @Test
    void findsTheOrder() {
        HindcastFindings found = findings(ToldReactions.model(), 2);
        assertThat(found.ordered().count()).isEqualTo(4);
        assertThat(found.strictly().count()).isEqualTo(4);
        assertThat(found.complete().of()).isEqualTo(2);
        assertThat(found.complete().count()).isEqualTo(2);
    }

    @Test
    void writesTheSameTablesOnAnyNumberOfThreads() throws IOException {
        HindcastTables one = new HindcastTables(findings(ToldReactions.model(), 1));
        HindcastTables four = new HindcastTables(findings(ToldReactions.model(), 4));
        one.writeLags(temp.resolve("one.csv"));
        four.writeLags(temp.resolve("four.csv"));
        assertThat(temp.resolve("four.csv")).hasSameBinaryContentAs(temp.resolve("one.csv"));
        assertThat(Files.readAllLines(temp.resolve("one.csv")))
                .hasSize(1 + REPLICATES * 5)
                .startsWith(
                        "replicate,reaction,lag,lag_without_trigger",
                        "0,june-operation,,",
                        "0,october-rebuke,10,20",
                        "0,october-threat,20,20");
        one.writeReactions(temp.resolve("one.csv"));
        four.writeReactions(temp.resolve("four.csv"));
        assertThat(temp.resolve("four.csv")).hasSameBinaryContentAs(temp.resolve("one.csv"));
    }

    @Test
    void leavesOutReplicatesOfWhichARunFailed() {
        RunFactory broken = (scenario, drawn, seed) -> (future, replicate, chronicle) -> {
            if (replicate == 3 && !scenario.name().equals("hindcast-2024")) {
                throw new IllegalStateException("broken");
            }
            return ToldReactions.model().create(scenario, seed).run(future, replicate, chronicle);
        };
        HindcastStudy.Outcome outcome = STUDY.run(STUDY.plan(REPLICATES, 1), broken, TestExecution.on(2));
        assertThat(outcome.failures()).hasSize(2);
        assertThat(outcome.findings().histories())
                .extracting(HindcastFindings.History::replicate)
                .containsExactly(0, 1, 2, 4, 5, 6, 7);
    }

    @Test
    void takesScenariosThatExtendOneWithARecord() {
        Scenario child = named("sharper", List.of("hindcast-2024"), SCENARIO);
        assertThat(new HindcastStudy(Catalogue.standard(), child).plan(1, 1).names())
                .containsExactly("sharper", "sharper-without-2024-06-07", "sharper-without-2024-10-06");
    }

    @Test
    void refusesScenariosWithoutRecordEventOrTime() {
        Scenario other = SyntheticModel.scenario("other", 5);
        assertThatThrownBy(() -> new HindcastStudy(Catalogue.standard(), other))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("replays no time with a record")
                .hasMessageContaining("Valid: hindcast-2024");
        Scenario empty = named("empty", List.of("hindcast-2024"), other);
        assertThatThrownBy(() -> new HindcastStudy(Catalogue.standard(), empty))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("has no event on 2024-06-07")
                .hasMessageContaining("has no event on 2024-10-06");
        Scenario brief = new Scenario(
                "brief",
                "",
                List.of("hindcast-2024"),
                SCENARIO.start(),
                1,
                SCENARIO.levers(),
                SCENARIO.events(),
                SCENARIO.parameters(),
                SCENARIO.switches(),
                SCENARIO.info());
        assertThatThrownBy(() -> new HindcastStudy(Catalogue.standard(), brief))
                .hasMessageContaining("ends on 2024-12-31, but 'october-threat' is awaited until 2025-01-04");
    }

    private static HindcastFindings findings(RunFactory model, int threads) {
        return STUDY.run(STUDY.plan(REPLICATES, 1), model, TestExecution.on(threads))
                .findings();
    }

    private static ReactionLags reaction(HindcastFindings found, String id) {
        return found.reactions().stream()
                .filter(row -> row.reaction().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Scenario named(String name, List<String> ancestry, Scenario like) {
        return new Scenario(
                name,
                like.title(),
                ancestry,
                like.start(),
                like.years(),
                like.levers(),
                like.events(),
                like.parameters(),
                like.switches(),
                like.info());
    }
}
