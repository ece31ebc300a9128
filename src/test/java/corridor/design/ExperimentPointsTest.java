package corridor.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExperimentPointsTest {
    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final List<Relation> ORDERS = CATALOGUE.relations().stream()
            .filter(relation -> relation.kind() == Relation.Kind.ORDER)
            .toList();

    @Test
    void everyPointOfADesignOverAllParametersIsRunInTheOrderOfTheCatalogue() {
        ModelFactors all = new ModelFactors(CATALOGUE);
        FactorSpace space = new FactorSpace(CATALOGUE.parameters().stream()
                .filter(parameter -> parameter.low() < parameter.high())
                .map(parameter -> all.whole(parameter.id()))
                .toList());
        ExperimentPoints points = points(DesignDescriptor.of(DesignMethod.MORRIS, space, 2, 3), List.of(), Map.of());

        int inOrder = 0;
        for (double[] run : points.run()) {
            for (Relation order : ORDERS) {
                assertThat(value(space, run, order.first())).isLessThanOrEqualTo(value(space, run, order.second()));
            }
        }
        for (double[] designed : points.designed()) {
            inOrder += ORDERS.stream()
                            .allMatch(order ->
                                    value(space, designed, order.first()) <= value(space, designed, order.second()))
                    ? 1
                    : 0;
        }
        assertThat(inOrder).as("designed points that need no change").isLessThan(points.count());
    }

    @Test
    void aLowerParameterStaysBelowAnUpperOneThatIsFixed() {
        Relation order = ORDERS.get(0);
        double low = CATALOGUE.parameter(order.first()).low();
        double upper = low + 0.1 * (CATALOGUE.parameter(order.first()).high() - low);
        FactorSpace space = new FactorSpace(List.of(new ModelFactors(CATALOGUE).whole(order.first())));

        ExperimentPoints points =
                points(DesignDescriptor.of(DesignMethod.LHS, space, 20, 3), List.of(), Map.of(order.second(), upper));

        assertThat(Arrays.stream(points.run()).mapToDouble(row -> row[0])).allMatch(value -> value <= upper);
        assertThat(Arrays.stream(points.run()).mapToDouble(row -> row[0]).distinct())
                .hasSize(20);
    }

    @Test
    void pointsThatBreakAConstraintAreLeftOut() {
        FactorSpace space = FactorSpace.of(
                new Factor("pakistan.iboIntensity", new Distribution.Values(List.of(1.0, 2.0, 3.0))),
                new Factor("china.newCommitments", new Distribution.Values(List.of(0.0, 1.0, 2.0))));
        DesignDescriptor design = DesignDescriptor.of(DesignMethod.FACTORIAL, space, 1, 1);

        ExperimentPoints points = points(
                design, List.of(Constraint.parse("pakistan.iboIntensity + 2*china.newCommitments < 5")), Map.of());

        assertThat(points.count()).isEqualTo(5);
        assertThat(points.leftOut()).isEqualTo(4);
        assertThat(Arrays.stream(points.run())).allMatch(row -> row[0] + 2 * row[1] < 5);
    }

    @Test
    void constraintsReadAsTheyAreWritten() {
        assertThat(Constraint.parse("a.x + 2*b.y >= 0.5 + c.z").text()).isEqualTo("c.z <= a.x + 2*b.y + -0.5");
        assertThat(Constraint.parse(Constraint.parse("a.x < b.y").text())).isEqualTo(Constraint.parse("a.x < b.y"));
        assertThat(Constraint.parse(Constraint.parse("a.x >= 0.5").text())).isEqualTo(Constraint.parse("a.x >= 0.5"));
        assertThat(Constraint.parse("a.x + .5E+001*b2e + 1.5e-1 <= c.y").text())
                .isEqualTo("a.x + 5*b2e <= c.y + -0.15");
        assertThat(Constraint.parse("a2e+b <= 2e+003")).isEqualTo(Constraint.parse("a2e + b <= 2000"));
        assertThatThrownBy(() -> Constraint.parse("a.x < 1.2.3")).hasMessageContaining("'1.2.3' is neither");
        assertThatThrownBy(() -> Constraint.parse("a.x")).hasMessageContaining("compares two sides");
        assertThatThrownBy(() -> Constraint.parse("a.x < 3 apples")).hasMessageContaining("'3 apples' is neither");
        assertThatThrownBy(() -> Constraint.parse("1 < 2")).hasMessageContaining("at least one factor");
    }

    @Test
    void designsWhosePointsBelongTogetherTakeNoConstraint() {
        FactorSpace space = FactorSpace.of(Factor.uniform("civil.rho", 0, 1));
        assertThatThrownBy(() -> experiment(
                        DesignDescriptor.of(DesignMethod.SOBOL, space, 4, 1),
                        List.of(Constraint.parse("civil.rho < 0.5"))))
                .hasMessageContaining("points that belong together");
        assertThatThrownBy(() -> experiment(
                        DesignDescriptor.of(DesignMethod.LHS, space, 4, 1),
                        List.of(Constraint.parse("civil.theta < 0.5"))))
                .hasMessageContaining("names civil.theta, which is not varied");
    }

    private static ExperimentPoints points(
            DesignDescriptor design, List<Constraint> constraints, Map<String, Double> fixed) {
        return ExperimentPoints.of(experiment(design, constraints), CATALOGUE, CATALOGUE.relations(), fixed);
    }

    private static Experiment experiment(DesignDescriptor design, List<Constraint> constraints) {
        return new Experiment(design, constraints, true, List.of("attacks"), Purpose.sweep());
    }

    private static double value(FactorSpace space, double[] row, String id) {
        int column = space.names().indexOf(id);
        return column < 0 ? CATALOGUE.parameter(id).defaultValue() : row[column];
    }
}
