package corridor.model.investment;

import corridor.model.state.SimulationState;
import sim.engine.Steppable;

/** Processes of Chinese payments, projects, and the firms that build them. */
public final class InvestmentTheme {
    private final FirmReaction firms;
    private final Investment investment;

    /** @param slowLocalised share of the pace of building that is lost under full localisation */
    public InvestmentTheme(ProjectParameters parameters, double slowLocalised, SimulationState situation) {
        firms = new FirmReaction(parameters, situation);
        investment = new Investment(parameters, slowLocalised, situation);
    }

    /** Chinese disbursement in a quarter at the start, USD million. */
    public static double usualQuarter(ProjectParameters parameters, SimulationState atStart) {
        return Investment.usualQuarter(parameters, atStart.projects);
    }

    /** Daily process in which firms learn from the attacks of the day before and may stop work. */
    public Steppable firms() {
        return firms;
    }

    /** Monthly process of payments, commitments, starts, completions and exits. */
    public Steppable investment() {
        return investment;
    }
}
