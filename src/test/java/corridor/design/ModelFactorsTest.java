package corridor.design;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.catalogue.Catalogue;
import corridor.problem.Problem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFactorsTest {
    private final ModelFactors factors = new ModelFactors(Catalogue.standard());

    @Test
    void aRowOfValuesHoldsExactDecimals() {
        assertThat(values("pakistan.iboIntensity", "0.5:1.1:0.1"))
                .isEqualTo(new Distribution.Values(List.of(0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1)));
    }

    @Test
    void aRangeKeepsTheFormOfTheCatalogue() {
        String even = id(corridor.catalogue.Prior.UNIFORM);
        String log = id(corridor.catalogue.Prior.LOG_UNIFORM);
        assertThat(factors.whole(even).distribution()).isInstanceOf(Distribution.Uniform.class);
        assertThat(factors.whole(log).distribution()).isInstanceOf(Distribution.LogUniform.class);
        double low = Catalogue.standard().parameter(log).low();
        double high = Catalogue.standard().parameter(log).high();
        assertThat(values(log, low + ".." + (low + high) / 2)).isInstanceOf(Distribution.LogUniform.class);
        assertThat(values("pakistan.iboIntensity", "1..2")).isEqualTo(new Distribution.Uniform(1, 2));
    }

    @Test
    void wordsAreCategories() {
        assertThat(values("FEAR_MODEL", "INERT, STANDING"))
                .isEqualTo(new Distribution.Categories(List.of("INERT", "STANDING")));
        assertThat(factors.whole("pakistan.transparency").distribution())
                .isEqualTo(new Distribution.Categories(List.of("false", "true")));
        assertThat(values("china.newCommitments", "0,1,endogenous"))
                .isEqualTo(new Distribution.Categories(List.of("0", "1", "endogenous")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pakistan.iboIntensity; 9,1; '9' does not lie between 0.5 and 3",
                "pakistan.iboIntensity; 1; one value is no variation",
                "pakistan.iboIntensity; 1,,2; a value is missing",
                "pakistan.iboIntensity; 1,1; named twice",
                "pakistan.iboIntensity; 2..1; from a lower to a higher",
                "pakistan.iboIntensity; 1:2; low:high:step",
                "pakistan.iboIntensity; 1:2:-1; goes up",
                "pakistan.iboIntensity; two; is not a number",
                "FEAR_MODEL; INERT,STANDNG; 'STANDNG' is not one of CHANGE, STANDING, INERT"
            })
    void saysWhatIsWrongWithValues(String id, String values, String rule) {
        assertThat(factors.of("--vary", id, values)).isEmpty();
        assertThat(factors.problems())
                .extracting(Problem::rule)
                .singleElement()
                .asString()
                .contains(rule);
    }

    @Test
    void onlyLeversWithARuleSetThemselves() {
        Catalogue.standard().leverIds().stream()
                .map(Catalogue.standard()::lever)
                .filter(lever -> !lever.endogenous() && lever.kind() == corridor.catalogue.Lever.Kind.REAL)
                .forEach(lever -> {
                    assertThat(factors.of("--vary", lever.id(), lever.low() + ",endogenous"))
                            .isEmpty();
                    assertThat(factors.problems())
                            .last()
                            .asString()
                            .contains("no rule by which this lever sets itself");
                });
    }

    @Test
    void patternsPassOverWhatIsFixedAndUnknownNamesHaveANearestOne() {
        List<String> all = factors.names("--vary", "all", Set.of("civil.rho"));
        assertThat(all).contains("civil.theta").doesNotContain("civil.rho");
        assertThat(factors.names("--vary", "civil.*", Set.of()))
                .contains("civil.rho")
                .allMatch(id -> id.startsWith("civil."));
        assertThat(factors.names("--vary", "civil.rhoo", Set.of())).isEmpty();
        assertThat(factors.problems().get(0).maybe()).isEqualTo("civil.rho");
    }

    private Distribution values(String id, String text) {
        return factors.of("--vary", id, text).orElseThrow().distribution();
    }

    private static String id(corridor.catalogue.Prior prior) {
        return Catalogue.standard().parameters().stream()
                .filter(parameter -> parameter.prior() == prior && parameter.low() < parameter.high())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
