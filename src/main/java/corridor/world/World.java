package corridor.world;

import corridor.catalogue.Area;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Group;
import corridor.catalogue.Movement;
import corridor.catalogue.Movement.Trait;
import corridor.catalogue.ParameterValues;
import corridor.catalogue.Project;
import corridor.catalogue.Theatre;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The world is the state of areas, groups, projects and public before the first day of a run. It is immutable and
 * shared by all runs of one scenario and future; runs copy the state that changes. Area indices follow the catalogue;
 * the areas of Pakistan come first.
 */
public final class World {
    private final List<Area> areas;
    private final int pakistani;
    private final int[][] neighbours;
    private final int[][] sanctuaries;
    private final List<Movement> movements;
    private final List<Group> groups;
    private final List<Project> projects;
    private final List<Theatre> theatres;
    private final int[][] theatreAreas;
    private final int[] theatreMovement;
    private final List<String> fronts;
    private final int[] front;
    private final StartPublic start;
    private final double[] fighters;
    private final double[] abroad;
    private final double[][] home;
    private final int[][] homeAreas;
    private final int[] movement;
    private final int[] region;
    private final double[][] coEthnic;
    private final int[] publicMovement;

    public World(Catalogue catalogue, ParameterValues values) {
        this(new Geography(catalogue), values);
    }

    /**
     * Makes the world of some parameter values.
     *
     * @param geography geography, which does not depend on the values and can be shared by worlds
     */
    public World(Geography geography, ParameterValues values) {
        areas = geography.areas;
        movements = geography.movements;
        groups = geography.groups;
        projects = geography.projects;
        theatres = geography.theatres;
        pakistani = geography.pakistani;
        neighbours = geography.neighbours;
        sanctuaries = geography.sanctuaries;
        theatreAreas = geography.theatreAreas;
        theatreMovement = geography.theatreMovement;
        fronts = geography.fronts;
        front = geography.front;
        movement = geography.movement;
        coEthnic = geography.coEthnic;
        publicMovement = geography.publicMovement;
        region = geography.region;
        start = StartPublic.of(movements, areas.subList(0, pakistani), values);
        fighters = new double[groups.size()];
        abroad = new double[groups.size()];
        for (int g = 0; g < groups.size(); g++) {
            fighters[g] = values.get(groups.get(g).strength());
            abroad[g] = values.get(groups.get(g).sanctuary());
        }
        home = homeShares(values.get("groups.focus"), values.get("groups.concentration"));
        homeAreas = homeAreas();
    }

    public int areaCount() {
        return areas.size();
    }

    /** Number of areas in Pakistan; they have the indices 0 .. n-1. */
    public int pakistaniAreas() {
        return pakistani;
    }

    public Area area(int i) {
        return areas.get(i);
    }

    public boolean sameRegion(int i, int j) {
        return region[i] == region[j];
    }

    /** Returns the index of the group that fighters join who refuse to be disarmed; -1 if there is none. */
    public int groupOfDefectors() {
        return IntStream.range(0, groups.size())
                .filter(g -> groups.get(g).takesDefectors())
                .findFirst()
                .orElse(-1);
    }

    public int[] neighbours(int i) {
        return neighbours[i];
    }

    /** Returns the areas abroad within two steps of area {@code i}, nearest first. */
    public int[] sanctuaries(int i) {
        return sanctuaries[i];
    }

    /** The movements in the order of their indices. */
    public List<Movement> movements() {
        return movements;
    }

    /** Returns the movements with a trait, ascending; empty if no movement has it. */
    public int[] movements(Trait trait) {
        return IntStream.range(0, movements.size())
                .filter(m -> movements.get(m).has(trait))
                .toArray();
    }

    /** Returns the names of the movements with a trait, joined by "and"; empty if no movement has it. */
    public String movementNames(Trait trait) {
        return Arrays.stream(movements(trait))
                .mapToObj(m -> movements.get(m).name())
                .collect(Collectors.joining(" and "));
    }

