package corridor.model.insurgency;

import corridor.catalogue.Movement.Trait;
import corridor.model.state.Clock;
import corridor.model.state.ForceState;
import corridor.model.state.SimulationState;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Updates the armed groups each week: recruits and leavers, flight to sanctuary and return, spread to other areas under
 * pressure, tempo, cells, and the hazards of the coming week.
 *
 * <p>The equations are in docs/model.md, section 7.3.
 */
final class Groups implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final double YEAR_SHARE = Clock.WEEK / Clock.YEAR;

    private final GroupParameters p;
    private final transient MovementParameters byMovement;
    private final transient ContactRate contacts;
    private final transient SimulationState s;
    private final transient Cells[] cells;
    private final transient Bases bases;
    private final transient AreaTempo areaTempo;
    private final transient Momentum momentum;
    private final transient SummitCalendar calendar;
    private final double[] returnRate;
    private final double[] contactPerFighter;

    /**
     * Sum of the home shares that each host area abroad serves, {@code [movement][area]}; a home area divides its share
     * equally among its host areas.
     */
    private final double[][] served;

    /**
     * Share of the fighters returning from a host area who go to a home area, {@code [movement][home area][k-th host]}.
     */
    private final double[][][] homeward;

    private final boolean[] inAfghanistan;
    private final boolean[] emboldened;
    private final transient SlowPower[] power;
    private final int joint;
    private final int amnesty;

    Groups(GroupParameters parameters, MovementParameters byMovement, ContactRate contacts, SimulationState situation) {
        p = parameters;
        this.byMovement = byMovement;
        this.contacts = contacts;
        s = situation;
        int n = s.world.groups().size();
        cells = new Cells[n];
        bases = new Bases(p, s);
        areaTempo = new AreaTempo(p, s);
        momentum = new Momentum(p, s);
        calendar = new SummitCalendar(s.scenario);
        returnRate = new double[n];
        contactPerFighter = new double[s.areas.count()];
        power = new SlowPower[n];
        joint = s.levers.index("both.jointCombat");
        amnesty = s.levers.index("pakistan.amnesty");
        emboldened = s.world.groupsHave(Trait.EMBOLDENED);
        served = served();
        homeward = homeward();
        inAfghanistan = inAfghanistan();
        for (int g = 0; g < n; g++) {
            cells[g] = Cells.atStart(units(p));
            cells[g].mix(Cells.BURN_IN * units(p), p.fragmentation(), Cells.key(s.luck, -1), g);
            power[g] = new SlowPower(1 + p.concentration(), s.areas.count());
            double abroad = s.forces.inSanctuary(g);
            returnRate[g] = abroad > 0
                    ? Math.max(0, p.flow() * s.forces.atHome(g) * reachable(g) / abroad - p.leave() * YEAR_SHARE)
                    : 0;
        }
        refreshHazards();
    }

    /** Returns the expected attacks a day of a group that no other attack triggers. */
    double dailyAttacks(int group) {
        double boldness = emboldened[group] ? p.boldness() * s.levers.fraction(joint) : 0;
        double occasion = calendar.near(s.day()) ? 1 + p.summitAttacks() : 1;
        return s.forces.hazardTotal[group] * (1 + boldness) * s.forces.restraint[group] * occasion;
    }

    /** Returns the attacks of a group relative to their mean over histories; the mean is 1. */
    double tempoFactor(int group) {
        return momentum.tempoFactor(group);
    }

    Cells cells(int group) {
        return cells[group];
    }

    @Override
    public void step(SimState state) {
        long cellKey = Cells.key(s.luck, s.day());
        bases.week();
        momentum.week();
        areaTempo.week();
        for (int g = 0; g < cells.length; g++) {
            recruitAndLeave(g);
            moveToSanctuary(g);
            returnHome(g);
            spreadOut(g);
            cells[g].mix((int) Math.round(units(p) * p.turnover()), p.fragmentation(), cellKey, g);
        }
        refreshHazards();
    }

    private void recruitAndLeave(int g) {
        ForceState f = s.forces;
        int movement = s.world.movement(g);
        double[] home = s.world.home(movement);
        if (s.world.fighters(g) <= 0) {
            return;
        }
        double crowd = (f.atHome(g) + f.inSanctuary(g)) / (p.crowding() * s.world.fighters(g));
        double yearly = byMovement.recruit()[movement]
                * s.world.fighters(g)
                / (1 + crowd * crowd * crowd)
                * momentum.recruitFactor(g)
                * f.funding[movement];
        double leaving = p.leave() * YEAR_SHARE * f.leaving[g] * (1 + p.amnestyExits() * s.levers.value(amnesty));
        for (int i : s.world.homeAreas(movement)) {
            f.recruit(g, i, yearly * YEAR_SHARE * home[i] * s.areas.willing[movement][i] * s.forces.regroup[g]);
            f.leave(g, i, f.fighters[g][i] * leaving);
        }
        for (int h = home.length; h < f.abroad[g].length; h++) {
            f.leaveAbroad(g, h, f.abroad[g][h] * leaving);
        }
    }

    private void moveToSanctuary(int g) {
        ForceState f = s.forces;
        for (int i : s.world.homeAreas(s.world.movement(g))) {
            int[] hosts = s.world.sanctuaries(i);
            if (hosts.length > 0 && f.fighters[g][i] > 0) {
                double share = p.flow() + (s.areas.underOperation[i] ? p.flight() : 0);
                double each = f.fighters[g][i] * share / hosts.length;
                for (int host : hosts) {
                    f.moveAbroad(g, i, host, each);
                }
            }
        }
    }

    /**
     * Moves fighters home from abroad, in proportion to the home shares of the areas that they can reach, but not into
     * an area operation.
     */
    private void returnHome(int g) {
        ForceState f = s.forces;
        double[][] shares = homeward[s.world.movement(g)];
        for (int i : s.world.homeAreas(s.world.movement(g))) {
            int[] hosts = s.world.sanctuaries(i);
            if (hosts.length > 0 && !s.areas.underOperation[i]) {
                for (int h = 0; h < hosts.length; h++) {
                    int host = hosts[h];
                    double returns =
                            inAfghanistan[host] ? s.neighbours.returnsFromAfghanistan : s.neighbours.returnsFromIran;
                    f.moveHome(g, host, i, f.abroad[g][host] * returnRate[g] * returns * shares[i][h]);
                }
            }
        }
    }

    private void spreadOut(int g) {
        ForceState f = s.forces;
        int movement = s.world.movement(g);
        for (int i : s.world.homeAreas(movement)) {
            double pressure = s.areas.localEffort[i] - 1;
            if (pressure > 0 && f.fighters[g][i] > 0) {
                for (int to : s.world.neighbours(i)) {
                    if (to < s.areas.count() && s.world.home(movement)[to] > 0) {
                        f.move(g, i, to, f.fighters[g][i] * p.spreadOut() * pressure * s.world.coEthnic(movement, to));
                    }
                }
            }
        }
    }

    private void refreshHazards() {
        ForceState f = s.forces;
        for (int i = 0; i < contactPerFighter.length; i++) {
            contactPerFighter[i] = contacts.dailyPerFighter(i);
        }
        for (int g = 0; g < cells.length; g++) {
            int movement = s.world.movement(g);
            double rate = byMovement.attack()[movement] / Clock.YEAR * tempoFactor(g) * bases.factor(g) * f.unity[g];
            double attacks = 0;
            double operations = 0;
            double[] fighters = f.fighters[g];
            double[] hazard = f.hazard[g];
            double[] contact = f.contact[g];
            for (int i : s.world.homeAreas(movement)) {
                double here = fighters[i];
                if (here > 0) {
                    hazard[i] = hazard(rate, power[g], i, here, p.knowledgeCut() * s.areas.knowledge[i])
                            * areaTempo.factor(i);
                    contact[i] = contactPerFighter[i] * here;
                } else {
                    hazard[i] = 0;
                    contact[i] = 0;
                }
                attacks += hazard[i];
                operations += contact[i];
            }
            f.hazardTotal[g] = attacks;
            f.contactTotal[g] = operations;
            f.hazardWeights[g].set(hazard);
            f.contactWeights[g].set(contact);
        }
    }

    /**
     * Returns the attacks a day by the fighters of a group in one area.
     *
     * @param rate attacks a day by each of 100 fighters in the same area
     * @param power computes the power of the number of fighters in hundreds, with one series for each area
     * @param prevented share of attacks that the state's knowledge prevents, 0 to 1
     */
    static double hazard(double rate, SlowPower power, int area, double fighters, double prevented) {
        return rate * power.of(area, fighters / 100) * 100 * (1 - prevented);
    }

    private double reachable(int g) {
        double sum = 0;
        for (double share : served[s.world.movement(g)]) {
            sum += share;
        }
        return sum;
    }

    private double[][][] homeward() {
        double[][][] shares = new double[served.length][s.areas.count()][];
        for (int m = 0; m < shares.length; m++) {
            for (int i = 0; i < s.areas.count(); i++) {
                int[] hosts = s.world.sanctuaries(i);
                shares[m][i] = new double[hosts.length];
                for (int h = 0; h < hosts.length; h++) {
                    shares[m][i][h] = s.world.home(m)[i] / hosts.length / served[m][hosts[h]];
                }
            }
        }
        return shares;
    }

    private boolean[] inAfghanistan() {
        boolean[] there = new boolean[s.world.areaCount()];
        for (int i = 0; i < there.length; i++) {
            there[i] = s.world.area(i).country().equals("AF");
        }
        return there;
    }

    private double[][] served() {
        double[][] shares = new double[s.world.movements().size()][s.world.areaCount()];
        for (int m = 0; m < shares.length; m++) {
            for (int i = 0; i < s.areas.count(); i++) {
                int[] hosts = s.world.sanctuaries(i);
                for (int host : hosts) {
                    shares[m][host] += s.world.home(m)[i] / hosts.length;
                }
            }
        }
        return shares;
    }

    /** Returns the number of units of each group, which does not depend on its strength. */
    static int units(GroupParameters p) {
        return (int) Math.round(p.units());
    }
}
