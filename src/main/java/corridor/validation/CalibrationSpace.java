package corridor.validation;

import corridor.catalogue.Catalogue;
import corridor.catalogue.Parameter;
import corridor.catalogue.Prior;
import corridor.catalogue.Relation;
import corridor.catalogue.calibration.CalibrationPlan.Input;
import corridor.design.FutureDesign;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The calibration space has the learned parameters and the rival switches as dimensions. Points are drawn from the
 * priors, with the relations between parameters. Every combination of rival options has the same weight.
 */
final class CalibrationSpace {
    private static final int SPREAD_DRAWS = 2000;

    private final Catalogue catalogue;
    private final List<Parameter> learned;
    private final List<Parameter> drawn;
    private final List<Input> rivals;
    private final int combinations;

    CalibrationSpace(Catalogue catalogue) {
        this.catalogue = catalogue;
        learned = parameters(Input.Role.LEARNED);
        drawn = parameters(Input.Role.DRAWN);
        rivals = catalogue.calibration().inputs(Input.Role.RIVAL);
        int product = 1;
        for (Input rival : rivals) {
            product *= rival.options().size();
        }
        combinations = product;
    }

    private List<Parameter> parameters(Input.Role role) {
        return catalogue.calibration().inputs(role).stream()
                .map(input -> catalogue.parameter(input.id()))
                .toList();
    }

    List<Parameter> learned() {
        return learned;
    }

    List<Parameter> drawn() {
        return drawn;
    }

    List<Input> rivals() {
        return rivals;
    }

    /**
     * Draws points of learned parameters and rival options. A point is left out if it breaks an order with a parameter
     * at its default.
     */
    List<CalibrationPoint> points(int count, long seed) {
        FutureDesign design = design(learned, count, seed);
        List<CalibrationPoint> points = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Map<String, Double> values = design.values(i);
            if (keepsOrder(values)) {
                points.add(new CalibrationPoint(values, options(i % combinations)));
            }
        }
        return points;
    }

    /** Draws the parameters that are not learned. */
    FutureDesign notLearned(int count, long seed) {
        return design(drawn, count, seed);
    }

    /**
     * Returns the coordinates of a point for an emulator. Parameters are scaled to [-1, 1], on a log scale if the prior
     * is log-uniform; each option but the first of a rival switch is 1 if it is chosen, else -1.
     */
    double[] input(CalibrationPoint point) {
        double[] input = new double[size()];
        int k = 0;
        for (Parameter parameter : learned) {
            input[k++] = scaled(parameter, point.parameters().get(parameter.id()));
        }
        for (Input rival : rivals) {
            String option = point.options().get(rival.id());
            for (String other : rival.options().subList(1, rival.options().size())) {
                input[k++] = option.equals(other) ? 1 : -1;
            }
        }
        return input;
    }

    /**
     * Returns for each coordinate whether the emulator has a square term of it: true for parameters, false for options.
     */
    boolean[] squared() {
        boolean[] squared = new boolean[size()];
        for (int k = 0; k < learned.size(); k++) {
            squared[k] = true;
        }
        return squared;
    }

    private int size() {
        return learned.size()
                + rivals.stream().mapToInt(rival -> rival.options().size() - 1).sum();
    }

    /** Returns the interquartile range of the prior of each parameter, estimated from draws, by id. */
    Map<String, Double> priorSpread(long seed) {
        Map<String, Double> spreads = new LinkedHashMap<>();
        for (List<Parameter> group : List.of(learned, drawn)) {
            FutureDesign design = design(group, SPREAD_DRAWS, seed);
            List<Map<String, Double>> values =
                    IntStream.range(0, SPREAD_DRAWS).mapToObj(design::values).toList();
            for (Parameter parameter : group) {
                double[] sorted = values.stream()
                        .mapToDouble(one -> one.get(parameter.id()))
                        .sorted()
                        .toArray();
                spreads.put(parameter.id(), sorted[SPREAD_DRAWS * 3 / 4] - sorted[SPREAD_DRAWS / 4]);
            }
        }
        return spreads;
    }

    private static double scaled(Parameter parameter, double value) {
        double low = parameter.low();
        double high = parameter.high();
        double share = parameter.prior() == Prior.LOG_UNIFORM
                ? StrictMath.log(value / low) / StrictMath.log(high / low)
                : (value - low) / (high - low);
        return 2 * share - 1;
    }

    private Map<String, String> options(int combination) {
        Map<String, String> options = new LinkedHashMap<>();
        int rest = combination;
        for (Input rival : rivals) {
            options.put(rival.id(), rival.options().get(rest % rival.options().size()));
            rest /= rival.options().size();
        }
        return options;
    }

    private FutureDesign design(List<Parameter> parameters, int count, long seed) {
        Set<String> ids = parameters.stream().map(Parameter::id).collect(Collectors.toSet());
        Set<String> fixed = new LinkedHashSet<>(catalogue.parameterIds());
        fixed.removeAll(ids);
        List<Relation> within = catalogue.relations().stream()
                .filter(relation -> ids.contains(relation.first()) && ids.contains(relation.second()))
                .toList();
        return FutureDesign.draw(catalogue, within, List.of(fixed), count, seed);
    }

    /**
     * Returns sets of ids that are independent of each other in the priors. Each learned parameter is in a set with the
     * parameters that are correlated with it; each rival switch is a set of its own.
     */
    List<Set<String>> blocks() {
        List<Set<String>> blocks = new ArrayList<>();
        for (Parameter parameter : learned) {
            if (blocks.stream().noneMatch(block -> block.contains(parameter.id()))) {
                blocks.add(correlatedWith(parameter.id()));
            }
        }
        rivals.forEach(rival -> blocks.add(Set.of(rival.id())));
        return blocks;
    }

    private Set<String> correlatedWith(String id) {
        Set<String> block = new LinkedHashSet<>(Set.of(id));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Relation relation : catalogue.relations()) {
                boolean touches = block.contains(relation.first()) || block.contains(relation.second());
                if (relation.kind() == Relation.Kind.CORRELATION && touches) {
                    grows |= block.addAll(List.of(relation.first(), relation.second()));
                }
            }
        }
        return block;
    }

    boolean keepsOrder(Map<String, Double> values) {
        for (Relation relation : catalogue.relations()) {
            boolean touches = values.containsKey(relation.first()) || values.containsKey(relation.second());
            if (relation.kind() == Relation.Kind.ORDER && touches) {
                double first = value(values, relation.first());
                double second = value(values, relation.second());
                if (first > second) {
                    return false;
                }
            }
        }
        return true;
    }

    private double value(Map<String, Double> values, String id) {
        Double value = values.get(id);
        return value == null ? catalogue.parameter(id).defaultValue() : value;
    }
}
