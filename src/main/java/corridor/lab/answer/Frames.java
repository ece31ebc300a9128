package corridor.lab.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.analysis.comparison.Conclusion;
import corridor.analysis.comparison.Dependence;
import corridor.analysis.comparison.Difference;
import corridor.analysis.comparison.Finding;
import corridor.analysis.comparison.LeverFeasibility;
import corridor.analysis.comparison.MonthlyBand;
import corridor.analysis.comparison.MonthlyContrast;
import corridor.analysis.comparison.OutcomeBand;
import corridor.analysis.statistics.Band;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.lab.explore.Question;
import corridor.lab.explore.Summary;
import corridor.lab.server.LabJson;
import corridor.report.comparison.AnswerFindings;
import corridor.report.comparison.FeasibilityRow;
import corridor.report.phrase.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Makes the frames of an answer to {@code POST /api/runs}. */
public final class Frames {
    private static final String FRAME = "frame";
    private static final String PAIRS = "pairs";

    private final Catalogue catalogue;

    public Frames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the first frame of a stream. */
    public static ObjectNode start(String name, int of, boolean cached) {
        return LabJson.object()
                .put(FRAME, "start")
                .put("version", LabJson.VERSION)
                .put("name", name)
                .put("of", of)
                .put("cached", cached);
    }

    public static ObjectNode progress(int pairs, int of) {
        return LabJson.object().put(FRAME, "progress").put(PAIRS, pairs).put("of", of);
    }

    /** Returns the last frame of a stream that went well. */
    public static ObjectNode end(long milliseconds) {
        return LabJson.object().put(FRAME, "end").put("milliseconds", milliseconds);
    }

    /** Returns the bands of charts over the first pairs. */
    public static ObjectNode bands(int pairs, int of, List<MonthlyContrast> charts) {
        ObjectNode frame =
                LabJson.object().put(FRAME, "bands").put(PAIRS, pairs).put("of", of);
        ArrayNode months = frame.putArray("months");
        MonthlyBand any = charts.get(0).reference();
        for (int month = 0; month < any.bands().size(); month++) {
            months.add(any.first().plusMonths(month).toString());
        }
        ArrayNode list = frame.putArray("charts");
        for (MonthlyContrast chart : charts) {
            ObjectNode one = list.addObject().put("outcome", chart.outcome().id());
            one.set("reference", band(chart.reference()));
            one.set("scenario", band(chart.scenario()));
            one.set("difference", band(chart.difference()));
        }
        return frame;
    }

    private static ObjectNode band(MonthlyBand band) {
        ObjectNode one = LabJson.object();
        one.set("p5", quantile(band, Band::p5));
        one.set("p25", quantile(band, Band::p25));
        one.set("p50", quantile(band, Band::median));
        one.set("p75", quantile(band, Band::p75));
        one.set("p95", quantile(band, Band::p95));
        return one;
    }

    private static ArrayNode quantile(MonthlyBand band, ToDoubleFunction<Band> which) {
        return LabJson.numbers(band.bands().stream().mapToDouble(which).toArray());
    }

    /** Returns the verdicts of an answer. */
    public ObjectNode verdicts(Question question, Summary summary) {
        ObjectNode frame = LabJson.object()
                .put(FRAME, "verdicts")
                .put(PAIRS, summary.pairs())
                .put("of", question.pairs());
        ArrayNode groups = frame.putArray("groups");
        Set<Outcome> told = new HashSet<>();
        for (AnswerFindings.Group group : AnswerFindings.of(summary.analysis(), summary.scenario(), catalogue)) {
            group(groups, group.theme().id(), group.theme().title(), group.findings(), summary);
            group.findings().forEach(finding -> told.add(finding.outcome()));
        }
        List<Finding> others = new ArrayList<>();
        for (Outcome chart : question.charts()) {
            if (told.add(chart)) {
                summary.analysis().finding(summary.scenario(), chart).ifPresent(others::add);
            }
        }
        if (!others.isEmpty()) {
            group(groups, "charts", "In the charts", others, summary);
        }
        frame.set("feasibility", feasibility(summary.feasibility()));
        frame.put("varied", AnswerFindings.varied(summary.analysis()));
        return frame;
    }

    private void group(ArrayNode groups, String theme, String title, List<Finding> findings, Summary summary) {
        ArrayNode list =
                groups.addObject().put("theme", theme).put("title", title).putArray("findings");
        findings.forEach(finding -> list.add(finding(finding, summary)));
    }

    private ObjectNode finding(Finding finding, Summary summary) {
        Difference difference = finding.difference();
        Outcome outcome = finding.outcome();
        int[] signs = summary.signs().get(outcome.id());
        ObjectNode one = LabJson.object()
                .put("outcome", outcome.id())
                .put("label", outcome.label())
                .put("unit", Wording.inLargerUnits(difference).outcome().unit())
                .put("verdict", AnswerFindings.verdict(finding))
                .put("word", AnswerFindings.word(finding))
                .put("words", words(difference));
        one.set("mean", LabJson.number(difference.mean()));
        one.set("low", LabJson.number(difference.low()));
        one.set("high", LabJson.number(difference.high()));
        one.put(PAIRS, difference.pairs());
        one.put("meanUnit", outcome.unit());
        one.set("scenarioMean", LabJson.number(mean(summary, outcome)));
        one.set("referenceMean", LabJson.number(difference.referenceMean()));
        one.put("fewerIn", signs[0]).put("moreIn", signs[1]).put("equalIn", signs[2]);
        one.put("differenceVerdict", difference.verdict().text());
        one.put(
                "standing",
                finding.conclusion()
                        .map(Conclusion::standing)
                        .map(standing -> standing.text())
                        .orElse(""));
        one.set(
                "dependsOn",
                LabJson.texts(finding.dependsOn().stream().map(Dependence::id).toList()));
        one.set(
                "builtInBy",
                LabJson.texts(finding.conclusion().map(Conclusion::builtInBy).orElse(List.of())));
        return one;
    }

    /** Returns a difference in the words of the report. */
    public static String words(Difference difference) {
        return Wording.difference(Wording.inLargerUnits(difference));
    }

    private static double mean(Summary summary, Outcome outcome) {
        return summary.analysis().outcomes().stream()
                .filter(band -> band.scenario().equals(summary.scenario())
                        && band.outcome().equals(outcome))
                .mapToDouble(OutcomeBand::mean)
                .findFirst()
                .orElse(Double.NaN);
    }

    private ArrayNode feasibility(List<LeverFeasibility> found) {
        ArrayNode list = LabJson.list();
        for (LeverFeasibility one : found) {
            FeasibilityRow row = FeasibilityRow.of(one, catalogue);
            list.addObject()
                    .put("lever", one.lever())
                    .put("words", row.what())
                    .put("who", row.who())
                    .put("chance", row.chance())
                    .put("low", row.low())
                    .put("high", row.high())
                    .put("runs", row.runs());
        }
        return list;
    }
}
