package corridor.lab.why;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.analysis.sensitivity.RankDrivers;
import corridor.batch.BatchPlan;
import corridor.batch.FutureDraws;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.Parameter;
import corridor.catalogue.calibration.FutureSource;
import corridor.design.FutureDesign;
import corridor.design.StructureDesign;
import corridor.lab.explore.Explorer;
import corridor.lab.explore.Question;
import corridor.lab.explore.Ticket;
import corridor.lab.server.LabJson;
import corridor.number.DecimalText;
import corridor.result.Futures;
import corridor.result.Keep;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the assumptions on which a difference hangs: the rank correlation of each drawn parameter with the difference,
 * over futures that are run once each.
 */
public final class Drivers {
    /** Longest time, in seconds. */
    private static final int SECONDS = 120;

    private final Catalogue catalogue;
    private final Explorer explorer;

    public Drivers(Catalogue catalogue, Explorer explorer) {
        this.catalogue = catalogue;
        this.explorer = explorer;
    }

    /** Returns the plan of the futures. */
    public BatchPlan plan(Question question) {
        FutureSource source = question.source() == FutureSource.DEFAULTS ? FutureSource.ENSEMBLE : question.source();
        int futures = source == FutureSource.ENSEMBLE
                ? Math.min(question.pairs(), catalogue.ensemble().size())
                : question.pairs();
        FutureDesign design = FutureDraws.of(source, catalogue, question.plan().scenarios(), futures, question.seed());
        return new BatchPlan(
                question.plan().scenarios(), StructureDesign.none(), design, 1, question.seed(), Keep.NOTHING);
    }

    /** Runs the futures and returns the frame with the drivers. */
    public ObjectNode frame(BatchPlan plan, Outcome outcome, Ticket ticket, Explorer.Progress progress)
            throws IOException {
        List<List<RunResult>> runs = explorer.runs(plan, ticket, progress, SECONDS);
        int column = OutcomeTable.of(catalogue).index(outcome.id());
        Futures futures = Futures.of(plan.futures());
        List<double[]> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (int future = 0; future < runs.get(0).size(); future++) {
            double difference = runs.get(1).get(future).outcomes()[column]
                    - runs.get(0).get(future).outcomes()[column];
            if (!Double.isNaN(difference)) {
                x.add(futures.values()[future]);
                y.add(difference);
            }
        }
        ObjectNode frame = LabJson.object()
                .put("frame", "drivers")
                .put("outcome", outcome.id())
                .put("pairs", y.size());
        RankDrivers found = y.size() < 4
                ? new RankDrivers(List.of(), false, Double.NaN)
                : RankDrivers.of(
                        futures.parameters(),
                        x.toArray(double[][]::new),
                        y.stream().mapToDouble(Double::doubleValue).toArray(),
                        plan.seed());
        ArrayNode list = frame.putArray("drivers");
        found.drivers().forEach(driver -> list.add(driver(driver)));
        frame.set("explained", LabJson.number(found.explained()));
        frame.put(
                "resolved",
                found.drivers().stream().filter(RankDrivers.Driver::resolved).count());
        frame.put("method", found.partial() ? "partial rank correlation" : "rank correlation");
        return frame.put("note", note(found, y.size()));
    }

    private ObjectNode driver(RankDrivers.Driver driver) {
        Parameter parameter = catalogue.parameter(driver.name());
        ObjectNode one = LabJson.object()
                .put("parameter", driver.name())
                .put("words", parameter.meaning())
                .put("unit", parameter.unit());
        one.set("rankCorrelation", LabJson.number(driver.correlation()));
        one.set("low", LabJson.number(driver.low()));
        one.set("high", LabJson.number(driver.high()));
        one.set("share", LabJson.number(driver.alone()));
        return one.put("resolved", driver.resolved())
                .put(
                        "direction",
                        driver.correlation() > 0
                                ? "the higher this is, the higher is the difference"
                                : "the higher this is, the lower is the difference")
                .put("basis", parameter.basis().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String note(RankDrivers found, int pairs) {
        if (found.drivers().isEmpty()) {
            return "The difference is the same in all futures, so no assumption drives it.";
        }
        String chance = found.partial()
                ? "Together these assumptions explain " + DecimalText.rounded(100 * found.explained(), 2)
                        + " % of the variance of the ranks; the rest is chance and interplay. "
                : "";
        return chance + "Each of " + pairs
                + " futures was run once, and of " + found.drivers().size()
                + " intervals about one in twenty excludes zero by chance.";
    }
}
