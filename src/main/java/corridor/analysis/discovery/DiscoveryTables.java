package corridor.analysis.discovery;

import corridor.analysis.discovery.Stacking.Part;
import corridor.number.DecimalText;
import corridor.text.CsvRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of scenario discovery are CSV files in UTF-8 with line feeds. Numbers are written in full, and undefined
 * ones as empty fields.
 */
public final class DiscoveryTables {
    private static final String STEP = "coverage,density,mass,cases,of_interest,inputs";
    private final Discovery discovery;

    public DiscoveryTables(Discovery discovery) {
        this.discovery = discovery;
    }

    /**
     * Writes boxes.csv, limits.csv, trajectory.csv, tree.csv, scores.csv, stacking.csv and cases.csv into an existing
     * folder.
     */
    public void write(Path folder) throws IOException {
        write(folder.resolve("boxes.csv"), boxes());
        write(folder.resolve("limits.csv"), limits());
        write(folder.resolve("trajectory.csv"), trajectory());
        write(folder.resolve("tree.csv"), tree());
        write(folder.resolve("scores.csv"), scores());
        write(folder.resolve("stacking.csv"), stacking());
        write(folder.resolve("cases.csv"), cases());
    }

    private List<String> boxes() {
        List<String> lines =
                new ArrayList<>(List.of("box," + STEP + ",base_rate,held_out_density,held_out_low,held_out_high"));
        for (int k = 0; k < discovery.boxes().size(); k++) {
            HeldOut tried = discovery.heldOut();
            CsvRow row = step(
                            new CsvRow().count(k + 1), discovery.boxes().get(k).box())
                    .numbers(discovery.baseRate());
            lines.add(
                    k > 0
                            ? row.cells("", "", "").line()
                            : row.numbers(
                                            tried.density().share(),
                                            tried.density().low(),
                                            tried.density().high())
                                    .line());
        }
        return lines;
    }

    private List<String> limits() {
        List<String> lines = new ArrayList<>(List.of("box,input,low,high,categories,quasi_p_low,quasi_p_high"));
        for (int k = 0; k < discovery.boxes().size(); k++) {
            for (Limit limit : discovery.boxes().get(k).box().limits()) {
                lines.add(new CsvRow()
                        .count(k + 1)
                        .cell(limit.name())
                        .numbers(
                                limit.lowRestricted() ? limit.low() : Double.NaN,
                                limit.highRestricted() ? limit.high() : Double.NaN)
                        .cell(String.join("; ", limit.categories()))
                        .numbers(limit.quasiPLow(), limit.quasiPHigh())
                        .line());
            }
        }
        return lines;
    }

    private List<String> trajectory() {
        List<String> lines = new ArrayList<>(List.of("box,step," + STEP + ",restricted"));
        for (int k = 0; k < discovery.boxes().size(); k++) {
            ChosenBox chosen = discovery.boxes().get(k);
            List<BoxStep> steps = chosen.way().trajectory();
            for (int id = 0; id < steps.size(); id++) {
                List<String> names =
                        steps.get(id).limits().stream().map(Limit::name).toList();
                lines.add(step(new CsvRow().count(k + 1).count(id), steps.get(id))
                        .cell(String.join("; ", names))
                        .line());
            }
        }
        return lines;
    }

    private List<String> tree() {
        List<String> lines = new ArrayList<>(List.of("node,parent,cases,of_interest,density,input,cut,categories"));
        tree(discovery.tree(), 0, lines);
        return lines;
    }

    private static void tree(TreeNode node, int parent, List<String> lines) {
        int number = lines.size();
        lines.add(new CsvRow()
                .count(number)
                .cell(parent == 0 ? "" : Integer.toString(parent))
                .count(node.box().cases())
                .count(node.box().ofInterest())
                .numbers(node.box().density())
                .cell(node.input())
                .numbers(node.cut())
                .cell(String.join("; ", Double.isNaN(node.cut()) ? node.words() : List.of()))
                .line());
        node.sides().forEach(side -> tree(side, number, lines));
    }

    private List<String> scores() {
        List<String> lines = new ArrayList<>(List.of("input,score"));
        FeatureScores scores = discovery.scores();
        scores.descending()
                .forEach(id -> lines.add(new CsvRow()
                        .cell(id)
                        .numbers(scores.scores()[scores.names().indexOf(id)])
                        .line()));
        return lines;
    }

    private List<String> stacking() {
        Stacking stacking = discovery.stacking();
        List<Part> all = new ArrayList<>(stacking.rows());
        all.addAll(stacking.columns());
        List<String> heads = new ArrayList<>(all.stream().map(Part::name).toList());
        heads.addAll(List.of("cases", "of_interest"));
        List<String> lines = new ArrayList<>(List.of(CsvRow.of(heads)));
        for (int row = 0; row < stacking.cases().length; row++) {
            for (int column = 0; column < stacking.cases()[row].length; column++) {
                List<String> cells = new ArrayList<>(place(stacking.rows(), row));
                cells.addAll(place(stacking.columns(), column));
                cells.add(Integer.toString(stacking.cases()[row][column]));
                cells.add(Integer.toString(stacking.found()[row][column]));
                lines.add(CsvRow.of(cells));
            }
        }
        return lines;
    }

    private static List<String> place(List<Part> nested, int place) {
        int[] parts = Stacking.parts(nested, place);
        List<String> cells = new ArrayList<>();
        for (int k = 0; k < parts.length; k++) {
            Part part = nested.get(k);
            cells.add(
                    part.words().isEmpty()
                            ? (parts[k] == 0 ? "<=" : ">") + DecimalText.of(part.cut())
                            : part.words().get(parts[k]));
        }
        return cells;
    }

    private List<String> cases() {
        List<String> lines = new ArrayList<>(List.of("point,future,replicate,outcome,of_interest"));
        boolean[] ofInterest = discovery.ofInterest();
        for (int i = 0; i < ofInterest.length; i++) {
            FutureCases.Key key = discovery.cases().keys().get(i);
            lines.add(new CsvRow()
                    .count(key.point())
                    .count(key.future())
                    .cell(key.replicate() < 0 ? "" : Integer.toString(key.replicate()))
                    .numbers(discovery.cases().y()[i])
                    .count(ofInterest[i] ? 1 : 0)
                    .line());
        }
        return lines;
    }

    private static CsvRow step(CsvRow row, BoxStep box) {
        return row.numbers(box.coverage(), box.density(), box.mass())
                .count(box.cases())
                .count(box.ofInterest())
                .count(box.restricted());
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
