package corridor.model.security;

import corridor.catalogue.Movement.Trait;
import corridor.model.state.Counters;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Draws the air strikes at home and the strikes on sanctuary in Afghanistan of each day. Group and area of a strike are
 * random: at home in proportion to expected operations, abroad in proportion to fighters. Strikes at home are less
 * accurate than operations on the ground; strikes abroad cost tension with Kabul. Strikes in Balochistan are a lever of
 * their own, with other groups and the same deaths and accuracy.
 *
 * <p>The equations are in docs/model.md, section 6.5.
 */
final class Strikes implements Steppable {
    private static final long serialVersionUID = 1L;
    private static final int PER_KIND = 100;
    private static final int MOST_KILLED = 200;
    private static final double MONTH = 30;
    private static final String BALOCHISTAN = "BAL";

    private final AirStrikeParameters p;
    private final CrossBorderParameters crossBorder;
    private final transient SimulationState s;
    private final transient OperationReporter reporter;
    private final int atHome;
    private final int abroad;
    private final int coordinated;
    private final int balochistan;
    private final boolean[] aimedAt;
    private final boolean[] aimedAtInBalochistan;
    private final boolean[] inBalochistan;

    Strikes(
            AirStrikeParameters parameters,
            CrossBorderParameters crossBorder,
            OperationReporter reporter,
            SimulationState situation) {
        p = parameters;
        this.crossBorder = crossBorder;
        this.reporter = reporter;
        s = situation;
        aimedAt = s.world.groupsHave(Trait.STRUCK);
        aimedAtInBalochistan = s.world.groupsHave(Trait.STRUCK_IN_BALOCHISTAN);
        inBalochistan = new boolean[s.areas.count()];
        for (int i = 0; i < inBalochistan.length; i++) {
            inBalochistan[i] = s.world.area(i).region().equals(BALOCHISTAN);
        }
        balochistan = s.levers.index("pakistan.airStrikesBalochistan");
        atHome = s.levers.index("pakistan.airStrikes");
        abroad = s.levers.index("pakistan.crossBorderStrikes");
        coordinated = s.levers.index("pakistan.strikesCoordinated");
    }

    @Override
    public void step(SimState state) {
        int day = s.day();
        long homeKey = s.luck.key(DrawKind.AIR_STRIKE, day);
        int home = InverseCdf.poisson(KeyedRandom.draw(homeKey, 0), s.levers.value(atHome) / MONTH);
        for (int k = 1; k <= home; k++) {
            strikeAtHome(homeKey, k * PER_KIND);
        }
        double more = s.levers.value(balochistan);
        if (more > 0) {
            long key = s.luck.key(DrawKind.AIR_STRIKE_BALOCHISTAN, day);
            int strikes = InverseCdf.poisson(KeyedRandom.draw(key, 0), more / MONTH);
            for (int k = 1; k <= strikes; k++) {
                strikeInBalochistan(key, k * PER_KIND);
            }
        }
        long abroadKey = s.luck.key(DrawKind.CROSS_BORDER, day);
        int across = InverseCdf.poisson(KeyedRandom.draw(abroadKey, 0), s.levers.value(abroad) / MONTH);
        for (int k = 1; k <= across; k++) {
            strikeAbroad(abroadKey, k * PER_KIND);
        }
    }

    private void strikeAtHome(long key, int entity) {
        int group = group(key, entity, false);
        if (group >= 0) {
            strike(key, entity, group, s.forces.contactWeights[group].index(KeyedRandom.draw(key, entity, 1)));
        }
    }

    /** Strikes a random group in a random area of Balochistan, both in proportion to expected operations there. */
    private void strikeInBalochistan(long key, int entity) {
        int groups = aimedAtInBalochistan.length;
        int areas = inBalochistan.length;
        double[] weights = new double[groups * areas];
        double sum = 0;
        for (int g = 0; g < groups; g++) {
            for (int i = 0; i < areas && aimedAtInBalochistan[g]; i++) {
                if (inBalochistan[i]) {
                    weights[g * areas + i] = s.forces.contact[g][i];
                    sum += s.forces.contact[g][i];
                }
            }
        }
        if (sum > 0) {
            int chosen = InverseCdf.index(KeyedRandom.draw(key, entity, 1), weights, weights.length);
            strike(key, entity, chosen / areas, chosen % areas);
        }
    }

    private void strike(long key, int entity, int group, int area) {
        int wanted = InverseCdf.negativeBinomial(KeyedRandom.draw(key, entity, 2), p.airKills(), 1, MOST_KILLED);
        int killed = (int) Math.floor(s.forces.kill(group, area, wanted));
        double accuracy = Math.min(1, p.airAccuracy() + p.accuracyKnowledge() * s.areas.knowledge[area]);
        int civilians =
                InverseCdf.poisson(KeyedRandom.draw(key, entity, 3), p.civHarmScale() * p.airKills() * (1 - accuracy));
        Counters ledger = s.ledger;
        ledger.deathsMilitant += killed;
        ledger.countCivilians(s.day(), civilians, true);
        s.areas.harmByState[area] += civilians;
        reporter.report(area, group, 0, civilians, killed);
    }

    private void strikeAbroad(long key, int entity) {
        boolean agreed = s.levers.value(coordinated) > 0;
        s.neighbours.strikesFelt += agreed ? crossBorder.tensionCoordinated() : 1;
        s.neighbours.struckOn = agreed ? s.neighbours.struckOn : s.day();
        int group = group(key, entity, true);
        if (group < 0) {
            return;
        }
        int area = InverseCdf.index(KeyedRandom.draw(key, entity, 1), s.forces.abroad[group], s.world.areaCount());
        int wanted = InverseCdf.negativeBinomial(
                KeyedRandom.draw(key, entity, 2), crossBorder.strikeKills(), 1, MOST_KILLED);
        int killed = (int) Math.floor(s.forces.killAbroad(group, area, wanted));
        int civilians = InverseCdf.poisson(KeyedRandom.draw(key, entity, 3), crossBorder.strikeCivilians());
        s.ledger.deathsMilitant += killed;
        s.ledger.deathsCivilianAbroad += civilians;
        reporter.report(area, group, 0, civilians, killed);
    }

    /**
     * Returns a random group of those at which strikes aim, in proportion to expected operations at home or to fighters
     * abroad; -1 when there is none.
     */
    private int group(long key, int entity, boolean outside) {
        double[] weights = new double[s.world.groups().size()];
        double sum = 0;
        for (int g = 0; g < weights.length; g++) {
            if (aimedAt[g]) {
                weights[g] = outside ? s.forces.inSanctuary(g) : s.forces.contactTotal[g];
                sum += weights[g];
            }
        }
        return sum <= 0 ? -1 : InverseCdf.index(KeyedRandom.draw(key, entity, 4), weights, weights.length);
    }
}
