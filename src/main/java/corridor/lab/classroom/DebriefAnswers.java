package corridor.lab.classroom;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.Estimate;
import corridor.analysis.attribution.PlayerShare;
import corridor.analysis.comparison.Verdict;
import corridor.game.debrief.DebriefPlan;
import corridor.game.debrief.Luck;
import corridor.game.debrief.RoundTable;
import corridor.lab.server.LabJson;
import java.util.List;

/** Puts the findings of a debrief into answers. Shares have words, since a class reads words first. */
final class DebriefAnswers {
    private final ClassViews views;

    DebriefAnswers(ClassViews views) {
        this.views = views;
    }

    void shares(ObjectNode answer, DebriefPlan plan, AttributionFindings findings) {
        total(answer, findings);
        ArrayNode seats = answer.putArray("seats");
        List<PlayerShare> shares = findings.cuts().get(0).players();
        for (int k = 0; k < plan.seats().size(); k++) {
            seats.add(share(plan.seats().get(k), shares.get(k)));
        }
    }

    void rounds(ObjectNode answer, DebriefPlan plan, RoundTable table) {
        total(answer, table.cells());
        ArrayNode rounds = answer.putArray("rounds");
        List<PlayerShare> columns = table.rounds().cuts().get(0).players();
        for (int round = 1; round <= plan.rounds(); round++) {
            ObjectNode one = rounds.addObject().put("round", round);
            words(one, columns.get(round - 1));
            ArrayNode seats = one.putArray("seats");
            List<PlayerShare> cells = table.ofRound(round);
            for (int k = 0; k < plan.seats().size(); k++) {
                seats.add(share(plan.seats().get(k), cells.get(k)));
            }
        }
        ArrayNode seats = answer.putArray("seats");
        List<PlayerShare> rows = table.seats().cuts().get(0).players();
        for (int k = 0; k < plan.seats().size(); k++) {
            seats.add(share(plan.seats().get(k), rows.get(k)));
        }
    }

    void moves(ObjectNode answer, DebriefPlan plan, AttributionFindings findings) {
        total(answer, findings);
        ArrayNode moves = answer.putArray("moves");
        plan.moves().forEach(move -> moves.add(views.move(move)));
    }

    void without(ObjectNode answer, DebriefPlan plan, int move, AttributionFindings findings) {
        answer.set("move", views.move(plan.moves().get(move)));
        total(answer, findings);
    }

    void luck(ObjectNode answer, Luck luck) {
        answer.put("worlds", luck.values().length);
        answer.set("ours", LabJson.number(luck.values()[0]));
        answer.set("percentile", LabJson.number(luck.percentile()));
        answer.set("values", LabJson.numbers(luck.values()));
        ObjectNode difference = answer.putObject("difference");
        difference.set("ours", LabJson.number(luck.difference()));
        difference.set("mean", LabJson.number(luck.meanDifference()));
        difference.set("percentile", LabJson.number(luck.differencePercentile()));
    }

    private static void total(ObjectNode answer, AttributionFindings findings) {
        answer.put("pairs", findings.pairs());
        answer.set(
                "total", estimate(findings.difference(), findings.difference().isDistinguishable()));
        ArrayNode years = answer.putArray("totalYears");
        findings.months().forEach(year -> years.add(LabJson.number(year.mean())));
    }

    private static ObjectNode share(String seat, PlayerShare share) {
        ObjectNode json = LabJson.object().put("seat", seat);
        words(json, share);
        json.set("alone", LabJson.number(share.alone()));
        json.set("last", LabJson.number(share.last()));
        ArrayNode years = json.putArray("years");
        share.months().forEach(year -> years.add(LabJson.number(year.share().mean())));
        return json;
    }

    private static void words(ObjectNode json, PlayerShare share) {
        json.set("share", estimate(share.share(), share.resolved()));
    }

    private static ObjectNode estimate(Estimate estimate, boolean resolved) {
        ObjectNode json = LabJson.object();
        json.set("mean", LabJson.number(estimate.mean()));
        json.set("low", LabJson.number(estimate.interval().low()));
        json.set("high", LabJson.number(estimate.interval().high()));
        json.put("verdict", estimate.verdict().text());
        json.put("resolved", resolved);
        json.put("word", word(estimate, resolved));
        return json;
    }

    /** Returns the word for a class: a share counts as raised or lowered only if it is told from chance and matters. */
    private static String word(Estimate estimate, boolean resolved) {
        if (estimate.mean() == 0
                && estimate.interval().low() == 0
                && estimate.interval().high() == 0) {
            return "as usual";
        }
        if (estimate.verdict() == Verdict.TOO_SMALL) {
            return "too small to matter";
        }
        if (!resolved || estimate.verdict() == Verdict.NOT_DISTINGUISHABLE) {
            return "unclear";
        }
        return estimate.verdict() == Verdict.HIGHER ? "raised" : "lowered";
    }
}
