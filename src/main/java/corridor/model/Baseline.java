package corridor.model;

import corridor.catalogue.Catalogue;
import corridor.chronicle.Chronicle;
import corridor.model.insurgency.UsualAttacks;
import corridor.model.investment.InvestmentTheme;
import corridor.model.politics.PoliticsTheme;
import corridor.model.security.SecurityTheme;
import corridor.model.state.Clock;
import corridor.model.state.SimulationState;
import corridor.model.state.UsualStrikes;
import corridor.random.KeyedRandom;
import corridor.scenario.Scenario;
import corridor.world.World;

/**
 * The baseline holds the usual flows: amounts per day, week or quarter that are expected at the start of a run.
 * Opinion, forces, firms and decisions compare later flows with the usual ones. Usual flows are means over all
 * histories. They depend on the parameters, the structural switches and the world at the start, but not on the
 * replicate, on levers or on the length of a run.
 *
 * @param attacks attacks a day by movement, with triggered attacks and campaigns
 * @param recentDeaths people killed in attacks, attackers excluded, by area; a sum that fades with the memory of the
 *     forces
 * @param deaths people killed in attacks a quarter, attackers included
 * @param harmByState civilians killed in operations a week, by area
 * @param harmByInsurgents civilians killed in attacks a week, by area
 * @param losses people killed in attacks, attackers excluded, plus security personnel killed in operations, by front; a
 *     sum that fades with the memory of the forces
 * @param disbursement Chinese payments a quarter, USD million
 * @param risk attacks a year that a firm expects
 * @param strikes strikes in Afghanistan that answer attacks
 */
public record Baseline(
        double[] attacks,
        double[] recentDeaths,
        double deaths,
        double[] harmByState,
        double[] harmByInsurgents,
        double[] losses,
        double disbursement,
        double risk,
        UsualStrikes strikes) {

    /**
     * Computes the usual flows from the state before the first day.
     *
     * @param scenario scenario; only its start and its structural switches have an effect
     */
    public static Baseline of(Catalogue catalogue, Scenario scenario, ModelParameters p, World world) {
        SimulationState s =
                new SimulationState(catalogue, scenario, p.values(), world, new KeyedRandom(0, 0, 0), Chronicle.SILENT);
        s.pakistan.effort = p.politics().pakistan().effortStart();
        UsualAttacks attacks = UsualAttacks.of(p.insurgency(), s);
        double memory = p.security().memory().threatMemory();
        double[] daily = attacks.deathsByArea();
        double[] recent = scaled(daily, memory);
        SecurityTheme security = SecurityTheme.atStart(p.security(), recent, s);
        double[] losses = security.usualOwnLosses();
        for (int front = 0; front < losses.length; front++) {
            losses[front] = (attacks.deaths(front) + losses[front]) * memory;
        }
        return new Baseline(
                attacks.byMovement(),
                recent,
                Clock.QUARTER * (sum(daily) + attacks.attackersKilled()),
                security.usualHarm(),
                scaled(attacks.civilianDeathsByArea(), Clock.WEEK),
                losses,
                InvestmentTheme.usualQuarter(p.investment(), s),
                p.investment().firms().usualRisk(),
                PoliticsTheme.usualStrikes(p.politics(), attacks::deadly));
    }

    /** Civilians killed a quarter, in operations and in attacks. */
    double civilians() {
        return (sum(harmByState) + sum(harmByInsurgents)) * Clock.QUARTER / Clock.WEEK;
    }

    private static double[] scaled(double[] values, double factor) {
        double[] scaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scaled[i] = values[i] * factor;
        }
        return scaled;
    }

    private static double sum(double[] values) {
        double total = 0;
        for (double value : values) {
            total += value;
        }
        return total;
    }
}
