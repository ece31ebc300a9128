package corridor.model.state;

import corridor.random.CumulativeWeights;
import corridor.world.World;
import java.util.stream.Stream;

/**
 * The fighters of the armed groups, persons. Every change of their number goes through the methods of this class, which
 * keep totals. So fighters are conserved: start + recruited - left - killed = present.
 */
public final class ForceState {
    private final World world;

    /** Fighters at home, persons, {@code [group][area of Pakistan]}. */
    public final double[][] fighters;

    /** Fighters in sanctuary, persons, {@code [group][area]}; only areas abroad are used. */
    public final double[][] abroad;

    /** Daily attacks expected from the base hazard, {@code [group][area]}; refreshed weekly. */
    public final double[][] hazard;

    /** Sum of {@link #hazard} over areas. */
    public final double[] hazardTotal;

    /** Cumulative {@link #hazard} of each group, from which areas are drawn. */
    public final CumulativeWeights[] hazardWeights;

    /** Daily lethal operations expected, {@code [group][area]}; refreshed weekly, at the effort of that day. */
    public final double[][] contact;

    /** Sum of {@link #contact} over areas. */
    public final double[] contactTotal;

    /** Cumulative {@link #contact} of each group, from which areas are drawn. */
    public final CumulativeWeights[] contactWeights;

    /** Attacks of a group under an agreement, relative to those without, {@code [group]}; 1 without an agreement. */
    public final double[] restraint;

    /** Recruits of a group under an agreement, relative to those without, {@code [group]}; 1 without an agreement. */
    public final double[] regroup;

    /** Members who leave a group under a ceasefire, relative to those without, {@code [group]}; 1 without one. */
    public final double[] leaving;

    /** Recruits and campaigns that money allows, relative to the start, {@code [movement]}; 1 at the start. */
    public final double[] funding;

    /** Cohesion of a group, 0 to 1, {@code [group]}; 1 unless it has lost its leader. */
    public final double[] cohesion;

    /** Share of a group that fights on its own after a split, 0 to 1, {@code [group]}; 0 without a split. */
    public final double[] splitOff;

    /** Attacks of a group by its cohesion and splits, relative to those of a united group, {@code [group]}. */
    public final double[] unity;

    /** Recruits since the start, persons. */
    private double recruited;

    /** Fighters who have left their group since the start, persons. */
    private double left;

    /** Fighters killed since the start, persons. */
    private double killed;

    /** Receives each removal of killed fighters; null while nobody watches. */
    private KillWatch watch;

    /** Receives the removals of killed fighters, for ports (docs/couplings.md). */
    public interface KillWatch {
        /**
         * Fighters have been killed.
         *
         * @param outside whether they were in sanctuary abroad
         * @param before fighters who were there before
         * @param removed how many of them were removed
         */
        void killed(boolean outside, int group, int area, double before, double removed);
    }

    public ForceState(World world) {
        this.world = world;
        int groups = world.groups().size();
        int areas = world.pakistaniAreas();
        fighters = new double[groups][areas];
        abroad = new double[groups][world.areaCount()];
        hazard = new double[groups][areas];
        hazardTotal = new double[groups];
        hazardWeights = weights(groups, areas);
        contact = new double[groups][areas];
        contactTotal = new double[groups];
        contactWeights = weights(groups, areas);
        restraint = new double[groups];
        regroup = new double[groups];
        leaving = new double[groups];
        funding = new double[world.movements().size()];
        cohesion = new double[groups];
        splitOff = new double[groups];
        unity = new double[groups];
        for (double[] relative : new double[][] {restraint, regroup, leaving, funding, cohesion, unity}) {
            java.util.Arrays.fill(relative, 1);
        }
        for (int g = 0; g < groups; g++) {
            double[] home = world.home(world.movement(g));
            double atHome = world.fighters(g) * (1 - world.abroad(g));
            for (int i = 0; i < areas; i++) {
                fighters[g][i] = atHome * home[i];
            }
            placeAbroad(g, world.fighters(g) * world.abroad(g));
        }
    }

