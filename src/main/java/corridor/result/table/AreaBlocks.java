package corridor.result.table;

import corridor.problem.InputException;
import corridor.problem.Problem;
import corridor.result.AreaTotals;
import corridor.result.RunKey;
import corridor.text.CsvReader;
import corridor.text.CsvRow;
import corridor.text.InputFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes and reads the file area_blocks.csv: attacks by area, summed over blocks of consecutive runs of the standard
 * structure. All scenarios have the same blocks, so block by block their difference is a difference of runs with the
 * same luck.
 */
public final class AreaBlocks {
    private AreaBlocks() {}

    /**
     * One block in one area.
     *
     * @param first key of the first run of the block
     * @param runs runs of the block that did not fail
     * @param attacks attacks in all of these runs, over the whole time
     */
    public record Block(RunKey first, String area, int runs, int attacks) {}

    public static List<Column> columns() {
        return List.of(
                Column.KEY.get(0),
                Column.whole("future", "future of the first run of the block"),
                Column.whole("replicate", "replicate of the first run of the block"),
                Column.text("area", "id of the area, see the catalogue"),
                Column.whole("runs", "runs of the block that did not fail"),
                new Column("attacks", Column.Type.WHOLE, "attacks by armed groups in these runs", "count"));
    }

    /** Returns the blocks of the runs from {@code first} on, one for each area. */
    public static List<Block> of(RunKey first, AreaTotals counts) {
        List<Block> blocks = new ArrayList<>();
        for (int area = 0; area < counts.areas().size(); area++) {
            int attacks = 0;
            for (int month = 0; month < counts.months(); month++) {
                attacks += counts.get(AreaTotals.Measure.ATTACKS, area, month);
            }
            blocks.add(new Block(first, counts.areas().get(area), counts.runs(), attacks));
        }
        return blocks;
    }

    /** Writes the file. */
    public static void write(Path file, List<Block> blocks) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            new CsvRow().cells(columns().stream().map(Column::name).toList()).write(out);
            for (Block block : blocks) {
                new CsvRow()
                        .cell(block.first().scenario())
                        .count(block.first().future())
                        .count(block.first().replicate())
                        .cell(block.area())
                        .count(block.runs())
                        .count(block.attacks())
                        .write(out);
            }
        }
    }

    /** Reads the blocks; an empty list if a batch has no such file. */
    public static List<Block> read(Path file) throws IOException {
        List<Block> blocks = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return blocks;
        }
        try (CsvReader lines = CsvReader.open(file, InputFile.RESULT_TABLE)) {
            lines.next();
            while (lines.next()) {
                List<String> cells = lines.record().fields();
                try {
                    RunKey first =
                            new RunKey(cells.get(0), 0, Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)));
                    blocks.add(new Block(
                            first, cells.get(3), Integer.parseInt(cells.get(4)), Integer.parseInt(cells.get(5))));
                } catch (NumberFormatException | IndexOutOfBoundsException e) {
                    throw new InputException(Problem.of(file.toString(), "this table is damaged"));
                }
            }
        }
        return blocks;
    }
}
