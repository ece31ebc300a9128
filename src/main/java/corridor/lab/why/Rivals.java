package corridor.lab.why;

import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.analysis.comparison.Analysis;
import corridor.analysis.comparison.AnalysisContext;
import corridor.analysis.comparison.Analyst;
import corridor.analysis.comparison.Difference;
import corridor.batch.BatchPlan;
import corridor.batch.FutureDraws;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.Switch;
import corridor.catalogue.calibration.FutureSource;
import corridor.design.FutureDesign;
import corridor.design.StructureDesign;
import corridor.lab.answer.Frames;
import corridor.lab.explore.Explorer;
import corridor.lab.explore.Question;
import corridor.lab.explore.QuestionReader;
import corridor.lab.explore.Ticket;
import corridor.lab.server.LabJson;
import corridor.report.comparison.AnswerFindings;
import corridor.result.Keep;
import corridor.result.OutcomeTable;
import corridor.result.RunColumns;
import corridor.result.RunKey;
import corridor.result.RunResult;
import corridor.scenario.Scenario;
import corridor.task.Tasks;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges a difference under each rival structure of the model, with the same luck. */
public final class Rivals {
    /** Largest number of pairs under each structure. */
    public static final int MOST_PAIRS = 64;

    private static final int SECONDS = 120;

    private final Catalogue catalogue;
    private final OutcomeTable table;
    private final Explorer explorer;
    private final Tasks tasks;

    public Rivals(Catalogue catalogue, Explorer explorer, Tasks tasks) {
        this.catalogue = catalogue;
        this.table = OutcomeTable.of(catalogue);
        this.explorer = explorer;
        this.tasks = tasks;
    }

    /**
     * Returns the options of switches by structure; the first leaves the scenarios as they are.
     *
     * @param crossed whether all combinations of the rivals are returned; if not, each rival alone
     */
    public List<Map<String, String>> points(Question question, boolean crossed) {
        Set<String> fixed = new LinkedHashSet<>();
        question.plan()
                .scenarios()
                .forEach(scenario -> fixed.addAll(scenario.switches().keySet()));
        List<Map<String, String>> all = StructureDesign.rivals(catalogue, fixed).points();
        return all.stream().filter(point -> crossed || point.size() < 2).toList();
    }

    /** Returns the plan of the pairs under one structure. */
    public BatchPlan plan(Question question, Map<String, String> point) {
        List<Scenario> scenarios = List.of(question.reference(), question.scenario()).stream()
                .map(scenario -> point.isEmpty() ? scenario : scenario.withSwitches(point))
                .toList();
        boolean drawn = question.source() != FutureSource.DEFAULTS;
        int pairs = Math.min(MOST_PAIRS, question.pairs());
        int futures = drawn ? pairs / QuestionReader.REPLICATES : 1;
        FutureDesign design = FutureDraws.of(question.source(), catalogue, scenarios, futures, question.seed());
        return new BatchPlan(
                scenarios,
                StructureDesign.none(),
                design,
                drawn ? QuestionReader.REPLICATES : pairs,
                question.seed(),
                Keep.NOTHING);
    }

    /** Runs the pairs of a plan and returns the difference of an outcome. */
    public Difference difference(BatchPlan plan, Outcome outcome, Ticket ticket, Explorer.Progress progress)
            throws IOException {
        List<List<RunResult>> runs = explorer.runs(plan, ticket, progress, SECONDS);
        int column = table.index(outcome.id());
        List<RunResult> only = new ArrayList<>();
        for (int k = 0; k < runs.size(); k++) {
            for (RunResult run : runs.get(k)) {
                RunKey key = new RunKey(
                        plan.names().get(k), 0, run.key().future(), run.key().replicate());
                only.add(new RunResult(key, run.seed(), new double[] {run.outcomes()[column]}, new double[0][]));
            }
        }
        Analysis analysis = Analyst.of(catalogue, tasks)
                .analyse(
                        plan.names(),
                        RunColumns.of(only),
                        (scenario, month) -> new double[0][],
                        new OutcomeTable(catalogue, List.of(outcome), List.of()),
                        YearMonth.from(plan.reference().start()),
                        plan.seed(),
                        AnalysisContext.UNKNOWN);
        return analysis.differences().get(0);
    }

    /** Returns the frame of one structure. */
    public ObjectNode frame(int number, int of, Map<String, String> point, Difference difference) {
        ObjectNode frame =
                LabJson.object().put("frame", "rival").put("number", number).put("of", of);
        ObjectNode switches = frame.putObject("switches");
        point.forEach(switches::put);
        frame.put("words", words(point)).put("standard", point.isEmpty());
        frame.put("verdict", AnswerFindings.verdict(difference.verdict()));
        frame.put("difference", Frames.words(difference));
        frame.set("mean", LabJson.number(difference.mean()));
        frame.set("low", LabJson.number(difference.low()));
        frame.set("high", LabJson.number(difference.high()));
        return frame.put("pairs", difference.pairs());
    }

    private String words(Map<String, String> point) {
        if (point.isEmpty()) {
            return "The model as it stands";
        }
        List<String> words = new ArrayList<>();
        point.forEach((id, option) -> {
            Switch choice = catalogue.switchOf(id);
            words.add(choice.meaning() + ": "
                    + choice.options().stream()
                            .filter(one -> one.name().equals(option))
                            .map(Switch.Option::meaning)
                            .findFirst()
                            .orElse(option));
        });
        return String.join("; ", words);
    }
}
