package corridor.catalogue;

import java.util.List;

/**
 * A district cluster, the smallest unit of space.
 *
 * @param id three letters
 * @param name usual name
 * @param country PK, IR or AF
 * @param region BAL, KP, SIN, PUN, ICT, GB, IRN or AFG
 * @param population persons, thousands
 * @param baloch share of Baloch speakers, 0..1
 * @param pashtun share of Pashto speakers, 0..1
 * @param border countries that it touches across a border
 * @param weightBaloch relative past violence by Baloch groups (UCDP share, arbitrary scale)
 * @param weightTtp the same for TTP-type groups
 * @param chinese Chinese nationals present at the start, persons
 * @param neighbours ids of adjacent areas, within and across countries
 */
public record Area(
        String id,
        String name,
        String country,
        String region,
        double population,
        double baloch,
        double pashtun,
        List<String> border,
        double weightBaloch,
        double weightTtp,
        double chinese,
        List<String> neighbours) {
    public Area {
        border = List.copyOf(border);
        neighbours = List.copyOf(neighbours);
    }
}
