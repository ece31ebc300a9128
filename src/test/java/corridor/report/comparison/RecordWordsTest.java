package corridor.report.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.catalogue.calibration.Ensemble;
import corridor.catalogue.calibration.FutureSource;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report says on the record follows from the source of the futures and from what scenarios set. */
class RecordWordsTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final Scenario BASELINE = new ScenarioReader(CATALOGUE).read(Path.of("scenarios/baseline.json"));

    private static String words(Catalogue catalogue, FutureSource source, Scenario scenario) {
        return String.join("\n", RecordWords.sentences(catalogue, source, List.of(scenario)));
    }

    @Test
    void each_source_has_its_sentence_and_all_have_the_last() {
        assertThat(words(CATALOGUE, FutureSource.ENSEMBLE, BASELINE)).contains("chosen to", "24 of the", "21 more");
        assertThat(words(CATALOGUE, FutureSource.PRIOR, BASELINE)).contains("whole range", "few of these futures");
        assertThat(words(CATALOGUE, FutureSource.DEFAULTS, BASELINE)).contains("one value");
        for (FutureSource source : FutureSource.values()) {
            assertThat(words(CATALOGUE, source, BASELINE)).contains("no evidence for the effect of a policy");
        }
    }

    @Test
    void a_scenario_that_sets_a_learned_parameter_leaves_what_the_record_allows() {
        Scenario changed = new ScenarioReader(CATALOGUE).withOverrides(BASELINE, List.of("groups.attackTtp=0.2"));
        assertThat(words(CATALOGUE, FutureSource.ENSEMBLE, changed)).contains("Outside what the record allows");
        Scenario other = new ScenarioReader(CATALOGUE).withOverrides(BASELINE, List.of("civil.rho=0.2"));
        assertThat(words(CATALOGUE, FutureSource.ENSEMBLE, other)).doesNotContain("Outside");
    }

    @Test
    void stale_draws_are_called_so() {
        Ensemble stale = since("commit 0123abc");
        assertThat(RecordWords.stale(since(""))).isEmpty();
        assertThat(RecordWords.stale(stale))
                .hasValueSatisfying(text -> assertThat(text).contains("stale", "commit 0123abc"));
        assertThat(words(CATALOGUE.with(Ensemble.class, List.of(stale)), FutureSource.ENSEMBLE, BASELINE))
                .contains("These draws are stale");
    }

    /** Returns the shipped draws as if a commit had changed the model since; the empty text stands for none. */
    private static Ensemble since(String commit) {
        Ensemble shipped = CATALOGUE.ensemble();
        Ensemble.About about = shipped.about();
        return new Ensemble(
                new Ensemble.About(
                        about.command(),
                        about.golden(),
                        commit,
                        about.kept(),
                        about.pool(),
                        about.refined(),
                        about.keeping(),
                        about.effective(),
                        about.inputs(),
                        about.rivals()),
                shipped.parameters(),
                shipped.draws());
    }
}