    public void recruit(int group, int area, double persons) {
        fighters[group][area] += persons;
        recruited += persons;
    }

    public void leave(int group, int area, double persons) {
        fighters[group][area] -= persons;
        left += persons;
    }

    public void leaveAbroad(int group, int area, double persons) {
        abroad[group][area] -= persons;
        left += persons;
    }

    /** Moves members abroad from one group to another. */
    public void changeGroup(int from, int to, int area, double persons) {
        abroad[from][area] -= persons;
        abroad[to][area] += persons;
    }

    /** Removes up to {@code persons} killed fighters; returns how many were removed. */
    public double kill(int group, int area, double persons) {
        double before = fighters[group][area];
        double removed = Math.min(persons, before);
        fighters[group][area] -= removed;
        killed += removed;
        tell(false, group, area, before, removed);
        return removed;
    }

    /** Removes up to {@code persons} killed fighters abroad; returns how many were removed. */
    public double killAbroad(int group, int area, double persons) {
        double before = abroad[group][area];
        double removed = Math.min(persons, before);
        abroad[group][area] -= removed;
        killed += removed;
        tell(true, group, area, before, removed);
        return removed;
    }

    private void tell(boolean outside, int group, int area, double before, double removed) {
        if (watch != null) {
            watch.killed(outside, group, area, before, removed);
        }
    }

    /** Has kills told from now on; to nobody if the argument is null. */
    public void watchKills(KillWatch watcher) {
        watch = watcher;
    }

    public void moveAbroad(int group, int from, int to, double persons) {
        fighters[group][from] -= persons;
        abroad[group][to] += persons;
    }

    public void moveHome(int group, int from, int to, double persons) {
        abroad[group][from] -= persons;
        fighters[group][to] += persons;
    }

    public void move(int group, int from, int to, double persons) {
        fighters[group][from] -= persons;
        fighters[group][to] += persons;
    }

    public double atHome(int group) {
        double total = 0;
        for (int i : world.homeAreas(world.movement(group))) {
            total += fighters[group][i];
        }
        return total;
    }

    public double inSanctuary(int group) {
        double total = 0;
        for (int i = world.pakistaniAreas(); i < abroad[group].length; i++) {
            total += abroad[group][i];
        }
        return total;
    }

    /** Members of all groups of a movement, at home and abroad. */
    public double strength(int movement) {
        double total = 0;
        for (int g = 0; g < fighters.length; g++) {
            if (world.movement(g) == movement) {
                total += atHome(g) + inSanctuary(g);
            }
        }
        return total;
    }

    /** Cohesion of a movement: the mean over its groups, weighted by their members; 1 without members. */
    public double cohesionOf(int movement) {
        double members = 0;
        double lost = 0;
        for (int g = 0; g < fighters.length; g++) {
            if (world.movement(g) == movement) {
                double here = atHome(g) + inSanctuary(g);
                members += here;
                lost += here * (1 - cohesion[g]);
            }
        }
        return members <= 0 ? 1 : 1 - lost / members;
    }

    public double recruited() {
        return recruited;
    }

    /** Returns the number of fighters who were killed or left since the start, persons. */
    public double removed() {
        return left + killed;
    }

    private static CumulativeWeights[] weights(int groups, int areas) {
        return Stream.generate(() -> new CumulativeWeights(areas)).limit(groups).toArray(CumulativeWeights[]::new);
    }

    private void placeAbroad(int group, double persons) {
        double[] home = world.home(world.movement(group));
        double reachable = 0;
        for (int i = 0; i < home.length; i++) {
            reachable += world.sanctuaries(i).length > 0 ? home[i] : 0;
        }
        for (int i = 0; i < home.length; i++) {
            for (int host : world.sanctuaries(i)) {
                abroad[group][host] += persons * home[i] / reachable / world.sanctuaries(i).length;
            }
        }
    }
}
