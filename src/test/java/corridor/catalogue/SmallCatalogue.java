package corridor.catalogue;

import java.util.List;
import java.util.Map;

/**
 * The standard catalogue with a world small enough to work out by hand: three areas of Pakistan, one of Afghanistan and
 * one of Iran, two groups, five projects, two theatres of one area each, and a third with both areas, which only a
 * scenario orders.
 *
 * <pre>
 * IRS (Iran) --- COA (coast) --- HIL (hills) --- PLA (plain)
 *                                 |
 *                                AFS (Afghanistan)
 * </pre>
 */
public final class SmallCatalogue {
    public static final int COAST = 0;
    public static final int HILLS = 1;
    public static final int PLAIN = 2;
    public static final int AFGHAN = 3;
    public static final int IRANIAN = 4;

    /** Movement of Baloch groups. */
    public static final int BALOCH = 0;

    /** Movement of TTP-type groups. */
    public static final int TTP_TYPE = 1;

    /** Group BLA of the Baloch movement. */
    public static final int BLA = 0;

    /** Group TTP of the other movement. */
    public static final int TTP = 1;

    public static final int PORT = 0;
    public static final int DAM = 1;
    public static final int ROAD = 2;
    public static final int MINE = 3;
    public static final int PLANT = 4;

    private SmallCatalogue() {}

    public static Catalogue create() {
        return Catalogue.standard()
                .with(Area.class, areas())
                .with(
                        Group.class,
                        List.of(
                                group("BLA", "B", "groups.fightersBla", "groups.sanctuaryBaloch"),
                                group("TTP", "T", "groups.fightersTtp", "groups.sanctuaryTtp")))
                .with(Project.class, projects())
                .with(
                        Theatre.class,
                        List.of(
                                new Theatre("balochistan", "Balochistan", "B", List.of("COA"), false, List.of(), ""),
                                new Theatre("kp", "KP", "T", List.of("HIL"), false, List.of(), ""),
                                new Theatre("border", "Border", "B", List.of("COA", "HIL"), true, List.of(), "")));
    }

    private static List<Area> areas() {
        return List.of(
                area("COA", "PK", "BAL", 1000, 0.8, 0.1, List.of("IR"), 16, 0, 100, List.of("HIL", "IRS")),
                area("HIL", "PK", "KP", 2000, 0.25, 0.75, List.of("AF"), 1, 9, 50, List.of("COA", "PLA", "AFS")),
                area("PLA", "PK", "KP", 5000, 0, 0.2, List.of(), 0, 1, 350, List.of("HIL")),
                area("AFS", "AF", "AFG", 3000, 0, 0.9, List.of("PK"), 0, 0, 0, List.of("HIL")),
                area("IRS", "IR", "IRN", 1500, 0.9, 0, List.of("PK"), 0, 0, 0, List.of("COA")));
    }

    private static Area area(
            String id,
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
        return new Area(
                id,
                id,
                country,
                region,
                population,
                Map.of("baloch", baloch, "pashtun", pashtun),
                id.equals("HIL") ? 0.8 : 0,
                border,
                Map.of("weightBaloch", weightBaloch, "weightTtp", weightTtp),
                chinese,
                neighbours);
    }

    private static Group group(String id, String movement, String strength, String sanctuary) {
        return new Group(id, id, movement, strength, sanctuary, id.equals("BLA"), List.of(), "");
    }

    private static List<Project> projects() {
        return List.of(
                project("port", "COA", "port", "PRIVATE", "CHINA", "ACTIVE", 1200, 600, 60),
                project("dam", "HIL", "power", "SOE", "CHINA", "ACTIVE", 2400, 600, 40),
                project("road", "PLA", "transport", "SOE", "HOST", "ACTIVE", 600, 300, 20),
                project("mine", "COA", "mining", "PRIVATE", "CHINA", "PIPELINE", 1000, 0, 0),
                project("plant", "PLA", "power", "PRIVATE", "CHINA", "PIPELINE", 500, 0, 0));
    }

    private static Project project(
            String id,
            String area,
            String sector,
            String ownership,
            String financing,
            String status,
            double cost,
            double spent,
            double workers) {
        return new Project(id, id, area, sector, ownership, financing, status, cost, spent, workers, 0, List.of(), "");
    }
}
