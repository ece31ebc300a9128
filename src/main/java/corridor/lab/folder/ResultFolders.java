package corridor.lab.folder;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.lab.server.LabJson;
import corridor.lab.server.Refusal;
import corridor.lab.server.Secrets;
import corridor.lab.server.SharedFiles;
import corridor.problem.InputException;
import corridor.result.disk.ManifestFile;
import corridor.result.folder.ResultFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The result folders directly below one root. A folder is opened by its listed name only, at a path that nobody can
 * guess, and only files that reports consist of are shown.
 */
public final class ResultFolders implements SharedFiles {
    private static final int MOST_LISTED = 200;
    private static final int MOST_OPENED = 50;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final String BEGIN = "/results/";
    private static final String REPORT = "report.html";
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9_.-]{0,99}";

    /** Files of a result folder that may be shown: the report, the brief, charts and tables of the analysis. */
    private static final String SHOWN =
            "(report|brief)\\.html|(charts|analysis)/[A-Za-z0-9_-]{1,100}\\.(svg|png|csv)|(runs|feasibility)\\.csv";

    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html; charset=utf-8",
            "svg",
            "image/svg+xml",
            "png",
            "image/png",
            "csv",
            "text/csv; charset=utf-8");

    private final Path root;
    private final Map<String, Path> opened = new LinkedHashMap<>();

    /** @param root folder of the result folders; it need not exist */
    public ResultFolders(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** Whether a text can be the name of a result folder. */
    static boolean isName(String name) {
        return name.matches(NAME) && !name.endsWith(".");
    }

    /** Returns the answer to {@code GET /api/results}, the newest folder first. */
    public ObjectNode list() {
        ObjectNode answer = LabJson.answer().put("root", root.toString());
        ArrayNode list = answer.putArray("results");
        for (Path folder : folders()) {
            list.add(described(folder));
        }
        return answer;
    }

    private List<Path> folders() {
        try (Stream<Path> all = Files.list(root)) {
            return all.filter(folder -> isName(folder.getFileName().toString()))
                    .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .filter(folder -> Files.isRegularFile(folder.resolve(REPORT))
                            || Files.isRegularFile(new ResultFolder(folder).manifest()))
                    .sorted(Comparator.comparing(ResultFolders::changed).reversed())
                    .limit(MOST_LISTED)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static ObjectNode described(Path folder) {
        String name = folder.getFileName().toString();
        boolean finished = Files.isRegularFile(new ResultFolder(folder).manifest());
        String title = name;
        if (finished) {
            try {
                title = String.join(
                        ", ",
                        ManifestFile.read(new ResultFolder(folder).manifest()).scenarios());
            } catch (IOException | InputException e) {
                // A folder of another version or command has its name as its title.
                title = name;
            }
        }
        return LabJson.object()
                .put("name", name)
                .put("title", title.length() <= 200 ? title : title.substring(0, 200) + "...")
                .put("when", changed(folder).truncatedTo(ChronoUnit.SECONDS).toString())
                .put("finished", finished)
                .put("report", Files.isRegularFile(folder.resolve(REPORT)));
    }

    private static Instant changed(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    /**
     * Opens a folder and returns the path of its report.
     *
     * @throws Refusal if no listed folder with a report has the name
     */
    public String open(String name) {
        Path folder = folder(name);
        if (!Files.isRegularFile(folder.resolve(REPORT))) {
            throw new Refusal(404, "name", "this result folder has no report");
        }
        synchronized (opened) {
            if (opened.size() >= MOST_OPENED) {
                opened.remove(opened.keySet().iterator().next());
            }
            String secret = Secrets.next();
            opened.put(secret, folder);
            return BEGIN + secret + "/" + REPORT;
        }
    }

    /** Returns a listed folder by its name, or throws a {@link Refusal}. */
    Path folder(String name) {
        return folders().stream()
                .filter(one -> one.getFileName().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(404, "name", "no result folder has this name"));
    }

    @Override
    public Optional<Shared> find(String path) {
        String[] parts = path.split("/", 4);
        if (parts.length != 4 || !path.startsWith(BEGIN) || !parts[3].matches(SHOWN)) {
            return Optional.empty();
        }
        Path folder;
        synchronized (opened) {
            folder = opened.entrySet().stream()
                    .filter(one -> Secrets.same(one.getKey(), parts[2]))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
        if (folder == null) {
            return Optional.empty();
        }
        return content(folder, folder.resolve(parts[3]));
    }

    private static Optional<Shared> content(Path folder, Path file) {
        try {
            boolean inside = file.toRealPath().startsWith(folder.toRealPath());
            if (!inside || !Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            String ending = file.getFileName().toString().replaceFirst(".*\\.", "");
            return Optional.of(new Shared(TYPES.get(ending), Files.readAllBytes(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
