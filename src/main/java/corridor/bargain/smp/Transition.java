package corridor.bargain.smp;

import corridor.bargain.Named;

/** Whether the likeliest option is taken, or one is drawn. KTAB: StateTransitions. */
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
