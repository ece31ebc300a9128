package corridor.world;

import corridor.catalogue.Area;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Group;
import corridor.catalogue.Movement;
import corridor.catalogue.Project;
import corridor.catalogue.Theatre;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The geography is the part of the world that does not depend on parameters, so all futures share it. Immutable. */
public final class Geography {
    private static final int SANCTUARY_HOPS = 2;

    final List<Area> areas;
    final List<Movement> movements;
    final List<Group> groups;
    final List<Project> projects;
    final List<Theatre> theatres;

    /** Number of areas in Pakistan; they have the indices 0 .. n-1. */
    final int pakistani;

    final int[][] neighbours;

    /** Areas abroad within two steps of each area of Pakistan, nearest first. */
    final int[][] sanctuaries;

    final int[][] theatreAreas;

    /** Movement of each group, {@code [group]}. */
    final int[] movement;

    /** Movement against which each theatre is directed, {@code [theatre]}. */
    final int[] theatreMovement;

    /** Names of the fronts, in the order of the movements. */
    final List<String> fronts;

    /** Front on which the attacks of a movement count as losses, {@code [movement]}. */
    final int[] front;

    /** Share of the public of each area that a movement recruits, {@code [movement][area]}. */
    final double[][] coEthnic;

    /** Index of the movement whose language has the most speakers in each area, {@code [area]}. */
    final int[] publicMovement;

    /** Index of the region of each area, {@code [area]}. */
    final int[] region;

    public Geography(Catalogue catalogue) {
        areas = catalogue.areas();
        movements = catalogue.movements();
        groups = catalogue.groups();
        projects = catalogue.projects();
        theatres = catalogue.theatres();
        pakistani = (int) areas.stream().filter(a -> a.country().equals("PK")).count();
        Map<String, Integer> index = indexed();
        neighbours = neighbours(index);
        sanctuaries = sanctuaries();
        theatreAreas = theatres.stream()
                .map(t -> t.areas().stream().mapToInt(index::get).toArray())
                .toArray(int[][]::new);
        movement = groups.stream()
                .mapToInt(group -> catalogue.movementIndex(group.movement()))
                .toArray();
        theatreMovement = theatres.stream()
                .mapToInt(theatre -> catalogue.movementIndex(theatre.movement()))
                .toArray();
        fronts = movements.stream().map(Movement::front).distinct().toList();
        front = movements.stream().mapToInt(m -> fronts.indexOf(m.front())).toArray();
        coEthnic = movements.stream()
                .map(m -> areas.stream()
                        .mapToDouble(area -> area.speakers(m.speakers()))
                        .toArray())
                .toArray(double[][]::new);
        publicMovement = publicMovement();
        List<String> regions = areas.stream().map(Area::region).distinct().toList();
        region = areas.stream().mapToInt(a -> regions.indexOf(a.region())).toArray();
    }

    /**
     * Returns, for each area, the movement whose language most people speak. If several movements share a language, the
     * first of them represents it. If two languages have equal shares, the later one counts.
     */
    private int[] publicMovement() {
        List<String> languages = movements.stream().map(Movement::speakers).toList();
        int[] found = new int[areas.size()];
        for (int m = 1; m < movements.size(); m++) {
            boolean standsForIt = languages.indexOf(languages.get(m)) == m;
            for (int i = 0; i < found.length && standsForIt; i++) {
                found[i] = coEthnic[m][i] >= coEthnic[found[i]][i] ? m : found[i];
            }
        }
        return found;
    }

    private Map<String, Integer> indexed() {
        Map<String, Integer> index = new LinkedHashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            if (i < pakistani != areas.get(i).country().equals("PK")) {
                throw new IllegalStateException("areas of Pakistan must come first");
            }
            index.put(areas.get(i).id(), i);
        }
        return index;
    }

    private int[][] neighbours(Map<String, Integer> index) {
        return areas.stream()
                .map(a -> a.neighbours().stream().mapToInt(index::get).sorted().toArray())
                .toArray(int[][]::new);
    }

    private int[][] sanctuaries() {
        int[][] found = new int[pakistani][];
        for (int i = 0; i < pakistani; i++) {
            List<Integer> abroadNear = new ArrayList<>();
            List<Integer> ring = List.of(i);
            for (int hop = 0; hop < SANCTUARY_HOPS; hop++) {
                List<Integer> next = new ArrayList<>();
                for (int from : ring) {
                    for (int to : neighbours[from]) {
                        if (to >= pakistani && !abroadNear.contains(to)) {
                            abroadNear.add(to);
                        }
                        if (!next.contains(to)) {
                            next.add(to);
                        }
                    }
                }
                ring = next;
            }
            found[i] = abroadNear.stream().mapToInt(Integer::intValue).toArray();
        }
        return found;
    }
}