    /** Returns whether each movement has a trait, {@code [movement]}. */
    public boolean[] movementsHave(Trait trait) {
        boolean[] have = new boolean[movements.size()];
        for (int m : movements(trait)) {
            have[m] = true;
        }
        return have;
    }

    /** Returns whether the movement of each group has a trait, {@code [group]}. */
    public boolean[] groupsHave(Trait trait) {
        boolean[] have = new boolean[groups.size()];
        for (int g = 0; g < have.length; g++) {
            have[g] = movements.get(movement[g]).has(trait);
        }
        return have;
    }

    public List<Group> groups() {
        return groups;
    }

    public int movement(int group) {
        return movement[group];
    }

    /** Names of the fronts in the order of their indices. */
    public List<String> fronts() {
        return fronts;
    }

    /** Returns the front on which the attacks of a movement count as losses. */
    public int front(int movement) {
        return front[movement];
    }

    /** Returns the fronts of the movements with a trait, ascending; empty if no movement has it. */
    public int[] fronts(Trait trait) {
        return Arrays.stream(movements(trait))
                .map(this::front)
                .sorted()
                .distinct()
                .toArray();
    }

    public List<Project> projects() {
        return projects;
    }

    public List<Theatre> theatres() {
        return theatres;
    }

    public int[] theatreAreas(int theatre) {
        return theatreAreas[theatre];
    }

    public int theatreMovement(int theatre) {
        return theatreMovement[theatre];
    }

    /** Grievance, legitimacy, opportunity and resentment at the start. */
    public StartPublic start() {
        return start;
    }

    /** Returns the number of fighters of a group at the start, at home and abroad, persons. */
    public double fighters(int group) {
        return fighters[group];
    }

    /** Returns the share of a group that is abroad at the start. */
    public double abroad(int group) {
        return abroad[group];
    }

    /**
     * Returns the areas in which a movement has a share of its home strength, ascending. The movement never appears in
     * other areas of Pakistan.
     */
    public int[] homeAreas(int movement) {
        return homeAreas[movement];
    }

    /** Returns the share of a movement's home strength in each area of Pakistan; the shares sum to 1. */
    public double[] home(int movement) {
        return home[movement];
    }

    /** Returns the share of the public in area {@code i} that a movement recruits. */
    public double coEthnic(int movement, int i) {
        return coEthnic[movement][i];
    }

    /** Returns the movement with the largest share of the public of area {@code i}, by language. */
    public int publicMovement(int i) {
        return publicMovement[i];
    }

    public int areaIndex(String id) {
        for (int i = 0; i < areas.size(); i++) {
            if (areas.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no area '" + id + "'");
    }

    private int[][] homeAreas() {
        int[][] found = new int[home.length][];
        for (int m = 0; m < found.length; m++) {
            double[] shares = home[m];
            found[m] = IntStream.range(0, pakistani).filter(i -> shares[i] > 0).toArray();
        }
        return found;
    }

    /**
     * Returns the shares of home strength, {@code [movement][area]}. At the start, attacks are proportional to past
     * violence to the power {@code focus}, and also to strength to the power {@code 1 + concentration}. So strength is
     * proportional to past violence to the power {@code focus / (1 + concentration)}.
     */
    private double[][] homeShares(double focus, double concentration) {
        double[][] shares = new double[movements.size()][pakistani];
        for (int m = 0; m < shares.length; m++) {
            double sum = 0;
            for (int i = 0; i < pakistani; i++) {
                double past = areas.get(i).violence(movements.get(m).violence());
                shares[m][i] = past <= 0 ? 0 : StrictMath.pow(past, focus / (1 + concentration));
                sum += shares[m][i];
            }
            for (int i = 0; i < pakistani; i++) {
                shares[m][i] /= sum;
            }
        }
        return shares;
    }
}
