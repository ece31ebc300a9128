package corridor.model;

import corridor.model.bargaining.BargainingRound;
import corridor.model.bargaining.UsualFlows;
import corridor.model.civil.CivilUpdate;
import corridor.model.civil.UsualHarm;
import corridor.model.diplomacy.DiplomacyTheme;
import corridor.model.economy.Economy;
import corridor.model.insurgency.InsurgencyTheme;
import corridor.model.investment.InvestmentTheme;
import corridor.model.observation.Observation;
import corridor.model.politics.PoliticsTheme;
import corridor.model.port.Ports;
import corridor.model.security.SecurityTheme;
import corridor.model.society.Society;
import corridor.model.state.Clock;
import corridor.model.state.SimulationState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The corridor model is the simulation, on MASON, with a step of one day. This class connects the themes, which do not
 * use each other, and fixes the order of their processes within a day. MASON runs entries of equal ordering in random
 * order, so its schedule has only one entry, the whole day. MASON's random generator therefore has no effect.
 */
public final class CorridorModel extends SimState {
    private static final long serialVersionUID = 1L;
    private final transient SimulationState s;
    private final transient Processes processes;
    private final transient Ports ports;
    private final transient List<Phase> phases = new ArrayList<>();

    /** @param usual usual flows at the start, which follow from the parameters */
    public CorridorModel(ModelParameters parameters, Baseline usual, SimulationState situation) {
        this(parameters, usual, situation, Ports.NONE);
    }

    /** @param watch function that wraps each process, for example to observe the state around its steps */
    CorridorModel(
            ModelParameters parameters, Baseline usual, SimulationState situation, UnaryOperator<Steppable> watch) {
        this(parameters, usual, situation, (Ports) (process, step) -> watch.apply(step));
    }

    /**
     * Makes a model in which some couplings are recorded or held.
     *
     * @param ports what happens around the steps of each process
     */
    public CorridorModel(ModelParameters parameters, Baseline usual, SimulationState situation, Ports ports) {
        super(0L);
        s = situation;
        this.ports = ports;
        processes = new Processes(parameters, usual, situation);
    }

    /** A phase is a group of consecutive processes that act at the same interval, in days. */
    private record Phase(int interval, List<Steppable> processes) {}

    /** Runs all days; {@code atDayEnd} is called last on each day. */
    public void run(Runnable atDayEnd) {
        start();
        phases.clear();
        processes.schedule(this);
        each(1, "run.record", state -> atDayEnd.run());
        schedule.scheduleRepeating(0, new Day(s.clock, phases));
        for (int day = 0; day < s.clock.days(); day++) {
            schedule.step(this);
        }
        finish();
    }

    /**
     * Adds a process that acts on the last day of each interval. On such a day, it acts after the processes that were
     * added before it.
     *
     * @param days length of the interval
     * @param id name of the process for {@link Ports}, its theme first
     */
    void each(int days, String id, Steppable process) {
        if (phases.isEmpty() || phases.get(phases.size() - 1).interval() != days) {
            phases.add(new Phase(days, new ArrayList<>()));
        }
        phases.get(phases.size() - 1).processes().add(ports.around(id, process));
    }

    /**
     * A day runs the processes that are due, in their order. It is the only entry of the schedule of MASON. With an
     * entry for each process, the heap of the schedule would take a fifth of the time of a run.
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

    /** The processes of all themes, connected with each other. */
    private static final class Processes {
        private final ScenarioEvents events;
        private final SecurityTheme security;
        private final InsurgencyTheme insurgency;
        private final CivilUpdate civil;
        private final InvestmentTheme investment;
        private final Society society;
        private final DiplomacyTheme diplomacy;
        private final PoliticsTheme politics;
        private final Economy economy;
        private final Optional<BargainingRound> bargaining;

