package corridor.bargain.smp;

import corridor.bargain.Named;

/** How pairwise chances become one probability for each option. KTAB: PCEModel. */
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
