package corridor.catalogue;

import java.util.List;

/**
 * A project is one Chinese-financed project or a bundle of such projects.
 *
 * @param id short name
 * @param name usual name
 * @param area id of the area
 * @param sector power, transport, port, mining or industry
 * @param ownership SOE or PRIVATE
 * @param financing CHINA when Chinese money pays for it, HOST when Chinese firms build for Pakistan's money
 * @param status PIPELINE, ACTIVE (under construction), or OPERATING (completed, staff on site)
 * @param costUsdM total cost, USD million
 * @param spentUsdM spent at the start, USD million
 * @param chineseWorkers Chinese nationals on site at the start, persons
 * @param localWorkers Pakistani workers on site, persons
 * @param evidence ids of {@link Evidence}
 * @param note estimated numbers and bundled projects
 */
public record Project(
        String id,
        String name,
        String area,
        String sector,
        String ownership,
        String financing,
        String status,
        double costUsdM,
        double spentUsdM,
        double chineseWorkers,
        double localWorkers,
        List<String> evidence,
        String note) {
    public Project {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        note = note == null ? "" : note;
        if (spentUsdM > costUsdM || spentUsdM < 0) {
            throw new IllegalArgumentException(id + ": spent must lie between 0 and the cost");
        }
    }
}
