package corridor.analysis.sensitivity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A stored sample is a file of src/test/resources/sensitivity: lines that begin with #, a header, then numbers. The
 * last column is the output.
 */
public record StoredSample(List<String> header, double[][] rows) {
    public static StoredSample read(String name) {
        try (InputStream stream = StoredSample.class.getResourceAsStream("/sensitivity/" + name)) {
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            double[][] rows = lines.stream()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split(","))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
            return new StoredSample(List.of(lines.get(0).split(",")), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public double[][] x() {
        return Arrays.stream(rows)
                .map(row -> Arrays.copyOf(row, row.length - 1))
                .toArray(double[][]::new);
    }

    public double[] y() {
        return Arrays.stream(rows).mapToDouble(row -> row[row.length - 1]).toArray();
    }
}
