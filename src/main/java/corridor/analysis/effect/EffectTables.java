package corridor.analysis.effect;

import corridor.number.DecimalText;
import corridor.result.table.AnalysisTable;
import corridor.text.CsvRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The tables of effects by assumption are CSV files in UTF-8 with line feeds. Numbers are written in full, undefined
 * ones as empty fields.
 */
public final class EffectTables {
    private EffectTables() {}

    /** Writes switching.csv, switching_curves.csv and signs.csv into an existing folder. */
    public static void write(Path folder, List<EffectFindings> findings) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(AnalysisTable.SWITCHING.file()))) {
            out.write(AnalysisTable.SWITCHING.headerLine());
            for (EffectFindings found : findings) {
                for (EffectCurve curve : found.curves()) {
                    if (curve.crossings().isEmpty()) {
                        switching(found, curve).cells("", "", "").write(out);
                    }
                    for (EffectCurve.Crossing crossing : curve.crossings()) {
                        switching(found, curve)
                                .numbers(
                                        crossing.at(),
                                        crossing.openBelow() ? Double.NaN : crossing.from(),
                                        crossing.openAbove() ? Double.NaN : crossing.to())
                                .write(out);
                    }
                }
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(AnalysisTable.SWITCHING_CURVES.file()))) {
            out.write(AnalysisTable.SWITCHING_CURVES.headerLine());
            for (EffectFindings found : findings) {
                for (EffectCurve curve : found.curves()) {
                    for (int g = 0; g < curve.at().length; g++) {
                        key(found)
                                .cell(curve.assumption().id())
                                .numbers(curve.at()[g], curve.mean()[g], curve.low()[g], curve.high()[g])
                                .write(out);
                    }
                }
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(AnalysisTable.SIGNS.file()))) {
            out.write(AnalysisTable.SIGNS.headerLine());
            for (EffectFindings found : findings) {
                for (HalfEffects halves : found.halves()) {
                    half(found, halves, "low", halves.low()).write(out);
                    half(found, halves, "high", halves.high()).write(out);
                }
            }
        }
    }

    private static CsvRow key(EffectFindings found) {
        return new CsvRow()
                .cells(
                        found.sample().scenario(),
                        found.sample().reference(),
                        found.sample().outcome().id());
    }

    private static CsvRow switching(EffectFindings found, EffectCurve curve) {
        int last = curve.mean().length - 1;
        return key(found)
                .cell(found.sample().outcome().unit())
                .cell(curve.assumption().id())
                .count(found.sample().units())
                .cell(DecimalText.of(curve.explained()))
                .count(curve.degree())
                .numbers(curve.assumption().low(), curve.assumption().high(), curve.mean()[0], curve.mean()[last]);
    }

    private static CsvRow half(EffectFindings found, HalfEffects halves, String name, HalfEffects.Half half) {
        String direction = switch (half.direction()) {
            case -1 -> "lower";
            case 1 -> "higher";
            default -> "unclear";
        };
        return key(found)
                .cells(halves.assumption().id(), name)
                .count(half.rows())
                .numbers(half.mean(), half.low(), half.high())
                .cell(direction);
    }
}
