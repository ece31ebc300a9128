package corridor.catalogue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Reads the data files of the catalogue. Each kind has a folder of JSON files, one per theme, read in alphabetical
 * order, so that new themes are new files. Areas and borders are CSV tables.
 */
final class CatalogueReader {
    private static final String ROOT = "corridor/catalogue/";
    private static final String STAKEHOLDERS = "stakeholders/pakistan-china-2025.json";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private CatalogueReader() {}

    static Catalogue read() {
        List<String> files = files();
        return new Catalogue(CatalogueEntries.NONE
                .with(Parameter.class, all(files, "parameters", Parameter[].class))
                .with(Lever.class, all(files, "levers", Lever[].class))
                .with(Switch.class, all(files, "switches", Switch[].class))
                .with(Outcome.class, all(files, "outcomes", Outcome[].class))
                .with(Evidence.class, all(files, "evidence", Evidence[].class))
                .with(Area.class, areas())
                .with(Group.class, all(files, "groups", Group[].class))
                .with(Project.class, all(files, "projects", Project[].class))
                .with(Actor.class, all(files, "actors", Actor[].class))
                .with(Mechanism.class, all(files, "mechanisms", Mechanism[].class))
                .with(Theatre.class, all(files, "theatres", Theatre[].class))
                .with(Pattern.class, all(files, "patterns", Pattern[].class))
                .with(EvidenceUse.class, all(files, "uses", EvidenceUse[].class))
                .with(Relation.class, all(files, "relations", Relation[].class))
                .with(StartState.class, each(files, "starts", StartState.class))
                .with(Hindcast.class, each(files, "hindcasts", Hindcast.class))
                .with(CooperationItem.class, all(files, "items", CooperationItem[].class))
                .with(BargainIssue.class, all(files, "issues", BargainIssue[].class))
                .with(BargainLink.class, all(files, "links", BargainLink[].class))
                .with(BargainResponse.class, all(files, "responses", BargainResponse[].class))
                .with(Stakeholders.class, List.of(read(STAKEHOLDERS, Stakeholders.class))));
    }

    private static <T> List<T> each(List<String> files, String folder, Class<T> type) {
        return files.stream()
                .filter(file -> file.startsWith(folder + "/"))
                .map(file -> read(file, type))
                .toList();
    }

    private static <T> List<T> all(List<String> files, String folder, Class<T[]> type) {
        List<T> items = new ArrayList<>();
        for (String file : files) {
            if (file.startsWith(folder + "/")) {
                items.addAll(List.of(read(file, type)));
            }
        }
        return items;
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream in = open(file)) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("catalogue file " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<Area> areas() {
        Map<String, List<String>> neighbours = new LinkedHashMap<>();
        for (String[] row : table("borders.csv")) {
            neighbours.computeIfAbsent(row[0], id -> new ArrayList<>()).add(row[1]);
            neighbours.computeIfAbsent(row[1], id -> new ArrayList<>()).add(row[0]);
        }
        List<Area> areas = new ArrayList<>();
        for (String[] row : table("areas.csv")) {
            List<String> border = row[7].equals("-") ? List.of() : List.of(row[7].split("\\+"));
            areas.add(new Area(
                    row[0],
                    row[1],
                    row[2],
                    row[3],
                    Double.parseDouble(row[4]),
                    Double.parseDouble(row[5]),
                    Double.parseDouble(row[6]),
                    border,
                    Double.parseDouble(row[8]),
                    Double.parseDouble(row[9]),
                    Double.parseDouble(row[10]),
                    neighbours.getOrDefault(row[0], List.of())));
        }
        return areas;
    }

    private static List<String[]> table(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("catalogue file " + file, e);
        }
    }

    private static InputStream open(String file) {
        InputStream in = CatalogueReader.class.getClassLoader().getResourceAsStream(ROOT + file);
        if (in == null) {
            throw new IllegalStateException("catalogue file " + file + " is missing");
        }
        return in;
    }

    private static List<String> files() {
        URL marker = CatalogueReader.class.getClassLoader().getResource(ROOT + "areas.csv");
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
