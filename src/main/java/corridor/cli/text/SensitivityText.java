package corridor.cli.text;

import corridor.analysis.sensitivity.result.Measure;
import corridor.analysis.sensitivity.result.PawnIndices;
import corridor.analysis.sensitivity.result.Ranking.Place;
import corridor.analysis.sensitivity.result.SensitivityResult;
import corridor.analysis.sensitivity.result.SobolIndices;
import corridor.report.experiment.RankingWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Formats the result of a sensitivity analysis: a table of factors by importance, and the ranks that are resolved. */
public final class SensitivityText {
    private static final int MOST_PAIRS = 5;

    private SensitivityText() {}

    public static String of(String output, SensitivityResult result) {
        StringBuilder text = new StringBuilder();
        text.append(output).append(": ").append(result.method().meaning()).append("\n\n");
        text.append(table(result)).append('\n');
        if (result instanceof SobolIndices sobol
                && sobol.hasSecondOrder()
                && sobol.names().size() > 1) {
            text.append(pairs(sobol)).append('\n');
        }
        if (result instanceof PawnIndices pawn && !Double.isNaN(pawn.dummy())) {
            text.append("A factor without influence stays below a median of ")
                    .append(UncertainText.plain(pawn.dummy()))
                    .append(" in 95 % of samples of this size.\n");
        }
        RankingWords.lines(result).forEach(line -> text.append(line).append('\n'));
        result.notes().forEach(note -> text.append("Note: ").append(note).append('\n'));
        return text.toString();
    }

    private static String table(SensitivityResult result) {
        List<Measure> shown = result.measures().stream()
                .filter(measure -> !measure.isHalfWidth())
                .toList();
        List<String> header = new ArrayList<>(List.of("rank", "factor"));
        shown.forEach(measure -> header.add(measure.name()));
        TextTable table = new TextTable(header.toArray(String[]::new));
        List<Place> places = result.ranking().places();
        for (int rank = 0; rank < places.size(); rank++) {
            int i = result.names().indexOf(places.get(rank).name());
            List<String> cells = new ArrayList<>(
                    List.of(Integer.toString(rank + 1), places.get(rank).name()));
            for (Measure measure : shown) {
                double halfWidth = measure.name().equals(result.ranking().measure())
                        ? places.get(rank).halfWidth()
                        : halfWidth(result, measure, i);
                cells.add(UncertainText.text(measure.values()[i], halfWidth));
            }
            table.row(cells.toArray(String[]::new));
        }
        return table.text();
    }

    private static double halfWidth(SensitivityResult result, Measure measure, int i) {
        return result.measures().stream()
                .filter(other -> other.halfWidthOf().equals(measure.name()))
                .mapToDouble(other -> other.values()[i])
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String pairs(SobolIndices sobol) {
        record Pair(String names, double s2, double conf) {}
        int units = sobol.names().size();
        List<Pair> pairs = new ArrayList<>();
        for (int j = 0; j < units; j++) {
            for (int k = j + 1; k < units; k++) {
                pairs.add(new Pair(
                        sobol.names().get(j) + " x " + sobol.names().get(k), sobol.s2()[j][k], sobol.s2Conf()[j][k]));
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> Double.isNaN(pair.s2()) ? 1e300 : -Math.abs(pair.s2())));
        TextTable table = new TextTable("pair", "S2");
        pairs.stream()
                .limit(MOST_PAIRS)
                .forEach(pair -> table.row(pair.names(), UncertainText.text(pair.s2(), pair.conf())));
        return (pairs.size() > MOST_PAIRS ? "The " + MOST_PAIRS + " largest of " + pairs.size() + " pairs:\n" : "")
                + table.text();
    }
}
