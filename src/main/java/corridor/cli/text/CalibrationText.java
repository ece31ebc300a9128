package corridor.cli.text;

import corridor.analysis.calibration.CalibrationFindings;
import corridor.analysis.calibration.CalibrationFindings.Fit;
import corridor.analysis.calibration.CalibrationFindings.Learning;
import corridor.analysis.calibration.CalibrationFindings.OtherDiscrepancy;
import corridor.analysis.calibration.CalibrationFindings.WaveResult;
import corridor.analysis.calibration.RecordRecovery;
import corridor.analysis.calibration.RecordRecovery.Recovered;
import corridor.number.Counted;
import corridor.number.DecimalText;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Formats the result of a calibration as text: waves, targets, rivals, parameters. */
public final class CalibrationText {
    private static final int DIGITS = 3;

    private CalibrationText() {}

    public static String of(CalibrationFindings findings) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (WaveResult wave : findings.waves()) {
            text.append("Wave ")
                    .append(number++)
                    .append(": ")
                    .append(percent(wave.kept()))
                    .append(" of candidates from the priors were left in before it; its emulators predict ")
                    .append(worst(wave))
                    .append(" and more of the variance of each target.\n");
        }
        text.append("After all waves ")
                .append(percent(findings.kept()))
                .append(" of candidates are left in. ")
                .append(Counted.of(findings.pool(), "point"))
                .append(" of them were run; ")
                .append(percent(findings.keeping()))
                .append(" of these keep to the intervals of the required patterns. ")
                .append(Counted.of(findings.refined(), "point"))
                .append(" near enough got further histories; the effective number of points is ")
                .append(Math.round(findings.effective()))
                .append(". ")
                .append(Counted.of(findings.draws().size(), "draw"))
                .append(" come from ")
                .append(Counted.of(findings.distinct(), "point"))
                .append("; to keep them apart, ")
                .append(percent(findings.truncated()))
                .append(" of the weight was moved.\n\n");
        TextTable targets = new TextTable("target", "record", "draws", "90 % of draws");
        for (Fit fit : findings.targets()) {
            targets.row(
                    fit.id(),
                    number(fit.record()),
                    number(fit.median()),
                    number(fit.low()) + " to " + number(fit.high()));
        }
        text.append(targets.text()).append('\n');
        findings.rivals()
                .forEach((id, shares) -> text.append(id)
                        .append(": ")
                        .append(shares.entrySet().stream()
                                .map(share -> share.getKey() + " " + percent(share.getValue()))
                                .collect(Collectors.joining(", ")))
                        .append(" of the weight.\n"));
        for (OtherDiscrepancy other : findings.discrepancies()) {
            text.append("With discrepancies times ")
                    .append(number(other.factor()))
                    .append(", the effective number is ")
                    .append(Math.round(other.effective()))
                    .append(", and ")
                    .append(percent(other.moved()))
                    .append(" of the weight lies on other points.\n");
        }
        text.append(recovery(findings.recovery()));
        text.append('\n').append("Spread: interquartile range against the prior's; 1 where nothing was learned.\n");
        TextTable parameters = new TextTable("parameter", "role", "median", "90 %", "spread");
        for (Learning one : findings.parameters()) {
            parameters.row(
                    one.id(),
                    one.role().name().toLowerCase(Locale.ROOT),
                    number(one.median()),
                    number(one.low()) + " to " + number(one.high()),
                    number(one.spread()));
        }
        return text.append(parameters.text()).toString();
    }

    private static String recovery(RecordRecovery recovery) {
        String learned = recovery.parameters().stream()
                .filter(Recovered::isLearned)
                .map(Recovered::id)
                .collect(Collectors.joining(", "));
        String rivals = recovery.rivals().entrySet().stream()
                .map(rival -> rival.getKey() + " " + percent(rival.getValue()))
                .collect(Collectors.joining(", "));
        return "Recovery test: of " + Counted.of(recovery.records(), "made record") + ", which have a median of "
                + Math.round(recovery.effective()) + " effective draws, these parameters are learned again: "
                + (learned.isEmpty() ? "none" : learned) + ". Weight of the true option: " + rivals + ".\n";
    }

    private static String worst(WaveResult wave) {
        Map.Entry<String, Double> worst = wave.explained().entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow();
        return percent(worst.getValue()) + " (" + worst.getKey() + ")";
    }

    private static String percent(double share) {
        return number(100 * share) + " %";
    }

    private static String number(double value) {
        return DecimalText.rounded(value, DIGITS);
    }
}
