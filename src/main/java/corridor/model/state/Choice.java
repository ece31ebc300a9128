package corridor.model.state;

import corridor.chronicle.Chronicle;
import corridor.number.Exp;
import java.util.ArrayList;
import java.util.List;

/**
 * A choice is one decision by quantal response: options are taken with probability proportional to exp(precision *
 * utility) (McKelvey and Palfrey 1995). Utilities are sums of named terms, so that the chronicle can report a decision
 * with its reasons.
 */
public final class Choice {
    private static final int MOST_OPTIONS = 16;
    private final Chronicle.Act[] acts = new Chronicle.Act[MOST_OPTIONS];
    private final String[] names = new String[MOST_OPTIONS];
    private final double[] utility = new double[MOST_OPTIONS];
    private final double[] weight = new double[MOST_OPTIONS];
    private final List<List<Chronicle.Term>> terms;
    private int size;

    /** @param told whether terms are kept for a chronicle */
    public Choice(boolean told) {
        terms = told ? new ArrayList<>() : null;
    }

    /** Removes all options, so that an actor who chooses often can use one object. */
    public void clear() {
        size = 0;
        if (terms != null) {
            terms.clear();
        }
    }

    /** Adds an option of utility 0 that no code needs to distinguish. */
    public Choice option(String name) {
        return option(Chronicle.Act.OTHER, name);
    }

    /** Adds an option of utility 0; {@code name} is for readers. */
    public Choice option(Chronicle.Act act, String name) {
        acts[size] = act;
        names[size] = name;
        utility[size] = 0;
        if (terms != null) {
            terms.add(new ArrayList<>());
        }
        size++;
        return this;
    }

    /** Adds a term to the utility of the last option; {@code parameter} is the id of its weight. */
    public Choice term(String name, String parameter, double value) {
        utility[size - 1] += value;
        if (terms != null && value != 0) {
            terms.get(size - 1).add(new Chronicle.Term(name, parameter, value));
        }
        return this;
    }

    /**
     * Returns the index of the option that a uniform draw selects.
     *
     * @param precision weight of utility; 0 makes all options equally likely
     */
    public int take(double precision, double draw) {
        double best = utility[0];
        for (int k = 1; k < size; k++) {
            best = Math.max(best, utility[k]);
        }
        for (int k = 0; k < size; k++) {
            weight[k] = Exp.of(precision * (utility[k] - best));
        }
        return corridor.random.InverseCdf.index(draw, weight, size);
    }

    /** Probability of an option, after {@link #take}. */
    public double probability(int option) {
        double sum = 0;
        for (int k = 0; k < size; k++) {
            sum += weight[k];
        }
        return weight[option] / sum;
    }

    /** Returns the probability that a further option of utility {@code other} would have had, after {@link #take}. */
    public double probabilityBeside(double other, double precision) {
        double best = other;
        for (int k = 0; k < size; k++) {
            best = Math.max(best, utility[k]);
        }
        double own = Exp.of(precision * (other - best));
        double sum = own;
        for (int k = 0; k < size; k++) {
            sum += Exp.of(precision * (utility[k] - best));
        }
        return own / sum;
    }

    /** Returns the options with their probabilities, after {@link #take}; only for a choice that keeps terms. */
    public List<Chronicle.Option> told() {
        double sum = 0;
        for (int k = 0; k < size; k++) {
            sum += weight[k];
        }
        List<Chronicle.Option> options = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            options.add(new Chronicle.Option(acts[k], names[k], utility[k], weight[k] / sum, terms.get(k)));
        }
        return options;
    }
}
