package corridor.model.security;

import corridor.catalogue.ParameterValues;
import corridor.model.state.SimulationState;
import sim.engine.Steppable;

/** Processes of Pakistan's forces: operations, strikes, area operations, and protection. */
public final class SecurityTheme {
    private static final OperationReporter NOBODY = (area, group, own, civilians, militants) -> {};

    private final SimulationState s;
    private final ThreatMemory memory;
    private final OperationsProcess operations;
    private final Strikes strikes;
    private final Sweeps sweeps;
    private final AreaOperations areaOperations;
    private final Protection protection;

    /** Parameters of the theme's processes; those of strikes in Afghanistan are from the submodel {@code kabul}. */
    public record Parameters(
            ThreatMemoryParameters memory,
            OperationParameters operations,
            AirStrikeParameters airStrikes,
            CrossBorderParameters crossBorder,
            SweepParameters sweeps,
            AreaOperationParameters areaOperations,
            ProtectionParameters protection) {
        public static Parameters of(ParameterValues values) {
            return new Parameters(
                    values.bind(ThreatMemoryParameters.class, "security"),
                    values.bind(OperationParameters.class, "security"),
                    values.bind(AirStrikeParameters.class, "security"),
                    values.bind(CrossBorderParameters.class, "kabul"),
                    values.bind(SweepParameters.class, "security"),
                    values.bind(AreaOperationParameters.class, "security"),
                    values.bind(ProtectionParameters.class, "security"));
        }
    }

    /**
     * @param recentDeaths usual number of people killed in attacks at the start by area, as a fading sum
     * @param onOperation receives each lethal operation
     * @param onStrike receives each lethal strike
     */
    public SecurityTheme(
            Parameters p,
            double[] recentDeaths,
            OperationReporter onOperation,
            OperationReporter onStrike,
            SimulationState situation) {
        s = situation;
        memory = new ThreatMemory(p.memory(), situation);
        operations = new OperationsProcess(p.operations(), onOperation, situation);
        strikes = new Strikes(p.airStrikes(), p.crossBorder(), onStrike, situation);
        sweeps = new Sweeps(p.sweeps(), situation);
        areaOperations = new AreaOperations(p.areaOperations(), situation);
        protection = new Protection(p.protection(), recentDeaths, situation);
    }

    /** Makes a theme that only computes usual flows of a state before the first day; it reports nothing. */
    public static SecurityTheme atStart(Parameters p, double[] recentDeaths, SimulationState state) {
        return new SecurityTheme(p, recentDeaths, NOBODY, NOBODY, state);
    }

    /** Lethal operations a day for each fighter in an area of Pakistan, at today's effort. */
    public double dailyContactsPerFighter(int area) {
        return operations.dailyContactsPerFighter(area);
    }

    /** Civilians expected to be killed in operations a week by area, with today's fighters and effort. */
    public double[] usualHarm() {
        double[] harm = new double[s.areas.count()];
        for (int i = 0; i < harm.length; i++) {
            for (double[] fighters : s.forces.fighters) {
                harm[i] += operations.weeklyHarm(i, fighters[i]);
            }
        }
        return harm;
    }

    /** Security personnel expected to be killed a day in operations by front, with today's fighters and effort. */
    public double[] usualOwnLosses() {
        double[] losses = new double[s.world.fronts().size()];
        for (int g = 0; g < s.forces.fighters.length; g++) {
            int movement = s.world.movement(g);
            for (int i : s.world.homeAreas(movement)) {
                losses[s.world.front(movement)] += operations.dailyOwnLoss(i, s.forces.fighters[g][i]);
            }
        }
        return losses;
    }

    /** Daily process by which past deaths fade from memory; it comes first among the processes of this theme. */
    public Steppable memory() {
        return memory;
    }

    /** Daily process of operations. */
    public Steppable operations() {
        return operations;
    }

    /** Daily process of air strikes at home and strikes in Afghanistan. */
    public Steppable strikes() {
        return strikes;
    }

    /** Daily process by which the army answers deadly attacks of the day before. */
    public Steppable sweeps() {
        return sweeps;
    }

    /** Weekly process of area operations. */
    public Steppable areaOperations() {
        return areaOperations;
    }

    /** Monthly process by which forces follow the threat and guards are spread. */
    public Steppable protection() {
        return protection;
    }
}
