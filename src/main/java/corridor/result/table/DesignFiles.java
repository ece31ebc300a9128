package corridor.result.table;

import corridor.design.FutureDesign;
import corridor.number.DecimalText;
import corridor.task.Tasks;
import corridor.text.CsvRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The folder design: futures.csv with the drawn parameters, points.csv with the structural switches. */
public final class DesignFiles {
    private static final String AS_SCENARIO = "as the scenario says";

    /** Number of rows in memory at a time. */
    private static final int AT_ONCE = 256;

    private DesignFiles() {}

    /** Writes one row for each future and one column for each drawn parameter. */
    public static void writeFutures(Path file, FutureDesign design, Tasks tasks) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            List<String> header = new ArrayList<>(List.of("future"));
            header.addAll(design.parameters());
            out.write(CsvRow.onOneLine(header) + "\n");
            for (int from = 0; from < design.futures(); from += AT_ONCE) {
                List<Integer> futures = IntStream.range(from, Math.min(from + AT_ONCE, design.futures()))
                        .boxed()
                        .toList();
                for (String line : tasks.map(futures, future -> line(future, design))) {
                    out.write(line + "\n");
                }
            }
        }
    }

    private static String line(int future, FutureDesign design) {
        List<String> fields = new ArrayList<>(List.of(Integer.toString(future)));
        design.values(future).values().forEach(value -> fields.add(DecimalText.of(value)));
        return CsvRow.onOneLine(fields);
    }

    /** Writes one row for each point and one column for each crossed switch. */
    public static void writePoints(Path file, List<String> switches, List<Map<String, String>> points)
            throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            List<String> header = new ArrayList<>(List.of("point"));
            header.addAll(switches);
            out.write(CsvRow.onOneLine(header) + "\n");
            for (int point = 0; point < points.size(); point++) {
                List<String> fields = new ArrayList<>(List.of(Integer.toString(point)));
                for (String id : switches) {
                    fields.add(points.get(point).getOrDefault(id, AS_SCENARIO));
                }
                out.write(CsvRow.onOneLine(fields) + "\n");
            }
        }
    }
}
