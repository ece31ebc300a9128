package corridor.analysis.calibration;

import corridor.analysis.calibration.CalibrationFindings.Draw;
import corridor.analysis.calibration.CalibrationFindings.Fit;
import corridor.analysis.calibration.CalibrationFindings.Learning;
import corridor.analysis.calibration.CalibrationFindings.OtherDiscrepancy;
import corridor.analysis.calibration.CalibrationFindings.WaveResult;
import corridor.analysis.calibration.RecordRecovery.Recovered;
import corridor.text.CsvRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of a calibration are lines of CSV, by file name. */
public final class CalibrationTables {
    private CalibrationTables() {}

    public static Map<String, List<String>> of(CalibrationFindings findings) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        tables.put("waves.csv", waves(findings));
        tables.put("parameters.csv", parameters(findings));
        tables.put("rivals.csv", rivals(findings));
        tables.put("targets.csv", targets(findings));
        tables.put("discrepancies.csv", discrepancies(findings));
        tables.put("recovery.csv", recovery(findings));
        tables.put("draws.csv", draws(findings));
        return tables;
    }

    private static List<String> waves(CalibrationFindings findings) {
        List<String> lines = new ArrayList<>(List.of("wave,kept,target,explained"));
        int number = 1;
        for (WaveResult wave : findings.waves()) {
            for (Map.Entry<String, Double> target : wave.explained().entrySet()) {
                lines.add(new CsvRow()
                        .count(number)
                        .numbers(wave.kept())
                        .cell(target.getKey())
                        .numbers(target.getValue())
                        .line());
            }
            number++;
        }
        return lines;
    }

    private static List<String> parameters(CalibrationFindings findings) {
        List<String> lines = new ArrayList<>(List.of("parameter,role,q05,median,q95,spread"));
        for (Learning one : findings.parameters()) {
            lines.add(new CsvRow()
                    .cell(one.id())
                    .cell(one.role().name().toLowerCase(Locale.ROOT))
                    .numbers(one.low(), one.median(), one.high(), one.spread())
                    .line());
        }
        return lines;
    }

    private static List<String> rivals(CalibrationFindings findings) {
        List<String> lines = new ArrayList<>(List.of("switch,option,share"));
        findings.rivals()
                .forEach((id, shares) -> shares.forEach((option, share) -> lines.add(
                        new CsvRow().cell(id).cell(option).numbers(share).line())));
        return lines;
    }

    private static List<String> targets(CalibrationFindings findings) {
        List<String> lines = new ArrayList<>(List.of("target,record,q05,median,q95"));
        for (Fit fit : findings.targets()) {
            lines.add(new CsvRow()
                    .cell(fit.id())
                    .numbers(fit.record(), fit.low(), fit.median(), fit.high())
                    .line());
        }
        return lines;
    }

    private static List<String> discrepancies(CalibrationFindings findings) {
        List<String> lines = new ArrayList<>(List.of("factor,effective,moved,switch,option,share"));
        for (OtherDiscrepancy other : findings.discrepancies()) {
            other.rivals()
                    .forEach((id, shares) -> shares.forEach((option, share) -> lines.add(new CsvRow()
                            .numbers(other.factor(), other.effective(), other.moved())
                            .cell(id)
                            .cell(option)
                            .numbers(share)
                            .line())));
        }
        return lines;
    }

    private static List<String> recovery(CalibrationFindings findings) {
        List<String> lines = new ArrayList<>(List.of("input,held,spread,learned,weight_of_truth"));
        for (Recovered one : findings.recovery().parameters()) {
            lines.add(new CsvRow()
                    .cell(one.id())
                    .numbers(one.held(), one.spread())
                    .cell(Boolean.toString(one.isLearned()))
                    .cell("")
                    .line());
        }
        findings.recovery()
                .rivals()
                .forEach((id, weight) -> lines.add(new CsvRow()
                        .cell(id)
                        .cell("")
                        .cell("")
                        .cell("")
                        .numbers(weight)
                        .line()));
        return lines;
    }

    private static List<String> draws(CalibrationFindings findings) {
        List<String> lines = new ArrayList<>();
        if (!findings.draws().isEmpty()) {
            Draw first = findings.draws().get(0);
            CsvRow header = new CsvRow().cell("draw");
            first.options().keySet().forEach(header::cell);
            first.parameters().keySet().forEach(header::cell);
            lines.add(header.line());
        }
        int number = 0;
        for (Draw draw : findings.draws()) {
            CsvRow row = new CsvRow().count(number++);
            draw.options().values().forEach(row::cell);
            draw.parameters().values().forEach(row::numbers);
            lines.add(row.line());
        }
        return lines;
    }
}