        /**
         * Makes the processes. Their order matters, since some constructors read what an earlier constructor has put
         * into the state.
         */
        Processes(ModelParameters p, Baseline usual, SimulationState s) {
            s.pakistan.effort = p.politics().pakistan().effortStart();
            Observation observation = new Observation(p.observation(), s);
            security = new SecurityTheme(
                    p.security(), usual.recentDeaths(), observation::operation, observation::strike, s);
            insurgency = new InsurgencyTheme(
                    p.insurgency(),
                    security::dailyContactsPerFighter,
                    (attack, v, draw) -> observation.attack(attack, v.security(), v.civilian(), v.attackers(), draw),
                    s);
            civil = new CivilUpdate(
                    p.civil(), p.knowledge(), new UsualHarm(usual.harmByState(), usual.harmByInsurgents()), s);
            investment = new InvestmentTheme(p.investment(), p.society().slowLocalised(), s);
            society = new Society(p.society(), s);
            diplomacy = new DiplomacyTheme(
                    p.diplomacy(), p.society().salienceAnger(), usual.risk(), usual.attacks(), usual.strikes(), s);
            politics = new PoliticsTheme(p.politics(), usual.losses(), s);
            economy = new Economy(p.economy(), usual.deaths(), usual.disbursement(), s);
            bargaining = BargainingRound.isWanted(s)
                    ? Optional.of(new BargainingRound(p.bargaining(), usualFlows(p, usual, s), s))
                    : Optional.empty();
            events = new ScenarioEvents(
                    s, insurgency::inject, insurgency::loseLeader, insurgency::split, insurgency::unite);
            s.requireAllSwitchesRead();
        }

        void schedule(CorridorModel model) {
            model.each(1, "scenario.events", events);
            model.each(1, "security.memory", security.memory());
            model.each(1, "insurgency.attacks", insurgency.attacks());
            model.each(1, "security.operations", security.operations());
            model.each(1, "security.strikes", security.strikes());
            model.each(1, "security.sweeps", security.sweeps());
            model.each(1, "society.daily", society.daily());
            model.each(1, "diplomacy.china.daily", diplomacy.china().daily());
            model.each(1, "diplomacy.dueCooperation", diplomacy.dueCooperation());
            model.each(1, "diplomacy.border", diplomacy.border());
            model.each(1, "investment.firms", investment.firms());
            model.each(1, "politics.retaliation", politics.retaliation());
            model.each(1, "politics.pakistan.daily", politics.pakistan().daily());
            model.each(Clock.WEEK, "security.areaOperations", security.areaOperations());
            model.each(Clock.WEEK, "civil.opinion", civil);
            model.each(Clock.WEEK, "insurgency.finance", insurgency.finance());
            model.each(Clock.WEEK, "insurgency.cohesion", insurgency.cohesion());
            model.each(Clock.WEEK, "insurgency.groups", insurgency.groups());
            model.each(Clock.MONTH, "security.protection", security.protection());
            model.each(Clock.MONTH, "investment.money", investment.investment());
            model.each(Clock.MONTH, "insurgency.targets", insurgency.targets());
            model.each(Clock.MONTH, "economy.bill", economy.bill());
            model.each(Clock.MONTH, "diplomacy.kabul.tension", diplomacy.kabulTension());
            model.each(Clock.MONTH, "diplomacy.kabul.clash", diplomacy.kabulClash());
            model.each(Clock.MONTH, "diplomacy.kabul", diplomacy.kabul());
            model.each(Clock.MONTH, "diplomacy.iran", diplomacy.iran());
            model.each(Clock.MONTH, "society.monthly", society.monthly());
            model.each(Clock.MONTH, "politics.dialogue", politics.dialogue());
            model.each(Clock.MONTH, "politics.ceasefire", politics.ceasefire());
            model.each(Clock.MONTH, "diplomacy.china.monthly", diplomacy.china().monthly());
            model.each(Clock.MONTH, "diplomacy.cooperation", diplomacy.cooperation());
            model.each(
                    Clock.MONTH,
                    "politics.pakistan.monthly",
                    politics.pakistan().monthly());
            model.each(Clock.QUARTER, "economy.quarter", economy);
            model.each(
                    Clock.QUARTER,
                    "diplomacy.china.quarterly",
                    diplomacy.china().quarterly());
            model.each(Clock.QUARTER, "diplomacy.partners", diplomacy.partners());
            model.each(Clock.QUARTER, "politics.policy", politics.policy());
            bargaining.ifPresent(round -> model.each(Clock.QUARTER, "bargaining.round", round));
        }

        private static UsualFlows usualFlows(ModelParameters p, Baseline usual, SimulationState s) {
            return new UsualFlows(
                    usual.civilians(),
                    usual.disbursement(),
                    p.politics().menu().militaryWeight(),
                    s.catalogue.parameter("pakistan.militaryWeight").defaultValue());
        }
    }
}
