package corridor.bargain.smp;

import corridor.bargain.Named;

/** A transition selects the next state: the likeliest option, or a random draw. KTAB: StateTransitions. */
public enum Transition implements Named {
    DETERMINISTIC("Deterministic"),
    STOCHASTIC("Stochastic");

    private final String inFiles;

    Transition(String inFiles) {
        this.inFiles = inFiles;
    }

    @Override
    public String inFiles() {
        return inFiles;
    }
}
