package corridor.bargain.smp;

import corridor.bargain.Named;

/** An election model derives one probability for each option from pairwise chances. KTAB: PCEModel. */
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
