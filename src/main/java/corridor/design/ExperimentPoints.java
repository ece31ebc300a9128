package corridor.design;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Experiment points hold the points of an experiment in two forms. Analyses use the points of the design. Runs use
 * points in which the parameters keep the order that the catalogue declares.
 *
 * @param designed {@code [point][factor]}, points of the design
 * @param run {@code [point][factor]}, points as they are run; equal to {@code designed} if no order is violated
 * @param leftOut number of points of the design that are left out: they break a constraint or, in a factorial design,
 *     an order
 */
public record ExperimentPoints(FactorSpace space, double[][] designed, double[][] run, int leftOut) {
    /**
     * Makes the points.
     *
     * @param relations relations of the catalogue
     * @param fixed values of parameters that are not varied, where they differ from their defaults
     */
    public static ExperimentPoints of(
            Experiment experiment, Catalogue catalogue, List<Relation> relations, Map<String, Double> fixed) {
        FactorSpace space = experiment.design().space();
        double[][] all = Design.of(experiment.design()).values();
        OrderedFactors orders = new OrderedFactors(space, catalogue, relations, fixed);
        boolean factorial = experiment.design().method() == DesignMethod.FACTORIAL;
        List<double[]> designed = new ArrayList<>();
        List<double[]> run = new ArrayList<>();
        for (double[] point : all) {
            boolean good = experiment.constraints().stream().allMatch(rule -> rule.holds(space, point));
            if (good && !(factorial && !orders.hold(point))) {
                designed.add(point);
                run.add(orders.applied(point));
            }
        }
        return new ExperimentPoints(
                space, designed.toArray(double[][]::new), run.toArray(double[][]::new), all.length - designed.size());
    }

    public int count() {
        return designed.length;
    }
}
