package corridor.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import corridor.catalogue.abbreviations.Abbreviation;
import corridor.catalogue.calibration.CalibrationPlan;
import corridor.catalogue.calibration.Ensemble;
import corridor.catalogue.causes.CausalMap;
import corridor.catalogue.evidence.EvidenceUse;
import corridor.catalogue.evidence.Source;
import corridor.catalogue.evidence.Trace;
import corridor.catalogue.removed.RemovedId;
import corridor.catalogue.seats.SeatTable;
import corridor.text.CsvReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Reads the data files of the catalogue. Each kind has a folder with one JSON file per theme, read in alphabetical
 * order, so that new themes are new files. Areas, borders and the draws of the ensemble are CSV tables.
 */
final class CatalogueReader {
    private static final String ROOT = "corridor/catalogue/";
    private static final String STAKEHOLDERS = "stakeholders/pakistan-china-2025.json";
    private static final String ENSEMBLE = "ensemble/about.json";
    private static final String DRAWS = "ensemble/draws.csv";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private final ClassLoader files;
    private final List<String> names;

    private CatalogueReader(ClassLoader files) {
        this.files = files;
        names = names();
    }

    /** Reads the catalogue that ships with Corridor. */
    static Catalogue read() {
        return read(CatalogueReader.class.getClassLoader());
    }

    /**
     * Reads the catalogue from the data files that a class loader finds.
     *
     * @throws IllegalArgumentException if an entry refers to a movement that does not exist, or a movement or an
     *     ablation refers to another entry that does not exist
     * @throws UncheckedIOException if a file cannot be read
     */
    static Catalogue read(ClassLoader files) {
        return new CatalogueReader(files).catalogue();
    }

    private Catalogue catalogue() {
        List<Parameter> parameters = all("parameters", Parameter[].class);
        List<Outcome> outcomes = all("outcomes", Outcome[].class);
        List<Area> areas = AreaTables.areas(table(AreaTables.AREAS), table(AreaTables.BORDERS));
        List<Movement> movements = all(
                "movements",
                Movement[].class,
                (file, movement) -> MovementCheck.movement(file, movement, parameters, outcomes, areas));
        MovementCheck check = new MovementCheck(movements, parameters);
        List<Switch> switches = all("switches", Switch[].class);
        List<Mechanism> mechanisms = all("mechanisms", Mechanism[].class);
        Stakeholders stakeholders = read(STAKEHOLDERS, Stakeholders.class);
        List<Lever> levers = all("levers", Lever[].class);
        requireOwnNames(levers, switches, parameters);
        AblationCheck ablations = new AblationCheck(parameters, switches, mechanisms);
        return new Catalogue(CatalogueEntries.NONE
                .with(Parameter.class, parameters)
                .with(Lever.class, levers)
                .with(Switch.class, switches)
                .with(Outcome.class, outcomes)
                .with(Evidence.class, all("evidence", Evidence[].class))
                .with(Source.class, all("sources", Source[].class))
                .with(Abbreviation.class, all("abbreviations", Abbreviation[].class))
                .with(Area.class, areas)
                .with(Movement.class, movements)
                .with(Group.class, all("groups", Group[].class, check::group))
                .with(Project.class, all("projects", Project[].class))
                .with(Actor.class, all("actors", Actor[].class))
                .with(Mechanism.class, mechanisms)
                .with(Ablation.class, all("ablations", Ablation[].class, ablations::check))
                .with(Theatre.class, all("theatres", Theatre[].class, check::theatre))
                .with(Pattern.class, all("patterns", Pattern[].class))
                .with(CalibrationPlan.class, each("calibration", CalibrationPlan.class))
                .with(Ensemble.class, List.of(Ensemble.of(read(ENSEMBLE, Ensemble.About.class), table(DRAWS))))
                .with(RecordSeries.class, each("series", RecordSeries.class))
                .with(EvidenceUse.class, all("uses", EvidenceUse[].class))
                .with(Trace.class, all("traces", Trace[].class))
                .with(Relation.class, all("relations", Relation[].class))
                .with(CausalMap.class, each("causes", CausalMap.class))
                .with(SeatTable.class, each("seats", SeatTable.class))
                .with(StartState.class, each("starts", StartState.class))
                .with(Hindcast.class, each("hindcasts", Hindcast.class))
                .with(CooperationItem.class, all("items", CooperationItem[].class))
                .with(
                        BargainIssue.class,
                        all("issues", BargainIssue[].class).stream()
                                .map(stakeholders::scaled)
                                .toList())
                .with(BargainLink.class, all("links", BargainLink[].class))
                .with(BargainResponse.class, all("responses", BargainResponse[].class))
                .with(RemovedId.class, all("removed", RemovedId[].class))
                .with(Stakeholders.class, List.of(stakeholders)));
    }

