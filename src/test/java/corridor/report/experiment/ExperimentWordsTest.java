package corridor.report.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.analysis.experiment.ExperimentFindings;
import corridor.analysis.experiment.Noise;
import corridor.analysis.experiment.OutcomeFindings;
import corridor.analysis.experiment.PointStatistic;
import corridor.analysis.experiment.PointValues;
import corridor.analysis.experiment.Subject;
import corridor.analysis.sensitivity.result.Measure;
import corridor.analysis.sensitivity.result.Ranking;
import corridor.analysis.sensitivity.result.Ranking.Place;
import corridor.analysis.sensitivity.result.SensitivityMethod;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Catalogue;
import corridor.design.DesignDescriptor;
import corridor.design.DesignMethod;
import corridor.design.Experiment;
import corridor.design.Factor;
import corridor.design.FactorSpace;
import corridor.design.ModelFactors;
import corridor.design.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExperimentWordsTest {
    private static final Place SURE = new Place("groups.attackTtp", 0.5, 0.1, true, true);
    private static final Place UNSURE = new Place("civil.theta", 0.6, 0.7, false, false);
    private static final Place NOTHING = new Place("groups.turnover", 0.01, 0.02, false, true);

    @Test
    void whatIsLargerButNotToldApartFromNoneIsNamed() {
        assertThat(sentence(0.01, UNSURE, SURE, NOTHING))
                .startsWith("Attacks: driven most by groups.attackTtp (0.50")
                .contains("1 of 3 factors has a detectable effect")
                .endsWith("Larger, but not detectable: civil.theta (0.6 \u00b1 0.7).");
        assertThat(sentence(0.01, SURE, UNSURE, NOTHING)).doesNotContain("Larger");
    }

    @Test
    void whereChanceIsMostOfAllNothingIsToBeRead() {
        assertThat(sentence(0.97, SURE, UNSURE, NOTHING))
                .endsWith("But chance makes 97 % of the variance between points: run more replicates before reading"
                        + " anything into this.");
        assertThat(sentence(0.97, NOTHING))
                .contains("no factor has a detectable influence")
                .contains("But chance makes 97 %");
        assertThat(sentence(0.3, SURE, UNSURE, NOTHING)).doesNotContain("chance");
    }

    @Test
    void oneFactorHasNoOrder() {
        assertThat(RankingWords.lines(result(SURE, NOTHING)))
                .containsExactly(
                        "No detectable influence: groups.turnover.",
                        "Only one has a detectable influence, so there is no order to resolve.");
        assertThat(RankingWords.lines(result(SURE)))
                .containsExactly("Resolved: the order of all factors by ST is more than chance.");
    }

    private static String sentence(double chance, Place... places) {
        OutcomeFindings found = new OutcomeFindings(
                Catalogue.standard().outcome("attacks"),
                new double[] {1, 2},
                1.5,
                new Band(1, 1, 1.5, 2, 2),
                new Noise(chance, true),
                List.of(),
                List.of(),
                Optional.of(result(places)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        ModelFactors all = new ModelFactors(Catalogue.standard());
        List<Factor> factors =
                Stream.of(places).map(place -> all.whole(place.name())).toList();
        Experiment experiment = new Experiment(
                DesignDescriptor.of(DesignMethod.SOBOL, new FactorSpace(factors), 64, 3),
                List.of(),
                true,
                List.of("attacks"),
                new Purpose("sobol", "mean", 0, 0));
        return ExperimentWords.sentences(new ExperimentFindings(
                        experiment,
                        Subject.of("s", "S"),
                        null,
                        new PointValues.Size(1, 2),
                        PointStatistic.MEAN,
                        List.of(),
                        List.of(found),
                        List.of()))
                .get(0);
    }

    private static SensitivityResult result(Place... places) {
        return new Result(new Ranking("ST", 0, 64, List.of(places)));
    }

    private record Result(Ranking ranking) implements SensitivityResult {
        @Override
        public SensitivityMethod method() {
            return SensitivityMethod.SOBOL;
        }

        @Override
        public List<String> names() {
            return ranking.places().stream().map(Place::name).toList();
        }

        @Override
        public List<Measure> measures() {
            return List.of();
        }

        @Override
        public List<String> notes() {
            return List.of();
        }
    }
}
