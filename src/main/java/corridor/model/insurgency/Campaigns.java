package corridor.model.insurgency;

import corridor.chronicle.Chronicle.Change;
import corridor.model.state.DrawKind;
import corridor.model.state.SimulationState;
import corridor.random.InverseCdf;
import corridor.random.KeyedRandom;

/**
 * Draws coordinated campaigns of the groups of a movement, which are rare bursts of many attacks over several days and
 * districts. Between campaigns, the attacks of Baloch groups come almost independently of each other, so
 * self-excitation alone cannot make the bursts of the record.
 *
 * <p>The equations are in docs/model.md, section 6.3.
 */
final class Campaigns {
    private static final double DAYS_PER_YEAR = 365;
    private static final int DRAWS = 4;
    private static final double MOST_STRENGTH = 2;
    private final CampaignParameters p;
    private final SimulationState s;
    private final int movement;
    private final String name;
    private final double strengthAtStart;
    private final int entity;
    private final int information;
    private int lastDay = -1;
    private double daily;

    Campaigns(CampaignParameters parameters, int movement, SimulationState situation) {
        p = parameters;
        this.movement = movement;
        s = situation;
        name = s.world.movements().get(movement).name() + " groups";
        entity = movement * DRAWS;
        information = s.levers.index("pakistan.informationPolicy");
        strengthAtStart = s.forces.strength(movement);
    }

    /** Index of the movement whose groups start the campaigns. */
    int movement() {
        return movement;
    }

    /**
     * Returns the attacks a day that campaigns add in the long run, if the movement keeps its strength of the start.
     */
    static double usualAttacks(CampaignParameters p) {
        double spread = p.campaignSpread();
        return p.campaignRate() / DAYS_PER_YEAR * p.campaignSize() * StrictMath.exp(spread * spread / 2);
    }

    /**
     * Returns the number of attacks of today's campaign; 0 if there is no campaign. To be called once a day.
     *
     * @param restraint attacks under agreements, relative to those without
     */
    int attacksToday(double restraint) {
        int day = s.day();
        long key = s.luck.key(DrawKind.CAMPAIGN, day);
        double chance = p.campaignRate() / DAYS_PER_YEAR * (1 + p.campaignAttention() * s.levers.value(information));
        double draw = KeyedRandom.draw(key, entity);
        if (day > lastDay && strengthAtStart > 0 && draw < chance * MOST_STRENGTH) {
            double strength = s.forces.strength(movement)
                    / strengthAtStart
                    * s.forces.funding[movement]
                    * s.forces.cohesionOf(movement);
            if (draw < chance * Math.min(MOST_STRENGTH, strength)) {
                begin(key, day);
            }
        }
        return day <= lastDay ? InverseCdf.poisson(KeyedRandom.draw(key, entity + 3), daily * restraint) : 0;
    }

    private void begin(long key, int day) {
        int days = 1 + (int) (KeyedRandom.draw(key, entity + 1) * p.campaignDays());
        double attacks = InverseCdf.logNormal(KeyedRandom.draw(key, entity + 2), p.campaignSize(), p.campaignSpread());
        lastDay = day + days - 1;
        daily = attacks / days;
        s.tell(Change.Kind.CAMPAIGN, name, "scattered attacks", "coordinated campaign", "over " + days + " days");
    }
}