    /** Levers, switches and parameters are set by name in the same places, so no two may have the same one. */
    private static void requireOwnNames(List<Lever> levers, List<Switch> switches, List<Parameter> parameters) {
        Set<String> names = new HashSet<>();
        Stream.of(
                        levers.stream().map(Lever::id),
                        switches.stream().map(Switch::id),
                        parameters.stream().map(Parameter::id))
                .flatMap(ids -> ids)
                .filter(id -> !names.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException(
                            "'" + id + "' names two levers, switches or parameters; each needs a name of its own");
                });
    }

    private <T> List<T> each(String folder, Class<T> type) {
        return names.stream()
                .filter(file -> file.startsWith(folder + "/"))
                .map(file -> read(file, type))
                .toList();
    }

    private <T> List<T> all(String folder, Class<T[]> type) {
        return all(folder, type, (file, entry) -> {});
    }

    /**
     * Reads all entries of a folder.
     *
     * @param check receives the file and an entry, and throws an exception if the entry is wrong
     */
    private <T> List<T> all(String folder, Class<T[]> type, BiConsumer<String, T> check) {
        List<T> items = new ArrayList<>();
        for (String file : names) {
            if (file.startsWith(folder + "/")) {
                List<T> entries = List.of(read(file, type));
                entries.forEach(entry -> check.accept(file, entry));
                items.addAll(entries);
            }
        }
        return items;
    }

    private <T> T read(String file, Class<T> type) {
        try (InputStream in = open(file)) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("catalogue file " + file + ": " + e.getMessage(), e);
        }
    }

    private List<List<String>> table(String file) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader table = CsvReader.of("catalogue file " + file, open(file))) {
            while (table.next()) {
                if (table.record().size() > 1 || !table.record().isBlank()) {
                    rows.add(table.record().texts());
                }
            }
        }
        return rows;
    }

    private InputStream open(String file) {
        InputStream in = files.getResourceAsStream(ROOT + file);
        if (in == null) {
            throw new IllegalStateException("catalogue file " + file + " is missing");
        }
        return in;
    }

    private List<String> names() {
        URL marker = files.getResource(ROOT + AreaTables.AREAS);
        if (marker == null) {
            throw new IllegalStateException("the catalogue is missing");
        }
        try {
            return marker.getProtocol().equals("jar") ? inJar(marker) : inFolder(marker);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the catalogue cannot be listed", e);
        }
    }

    private static List<String> inJar(URL marker) throws IOException, URISyntaxException {
        String address = marker.getPath();
        Path jar = Path.of(new java.net.URI(address.substring(0, address.lastIndexOf("!/"))));
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(ROOT) && name.endsWith(".json"))
                    .map(name -> name.substring(ROOT.length()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> inFolder(URL marker) throws IOException, URISyntaxException {
        Path root = Path.of(marker.toURI()).getParent();
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> path.toString().endsWith(".json"))
                    .map(path -> root.relativize(path).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        }
    }
}
