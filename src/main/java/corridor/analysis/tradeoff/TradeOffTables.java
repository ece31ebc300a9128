package corridor.analysis.tradeoff;

import corridor.number.DecimalText;
import corridor.text.CsvRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of a search are CSV files in UTF-8 with line feeds. Numbers are written in full. */
public final class TradeOffTables {
    private final TradeOffs tradeOffs;

    public TradeOffTables(TradeOffs tradeOffs) {
        this.tradeOffs = tradeOffs;
    }

    /** Writes options.csv and convergence.csv into an existing folder. */
    public void write(Path folder) throws IOException {
        write(folder.resolve("options.csv"), options());
        write(folder.resolve("convergence.csv"), convergence());
    }

    private List<String> options() {
        List<String> heads = new ArrayList<>(List.of("option"));
        tradeOffs.settings().forEach(setting -> heads.add(setting.id()));
        tradeOffs.objectives().forEach(objective -> {
            String id = objective.outcome().id();
            heads.addAll(List.of(id, id + "_fresh", id + "_fresh_half95"));
        });
        heads.add("held_up");
        List<String> lines = new ArrayList<>(List.of(CsvRow.of(heads)));
        lines.add(row(tradeOffs.reference(), ""));
        tradeOffs.options().forEach(option -> lines.add(row(option, option.heldUp() ? "1" : "0")));
        return lines;
    }

    private String row(Option option, String heldUp) {
        List<String> cells = new ArrayList<>(List.of(option.name()));
        for (int k = 0; k < tradeOffs.settings().size(); k++) {
            boolean set = option.settings().length > 0;
            cells.add(set ? tradeOffs.settings().get(k).text(option.settings()[k]) : "");
        }
        for (int k = 0; k < tradeOffs.objectives().size(); k++) {
            cells.add(DecimalText.of(option.found()[k]));
            cells.add(DecimalText.of(option.fresh()[k]));
            cells.add(DecimalText.of(option.half()[k]));
        }
        cells.add(heldUp);
        return CsvRow.of(cells);
    }

    private List<String> convergence() {
        List<String> lines = new ArrayList<>(List.of("evaluations,options,hypervolume"));
        tradeOffs
                .steps()
                .forEach(step -> lines.add(new CsvRow()
                        .count(step.evaluations())
                        .count(step.options())
                        .numbers(step.hypervolume())
                        .line()));
        return lines;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
