package corridor.model.investment;

import corridor.catalogue.ParameterValues;
import corridor.model.state.SimulationState;
import sim.engine.Steppable;

/** Processes of Chinese payments, projects, and the firms that build them. */
public final class InvestmentTheme {
    private final FirmReaction firms;
    private final Investment investment;

    /** Parameters of the theme's processes. */
    public record Parameters(FirmParameters firms, FirmExitParameters exit, InvestmentParameters investment) {
        public static Parameters of(ParameterValues values) {
            return new Parameters(
                    values.bind(FirmParameters.class, "projects"),
                    values.bind(FirmExitParameters.class, "projects"),
                    values.bind(InvestmentParameters.class, "projects"));
        }
    }

    /** @param slowLocalised share of the pace of building that is lost under full localisation */
    public InvestmentTheme(Parameters p, double slowLocalised, SimulationState situation) {
        firms = new FirmReaction(p.firms(), situation);
        FirmExit exit = new FirmExit(p.exit(), situation);
        investment = new Investment(p.investment(), slowLocalised, exit, situation);
    }

    /** Chinese disbursement in a quarter at the start, USD million. */
    public static double usualQuarter(Parameters p, SimulationState atStart) {
        return Investment.usualQuarter(p.investment(), atStart.projects);
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
