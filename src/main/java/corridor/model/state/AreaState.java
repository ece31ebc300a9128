package corridor.model.state;

import corridor.world.World;
import java.util.Arrays;

/**
 * The state of the areas of Pakistan; arrays are by area. Shares and indices lie between 0 and 1. People are counted in
 * persons, or in thousands where a field says so.
 */
public final class AreaState {
    /** Grievance of the public that a movement recruits from, 0 to 1, {@code [movement][area]}. */
    public final double[][] grievance;

    /** Willingness to join relative to the start, {@code [movement][area]}; 1 at the start. */
    public final double[][] willing;

    /** Fear of the state, 0 to 1. */
    public final double[] fearState;

    /** Fear of armed groups, 0 to 1. */
    public final double[] fearInsurgents;

    /** Perceived legitimacy of the state, 0 to 1. */
    public final double[] legitimacy;

    /** What the state knows of the networks of armed groups, 0 to 1. */
    public final double[] knowledge;

    /** Factor on effort from an area operation, or from the part of it that is held afterwards; 1 without. */
    public final double[] localEffort;

    /** Factor on effort from a sweep after a deadly attack; 1 without. */
    public final double[] sweep;

    /** Share of the ground that forces hold during an area operation, and fading after it; 0 without. */
    public final double[] held;

    /** Density of forces relative to the start. */
    public final double[] presence;

    /** Weight of an area in the forces' allocation at the start; presence is relative to it. */
    public final double[] forceSize;

    /** Whether an area operation is under way. */
    public final boolean[] underOperation;

    /** People whom operations have displaced, thousand persons. */
    public final double[] displaced;

    /** People displaced since the last weekly update, thousand persons. */
    public final double[] newlyDisplaced;

    /** Civilians killed by the state since the last weekly update. */
    public final double[] harmByState;

    /** Civilians killed by armed groups since the last weekly update. */
    public final double[] harmByInsurgents;

    /** People killed in attacks, attackers excluded, as a sum that fades with the memory of the forces. */
    public final double[] recentDeaths;

    /** Visibility of foreign troops, 0 to 1. */
    public final double[] foreignTroops;

    public AreaState(World world, double fearOfState, double fearOfInsurgents, double stateKnowledge) {
        int n = world.pakistaniAreas();
        grievance = copy(world.start().grievance());
        willing = new double[grievance.length][n];
        for (double[] row : willing) {
            Arrays.fill(row, 1);
        }
        fearState = filled(n, fearOfState);
        fearInsurgents = filled(n, fearOfInsurgents);
        legitimacy = world.start().legitimacy().clone();
        knowledge = filled(n, stateKnowledge);
        localEffort = filled(n, 1);
        sweep = filled(n, 1);
        held = new double[n];
        presence = filled(n, 1);
        forceSize = filled(n, 1);
        underOperation = new boolean[n];
        displaced = new double[n];
        newlyDisplaced = new double[n];
        harmByState = new double[n];
        harmByInsurgents = new double[n];
        recentDeaths = new double[n];
        foreignTroops = new double[n];
    }

    public int count() {
        return legitimacy.length;
    }

    private static double[] filled(int n, double value) {
        double[] array = new double[n];
        Arrays.fill(array, value);
        return array;
    }

    private static double[][] copy(double[][] rows) {
        double[][] copied = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copied[i] = rows[i].clone();
        }
        return copied;
    }
}
