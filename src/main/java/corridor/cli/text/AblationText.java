package corridor.cli.text;

import corridor.analysis.ablation.AblatedEffect;
import corridor.analysis.ablation.AblatedModel;
import corridor.analysis.ablation.AblationFindings;
import corridor.analysis.ablation.PatternChange;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Verdict;
import corridor.analysis.statistics.Interval;
import corridor.catalogue.Outcome;
import corridor.number.Counted;
import corridor.number.DecimalText;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats ablations as text: effects on the first outcome by ablation and scenario, patterns that change, other
 * verdicts.
 */
public final class AblationText {
    private static final int DIGITS = 3;
    private static final int HALF_DIGITS = 2;
    private static final String CLEAR = " *";
    private static final String HARDLY_MOVES = " (*)";

    private AblationText() {}

    public static String of(AblationFindings findings) {
        StringBuilder text = new StringBuilder();
        Outcome first = findings.outcomes().get(0);
        text.append(Counted.of(findings.replicates(), "replicate"))
                .append(" from " + findings.start() + ", seed " + findings.seed())
                .append(", parameters at their defaults but for what is taken out.\n\n");
        text.append(first.label() + ": difference from " + findings.reference())
                .append(" in % of the reference of the same model, half of the 95 % interval, verdict.\n")
                .append("open: not distinguishable; small: too small to matter; * the verdict changes; (*) it changes,")
                .append(" but the effect moves by less than matters, or than chance may do.\n");
        text.append(table(findings, first)).append('\n');
        String others = others(findings, first);
        text.append("Verdicts on other outcomes that change, without (*):\n")
                .append(others.isEmpty() ? "none\n" : others);
        text.append('\n').append(inert(findings.inert()));
        return text.toString();
    }

    private static String table(AblationFindings findings, Outcome outcome) {
        List<String> head = new ArrayList<>(List.of("without"));
        head.addAll(findings.scenarios());
        head.add("patterns");
        TextTable table = new TextTable(head.toArray(String[]::new));
        List<String> itself = new ArrayList<>(List.of("(the model itself)"));
        findings.effects(outcome).forEach(effect -> itself.add(effect(effect)));
        itself.add("");
        table.row(itself.toArray(String[]::new));
        for (AblatedModel model : findings.models()) {
            List<String> row = new ArrayList<>(List.of(model.ablation().name()));
            model.effects(outcome).forEach(effect -> row.add(effect(effect.ablated()) + mark(effect)));
            row.add(patterns(model.changedPatterns()));
            table.row(row.toArray(String[]::new));
        }
        return table.text();
    }

    private static String others(AblationFindings findings, Outcome first) {
        StringBuilder text = new StringBuilder();
        for (AblatedModel model : findings.models()) {
            for (AblatedEffect effect : model.clearlyChanged()) {
                if (!effect.itself().outcome().equals(first)) {
                    text.append(model.ablation().name() + ": " + effect.itself().scenario() + ", ")
                            .append(effect.itself().outcome().label() + ": " + effect(effect.itself()))
                            .append(" becomes " + effect(effect.ablated()) + "\n");
                }
            }
        }
        return text.toString();
    }

    private static String inert(List<AblatedModel> models) {
        return models.isEmpty()
                ? ""
                : "Without these nothing changes at all in these runs: "
                        + String.join(
                                ", ",
                                models.stream()
                                        .map(model -> model.ablation().name())
                                        .toList())
                        + ".\n";
    }

    private static String patterns(List<PatternChange> changes) {
        return changes.isEmpty()
                ? "-"
                : String.join(
                        ", ",
                        changes.stream()
                                .map(change -> change.id() + " "
                                        + change.itself().verdict().word() + " to "
                                        + change.ablated().verdict().word())
                                .toList());
    }

    private static String effect(Difference effect) {
        Interval interval = AblatedEffect.shares(effect);
        double half = 50 * (interval.high() - interval.low());
        String around = Double.isNaN(half) ? "" : " ±" + DecimalText.rounded(half, HALF_DIGITS);
        return number(100 * AblatedEffect.share(effect)) + around + " " + word(effect.verdict());
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case HIGHER, LOWER -> verdict.text();
            case NOT_DISTINGUISHABLE -> "open";
            case TOO_SMALL -> "small";
        };
    }

    private static String mark(AblatedEffect effect) {
        return effect.isClear() ? CLEAR : effect.verdictChanges() ? HARDLY_MOVES : "";
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : DecimalText.rounded(value, DIGITS);
    }
}
