package corridor.model.insurgency;

import corridor.chronicle.Chronicle.Change;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;
import corridor.world.World;

/**
 * Coordinated campaigns of Baloch groups: rare bursts of many attacks over several days and districts. Between them
 * Baloch attacks come almost independently of each other, which is why self-excitation alone cannot make the bursts of
 * the record.
 *
 * <p>The equations are in docs/model.md, section 6.3.
 */
final class Campaigns {
    private static final double DAYS_PER_YEAR = 365;
    private static final double MOST_STRENGTH = 2;
    private final GroupParameters p;
    private final SimulationState s;
    private final double strengthAtStart;
    private int lastDay = -1;
    private double daily;

    Campaigns(GroupParameters parameters, SimulationState situation) {
        p = parameters;
        s = situation;
        strengthAtStart = s.forces.strength(World.BALOCH);
    }

    /** Attacks a day that campaigns add in the long run at the strength of the start. */
    static double usualAttacks(GroupParameters p) {
        double spread = p.campaignSpread();
        return p.campaignRate() / DAYS_PER_YEAR * p.campaignSize() * StrictMath.exp(spread * spread / 2);
    }

    /**
     * Attacks of today's campaign, if there is one; 0 otherwise. To be called once a day.
     *
     * @param restraint share of attacks that agreements leave
     */
    int attacksToday(double restraint) {
        int day = s.day();
        long key = s.luck.key(DrawKind.CAMPAIGN, day);
        double chance = p.campaignRate() / DAYS_PER_YEAR;
        double draw = KeyedRandom.draw(key, 0);
        if (day > lastDay && strengthAtStart > 0 && draw < chance * MOST_STRENGTH) {
            double strength = s.forces.strength(World.BALOCH) / strengthAtStart;
            if (draw < chance * Math.min(MOST_STRENGTH, strength)) {
                begin(key, day);
            }
        }
        return day <= lastDay ? InverseCdf.poisson(KeyedRandom.draw(key, 3), daily * restraint) : 0;
    }

    private void begin(long key, int day) {
        int days = 1 + (int) (KeyedRandom.draw(key, 1) * p.campaignDays());
        double attacks = InverseCdf.logNormal(KeyedRandom.draw(key, 2), p.campaignSize(), p.campaignSpread());
        lastDay = day + days - 1;
        daily = attacks / days;
        s.tell(
                Change.Kind.CAMPAIGN,
                "Baloch groups",
                "scattered attacks",
                "coordinated campaign",
                "over " + days + " days");
    }
}
