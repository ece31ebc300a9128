package corridor.model;

import corridor.model.bargaining.BargainingRound;
import corridor.model.bargaining.UsualFlows;
import corridor.model.civil.CivilUpdate;
import corridor.model.civil.UsualHarm;
import corridor.model.diplomacy.China;
import corridor.model.diplomacy.Cooperation;
import corridor.model.diplomacy.Iran;
import corridor.model.diplomacy.Kabul;
import corridor.model.diplomacy.Partners;
import corridor.model.economy.Economy;
import corridor.model.insurgency.AttackProcess;
import corridor.model.insurgency.Groups;
import corridor.model.investment.FirmReaction;
import corridor.model.investment.Investment;
import corridor.model.observation.Observation;
import corridor.model.politics.Dialogue;
import corridor.model.politics.Pakistan;
import corridor.model.politics.Policy;
import corridor.model.politics.UsualLosses;
import corridor.model.security.AreaOperations;
import corridor.model.security.OperationsProcess;
import corridor.model.security.Protection;
import corridor.model.security.Strikes;
import corridor.model.security.ThreatMemory;
import corridor.model.society.Society;
import corridor.model.state.Clock;
import corridor.model.state.SimulationState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The world in time, as a MASON simulation with a tick of one day. This class joins the themes, which do not know each
 * other, and fixes the order in which they act within a day. MASON shuffles what shares an ordering, so the schedule
 * has one entry, the day; its random generator decides nothing.
 */
public final class CorridorModel extends SimState {
    private static final long serialVersionUID = 1L;
    private final transient SimulationState s;
    private final transient Processes processes;
    private final transient List<Phase> phases = new ArrayList<>();

    public CorridorModel(ModelParameters parameters, SimulationState situation) {
        super(0L);
        s = situation;
        processes = new Processes(parameters, situation);
    }

    /** Neighbours in the order of a day that act at the same interval. */
    private record Phase(int interval, List<Steppable> processes) {}

    /** Runs all days; {@code atDayEnd} is called last on each day. */
    public void run(Runnable atDayEnd) {
        start();
        phases.clear();
        processes.schedule(this);
        each(1, state -> atDayEnd.run());
        schedule.scheduleRepeating(0, new Day(s.clock, phases));
        for (int day = 0; day < s.clock.days(); day++) {
            schedule.step(this);
        }
        finish();
    }

    /** Adds a process that acts on the last day of each interval, after all that was added before it. */
    void each(int days, Steppable process) {
        if (phases.isEmpty() || phases.get(phases.size() - 1).interval() != days) {
            phases.add(new Phase(days, new ArrayList<>()));
        }
        phases.get(phases.size() - 1).processes().add(process);
    }

    /**
     * One day of all processes in their order: the only entry of the schedule, whose heap takes a fifth of a run when
     * each process has its own.
     */
    private static final class Day implements Steppable {
        private static final long serialVersionUID = 1L;
        private final transient Clock clock;
        private final int[] interval;
        private final transient Steppable[][] processes;

        Day(Clock clock, List<Phase> phases) {
            this.clock = clock;
            interval = phases.stream().mapToInt(Phase::interval).toArray();
            processes = phases.stream()
                    .map(phase -> phase.processes().toArray(Steppable[]::new))
                    .toArray(Steppable[][]::new);
        }

        @Override
        public void step(SimState state) {
            int day = (int) state.schedule.getTime();
            clock.day(day);
            int daysDone = day + 1;
            for (int k = 0; k < interval.length; k++) {
                if (daysDone % interval[k] == 0) {
                    for (Steppable process : processes[k]) {
                        process.step(state);
                    }
                }
            }
        }
    }

    /** The processes of all themes, joined. */
    private static final class Processes {
        private final SimulationState s;
        private final ThreatMemory memory;
        private final ScenarioEvents events;
        private final AttackProcess attacks;
        private final OperationsProcess operations;
        private final Groups groups;
        private final CivilUpdate civil;
        private final AreaOperations areaOperations;
        private final Protection protection;
        private final FirmReaction firms;
        private final Investment investment;
        private final China china;
        private final Pakistan pakistan;
        private final Economy economy;
        private final Strikes strikes;
        private final Cooperation cooperation;
        private final Kabul kabul;
        private final Iran iran;
        private final Society society;
        private final Dialogue dialogue;
        private final Policy policy;
        private final Partners partners;
        private final Optional<BargainingRound> bargaining;

