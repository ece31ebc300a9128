package corridor.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Adds a third movement to the shipped data files: five files, and a column of the table of areas. The movement
 * separates the Khorasan branch of the Islamic State from the groups of the TTP type. All numbers are made up for
 * tests.
 */
public final class ThirdMovement {
    /** Index of the movement, after the shipped movements. */
    public static final int INDEX = Catalogue.standard().movements().size();

    /** Index of the movement's group, after the shipped groups. */
    public static final int GROUP = Catalogue.standard().groups().size();

    public static final String ID = "I";
    public static final String ATTACK = "groups.attackIsk";
    public static final double ATTACK_DEFAULT = 0.2;
    public static final String FIGHTERS = "fighters_isk";

    private static final Map<String, String> PAST_VIOLENCE =
            Map.of("BAJ", "6", "PSH", "4", "QTA", "2", "MAS", "2", "KRM", "1");

    private static final Map<String, String> FILES = Map.of(
            "movements/zz-is-k.json",
            """
            [{"id": "I", "name": "IS-K", "front": "the north-west", "violence": "weightIsk", "speakers": "pashtun",
              "core": {"region": "KP", "violence": "civil.coreIsk", "grievance": "civil.grievanceIsk"},
              "recruit": "groups.recruitIsk", "attack": "groups.attackIsk",
              "excitation": "groups.excitationIsk", "valueChinese": "groups.valueChineseIsk",
              "traits": ["STRUCK"], "fightersOutcome": "fighters_isk"}]
            """,
            "groups/zz-is-k.json",
            """
            [{"id": "ISK", "name": "Islamic State's Khorasan branch", "movement": "I",
              "strength": "groups.fightersIsk", "sanctuary": "groups.sanctuaryIsk", "evidence": ["P051"]}]
            """,
            "outcomes/zz-is-k.json",
            """
            [{"id": "fighters_isk", "label": "IS-K fighters", "meaning": "Members of IS-K at the end",
              "unit": "persons", "monthlyUnit": "persons", "aggregate": "LAST", "fewer": "fewer", "more": "more",
              "wish": "LESS", "matters": 0, "mattersShare": 0.03, "group": "violence", "caution": ""}]
            """,
            "parameters/zz-is-k.json",
            "["
                    + String.join(
                            ",",
                            parameter("civil.coreIsk", 3, 2, 6),
                            parameter("civil.grievanceIsk", 0.5, 0.3, 0.7),
                            parameter("groups.recruitIsk", 0.3, 0.1, 0.5),
                            parameter(ATTACK, ATTACK_DEFAULT, 0.05, 0.5),
                            parameter("groups.excitationIsk", 0.1, 0, 0.3),
                            parameter("groups.valueChineseIsk", -1, -2, 0),
                            parameter("groups.fightersIsk", 500, 100, 1000),
                            parameter("groups.sanctuaryIsk", 0.5, 0.2, 0.8))
                    + "]");

    private ThirdMovement() {}

    /** Returns the catalogue of the changed files, which are written into an empty folder. */
    public static Catalogue create(Path folder) {
        return create(folder, "", text -> text);
    }

    /**
     * Returns the catalogue of the changed files, with a further change to one of them.
     *
     * @param file path below the catalogue's folder
     */
    public static Catalogue create(Path folder, String file, UnaryOperator<String> change) {
        Path root = folder.resolve("corridor").resolve("catalogue");
        try (URLClassLoader files =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            copy(root);
            for (Map.Entry<String, String> added : FILES.entrySet()) {
                Files.writeString(root.resolve(added.getKey()), added.getValue());
            }
            Path areas = root.resolve("areas.csv");
            Files.write(
                    areas,
                    Files.readAllLines(areas).stream()
                            .map(ThirdMovement::withViolence)
                            .toList());
            if (!file.isEmpty()) {
                Path changed = root.resolve(file);
                Files.writeString(changed, change.apply(Files.readString(changed)));
            }
            return CatalogueReader.read(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path root) throws IOException {
        Path shipped = shipped();
        try (Stream<Path> walk = Files.walk(shipped)) {
            List<Path> all = walk.filter(file -> file.toString().matches(".*\\.(json|csv)"))
                    .toList();
            for (Path one : all) {
                Path copy = root.resolve(shipped.relativize(one).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(one, copy);
            }
        }
    }

    /** Returns the folder of compiled code, into which the build has put all data files. */
    private static Path shipped() {
        URL classes = Catalogue.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(classes.toString())).resolve("corridor").resolve("catalogue");
    }

    private static String withViolence(String row) {
        String id = row.substring(0, row.indexOf(','));
        return row + "," + (id.equals("id") ? "violence:weightIsk" : PAST_VIOLENCE.getOrDefault(id, "0"));
    }

    private static String parameter(String id, double value, double low, double high) {
        return """
                {"id": "%s", "symbol": "", "meaning": "%s", "unit": "1", "defaultValue": %s, "low": %s, "high": %s,
                 "prior": "UNIFORM", "basis": "ASSUMPTION", "evidence": [], "note": "for a test", "dispute": ""}
                """.formatted(id, id, value, low, high);
    }
}
