package corridor.result.unfinished;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.result.unfinished.StoredEvaluations.Evaluation;
import corridor.run.SyntheticModel;
import corridor.scenario.LeverSetting;
import corridor.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredEvaluationsTest {
    private static final Evaluation FOUND = new Evaluation(List.of(0.1, 1e-300), List.of(Double.NaN, -0.0), 2);

    @TempDir
    Path temp;

    @Test
    void readsBackWhatWasStoredToTheLastBit() throws IOException {
        store("a", "b");
        try (StoredEvaluations again = open()) {
            assertThat(again.find("a")).contains(FOUND);
            assertThat(again.find("c")).isEmpty();
            assertThat(again.size()).isEqualTo(2);
        }
    }

    @Test
    void takesNoLineThatIsTornOrDamaged() throws IOException {
        store("a", "b", "c");
        String[] lines = Files.readString(file()).split("\n");
        Files.writeString(
                file(),
                lines[0].replace("0.1", "0.2") + "\n" + lines[1] + "\nnull\n{}\n"
                        + lines[2].substring(0, lines[2].length() - 5));
        try (StoredEvaluations again = open()) {
            assertThat(again.find("a")).isEmpty();
            assertThat(again.find("b")).contains(FOUND);
            assertThat(again.find("c")).isEmpty();
            again.store("c", FOUND);
        }
        try (StoredEvaluations again = open()) {
            assertThat(again.find("c")).contains(FOUND);
        }
    }

    @Test
    void namesAnEvaluationByWhatTheScenarioSetsAndTheLuckThatItMet() {
        Scenario one = SyntheticModel.scenario("one", 1);
        Scenario two = SyntheticModel.scenario("two", 1);
        Scenario other = two.with(Map.of("china.newCommitments", new LeverSetting.Constant(0.25)), Map.of(), Map.of());
        String key = StoredEvaluations.key(Catalogue.standard(), one, 1, 4, 7);

        assertThat(StoredEvaluations.key(Catalogue.standard(), two, 1, 4, 7)).isEqualTo(key);
        assertThat(List.of(
                        StoredEvaluations.key(Catalogue.standard(), other, 1, 4, 7),
                        StoredEvaluations.key(Catalogue.standard(), one, 2, 4, 7),
                        StoredEvaluations.key(Catalogue.standard(), one, 1, 5, 7),
                        StoredEvaluations.key(Catalogue.standard(), one, 1, 4, 8)))
                .doesNotContain(key)
                .doesNotHaveDuplicates();
    }

    private void store(String... keys) throws IOException {
        try (StoredEvaluations stored = open()) {
            for (String key : keys) {
                stored.store(key, FOUND);
            }
        }
    }

    private StoredEvaluations open() throws IOException {
        return StoredEvaluations.open(file());
    }

    private Path file() {
        return temp.resolve("evaluations.jsonl");
    }
}
