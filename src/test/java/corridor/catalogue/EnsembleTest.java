package corridor.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.build.Sha256;
import corridor.catalogue.calibration.CalibrationPlan.Input;
import corridor.catalogue.calibration.Ensemble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped ensemble was made by the current model, or says since when it is stale. */
class EnsembleTest {
    private static final Path GOLDEN = Path.of("src/test/resources/corridor/run/golden-runs.csv");
    private static final Path ABOUT = Path.of("src/main/resources/corridor/catalogue/ensemble/about.json");
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final Ensemble ENSEMBLE = CATALOGUE.ensemble();

    /**
     * To refresh the file, run this test with -Dcorridor.writeEnsemble=true after a calibration of the current model.
     */
    @Test
    void the_draws_were_made_by_this_model_or_are_marked_as_stale() throws IOException {
        String golden = Sha256.ofText(Files.readString(GOLDEN, StandardCharsets.UTF_8));
        if (Boolean.getBoolean("corridor.writeEnsemble")) {
            String text = Files.readString(ABOUT, StandardCharsets.UTF_8)
                    .replaceFirst("\"golden\": \"[0-9a-f]*\"", "\"golden\": \"" + golden + "\"")
                    .replaceFirst("\"staleSince\": \"[^\"]*\"", "\"staleSince\": \"\"");
            Files.writeString(ABOUT, text, StandardCharsets.UTF_8);
            return;
        }
        if (!ENSEMBLE.isStale()) {
            assertThat(ENSEMBLE.about().golden())
                    .as("the model has moved since the ensemble was made: calibrate again (docs/calibration.md), or set"
                            + " staleSince in " + ABOUT + " to the commit that moved it")
                    .isEqualTo(golden);
        }
    }

    @Test
    void the_draws_are_500_distinct_points_within_the_ranges() {
        assertThat(ENSEMBLE.size()).isEqualTo(500);
        assertThat(new HashSet<>(ENSEMBLE.draws())).hasSize(500);
        for (int k = 0; k < ENSEMBLE.parameters().size(); k++) {
            Parameter parameter = CATALOGUE.parameter(ENSEMBLE.parameters().get(k));
            for (int draw = 0; draw < ENSEMBLE.size(); draw++) {
                assertThat(ENSEMBLE.value(draw, k)).as(parameter.id()).isBetween(parameter.low(), parameter.high());
            }
        }
    }

    @Test
    void the_draws_vary_what_the_plan_of_the_calibration_varies() {
        List<String> varied = CATALOGUE.calibration().inputs().stream()
                .filter(input -> input.role() != Input.Role.RIVAL)
                .map(Input::id)
                .toList();
        assertThat(ENSEMBLE.parameters()).containsExactlyInAnyOrderElementsOf(varied);
        assertThat(ENSEMBLE.about().inputs())
                .extracting(Ensemble.Varied::id)
                .containsExactlyInAnyOrderElementsOf(varied);
    }

    /** The bound is nine tenths, less the effect of chance among some 260 effective draws. */
    @Test
    void what_is_not_learned_keeps_its_spread() {
        assertThat(ENSEMBLE.about().inputs())
                .filteredOn(input -> input.role() == Input.Role.DRAWN)
                .allSatisfy(input -> assertThat(input.spread()).as(input.id()).isGreaterThan(0.85));
    }

    @Test
    void enough_points_stand_behind_the_weights() {
        assertThat(ENSEMBLE.about().effective()).isGreaterThan(200);
    }
}
