package corridor.bargain.smp;

import corridor.bargain.Named;

/**
 * An election model computes the probability of each option from the chances that one option prevails over another.
 * KTAB calls this setting PCEModel. The two Markov models iterate until the probabilities hardly change, up to 1,000
 * times.
 */
public enum ElectionModel implements Named {
    CONDITIONAL("Conditional"),
    MARKOV_INCENTIVE("MarkovIncentive"),
    MARKOV_UNIFORM("MarkovUniform");

    private final String inFiles;

    ElectionModel(String inFiles) {
        this.inFiles = inFiles;
    }

    @Override
    public String inFiles() {
        return inFiles;
    }
}