        Processes(ModelParameters p, SimulationState situation) {
            s = situation;
            s.pakistan.effort = p.pakistan().effortStart();
            Observation observation = new Observation(p.observation(), s);
            operations = new OperationsProcess(p.security(), observation::operation, s);
            groups = new Groups(p.groups(), p.movements(), operations::dailyContactsPerFighter, s);
            attacks = new AttackProcess(
                    p.groups(),
                    p.movements(),
                    p.usualSizes(),
                    groups,
                    (attack, v, draw) -> observation.attack(attack, v.security(), v.civilian(), v.attackers(), draw),
                    s);
            memory = new ThreatMemory(p.security(), s);
            double[] deaths = attacks.usual().expectedDeaths(false);
            protection =
                    new Protection(p.security(), scaled(deaths, p.security().threatMemory()), s);
            attacks.refreshTargets();
            areaOperations = new AreaOperations(p.security(), s);
            UsualHarm usualHarm = usualHarm();
            civil = new CivilUpdate(p.civil(), p.knowledge(), usualHarm, s);
            firms = new FirmReaction(p.projects(), s);
            society = new Society(p.society(), s);
            investment = new Investment(p.projects(), p.society().slowLocalised(), s);
            double usualRisk = p.projects().riskPriorEvents() / p.projects().riskPriorYears();
            china = new China(p.china(), p.society().salienceAnger(), usualRisk, s);
            UsualLosses usualLosses = new UsualLosses(usualLosses(p.security().threatMemory()));
            pakistan = new Pakistan(
                    p.pakistan(),
                    usualLosses,
                    p.security().areaMonths(),
                    p.security().jointEffort(),
                    s);
            economy = new Economy(
                    p.economy(),
                    Clock.QUARTER * (sum(deaths) + attacks.usual().expectedAttackersKilled()),
                    investment.usualQuarter(),
                    s);
            strikes = new Strikes(
                    p.security(), p.kabul().strikeKills(), p.kabul().tensionCoordinated(), observation::strike, s);
            cooperation = new Cooperation(p.cooperation(), s);
            kabul = new Kabul(p.kabul(), s);
            iran = new Iran(p.iran(), p.kabul().fence(), s);
            dialogue = new Dialogue(p.dialogue(), s);
            policy = new Policy(p.policy(), usualLosses, p.pakistan().militaryWeight(), s);
            partners = new Partners(p.partners(), usualRisk, p.iran().trust(), s);
            bargaining = BargainingRound.isWanted(s)
                    ? Optional.of(new BargainingRound(p.bargaining(), usualFlows(p, usualHarm), s))
                    : Optional.empty();
            events = new ScenarioEvents(s, attacks::inject);
            s.requireAllSwitchesRead();
        }

        void schedule(CorridorModel model) {
            model.each(1, events);
            model.each(1, memory);
            model.each(1, attacks);
            model.each(1, operations);
            model.each(1, strikes);
            model.each(1, society.daily());
            model.each(1, china.daily());
            model.each(1, cooperation.daily());
            model.each(1, firms);
            model.each(1, pakistan.daily());
            model.each(Clock.WEEK, areaOperations);
            model.each(Clock.WEEK, civil);
            model.each(Clock.WEEK, groups);
            model.each(Clock.MONTH, protection);
            model.each(Clock.MONTH, investment);
            model.each(Clock.MONTH, state -> attacks.refreshTargets());
            model.each(Clock.MONTH, state -> economy.bill());
            model.each(Clock.MONTH, kabul);
            model.each(Clock.MONTH, iran);
            model.each(Clock.MONTH, society.monthly());
            model.each(Clock.MONTH, dialogue);
            model.each(Clock.MONTH, china.monthly());
            model.each(Clock.MONTH, cooperation);
            model.each(Clock.MONTH, pakistan.monthly());
            model.each(Clock.QUARTER, economy);
            model.each(Clock.QUARTER, china.quarterly());
            model.each(Clock.QUARTER, partners);
            model.each(Clock.QUARTER, policy);
            bargaining.ifPresent(round -> model.each(Clock.QUARTER, round));
        }

        private UsualFlows usualFlows(ModelParameters p, UsualHarm harm) {
            double weekly = sum(harm.state()) + sum(harm.insurgents());
            return new UsualFlows(
                    weekly * Clock.QUARTER / Clock.WEEK,
                    investment.usualQuarter(),
                    p.pakistan().militaryWeight(),
                    s.catalogue.parameter("pakistan.militaryWeight").defaultValue());
        }

        private UsualHarm usualHarm() {
            double[] byState = new double[s.areas.count()];
            for (int i = 0; i < byState.length; i++) {
                for (double[] fighters : s.forces.fighters) {
                    byState[i] += operations.weeklyHarm(i, fighters[i]);
                }
            }
            return new UsualHarm(byState, scaled(attacks.usual().expectedDeaths(true), Clock.WEEK));
        }

        private double[] usualLosses(double memoryDays) {
            double[] losses = new double[s.world.fronts().size()];
            for (int f = 0; f < losses.length; f++) {
                losses[f] = (attacks.usual().expectedDeaths(f) + operations.dailyOwnLoss(f)) * memoryDays;
            }
            return losses;
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
}
