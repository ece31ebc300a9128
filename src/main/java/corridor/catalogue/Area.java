package corridor.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An area is a cluster of districts and the smallest unit of space.
 *
 * @param id three letters
 * @param name usual name
 * @param country PK, IR or AF
 * @param region BAL, KP, SIN, PUN, ICT, GB, IRN or AFG
 * @param population persons, thousands
 * @param speakers shares of the public by language, 0..1; every area has the same keys
 * @param terrain how far rugged ground and distance keep forces from armed groups, 0..1; an assumed rank
 * @param border countries that it touches across a border
 * @param violence relative past violence by kind of group (UCDP share, arbitrary scale); every area has the same keys
 * @param chinese Chinese nationals present at the start, persons
 * @param neighbours ids of adjacent areas, within and across countries
 */
public record Area(
        String id,
        String name,
        String country,
        String region,
        double population,
        Map<String, Double> speakers,
        double terrain,
        List<String> border,
        Map<String, Double> violence,
        double chinese,
        List<String> neighbours) {
    public Area {
        speakers = Collections.unmodifiableMap(new LinkedHashMap<>(speakers));
        border = List.copyOf(border);
        violence = Collections.unmodifiableMap(new LinkedHashMap<>(violence));
        neighbours = List.copyOf(neighbours);
    }

    /**
     * Returns the share of the public that speaks a language, 0..1.
     *
     * @throws IllegalArgumentException if the table of areas has no such column
     */
    public double speakers(String language) {
        return value(speakers, language);
    }

    /**
     * Returns the relative past violence by a kind of group.
     *
     * @throws IllegalArgumentException if the table of areas has no such column
     */
    public double violence(String kind) {
        return value(violence, kind);
    }

    private double value(Map<String, Double> columns, String key) {
        Double value = columns.get(key);
        if (value == null) {
            throw new IllegalArgumentException("area " + id + " has no value '" + key + "', only " + columns.keySet());
        }
        return value;
    }
}
