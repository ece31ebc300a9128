package corridor.lab.why;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.analysis.statistics.Quantiles;
import corridor.batch.BatchPlan;
import corridor.batch.CaseRunner;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.chronicle.Chronicle;
import corridor.chronicle.KeptChronicle;
import corridor.lab.explore.Explorer;
import corridor.lab.explore.Question;
import corridor.lab.explore.Ticket;
import corridor.lab.server.LabJson;
import corridor.lab.server.Refusal;
import corridor.report.history.RunTimeline;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.run.RunFactory;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Tells three single histories of a scenario: with a low, a middle and a high value of an outcome. */
public final class Histories {
    private static final List<String> WHICH = List.of("low", "middle", "high");
    private static final int[] PERCENTILES = {10, 50, 90};

    private final Catalogue catalogue;
    private final OutcomeTable table;
    private final RunFactory model;
    private final Explorer explorer;

    public Histories(Catalogue catalogue, RunFactory model, Explorer explorer) {
        this.catalogue = catalogue;
        this.table = OutcomeTable.of(catalogue);
        this.model = model;
        this.explorer = explorer;
    }

    /**
     * Returns the answer.
     *
     * @throws Refusal if the outcome is defined in no history
     */
    public ObjectNode answer(Question question, Outcome outcome, Ticket ticket) throws IOException {
        BatchPlan plan = question.plan();
        List<RunResult> runs = explorer.runs(plan, ticket, done -> {}, Explorer.DEADLINE_SECONDS)
                .get(1);
        int column = table.index(outcome.id());
        double[] values =
                runs.stream().mapToDouble(run -> run.outcomes()[column]).toArray();
        ObjectNode answer = LabJson.answer()
                .put("outcome", outcome.id())
                .put("label", outcome.label())
                .put("unit", outcome.unit())
                .put("of", runs.size());
        ArrayNode list = answer.putArray("histories");
        for (int k = 0; k < PERCENTILES.length; k++) {
            double wanted = Quantiles.of(values).at(PERCENTILES[k] / 100.0);
            if (Double.isNaN(wanted)) {
                throw new Refusal(404, "outcome", "is defined in no history of this scenario");
            }
            list.add(history(question, outcome, runs.get(nearest(values, wanted)), WHICH.get(k), PERCENTILES[k]));
        }
        return answer;
    }

    /** Returns the index of the value nearest to the wanted one, of equally near ones the first. */
    private static int nearest(double[] values, double wanted) {
        return IntStream.range(0, values.length)
                .filter(k -> !Double.isNaN(values[k]))
                .boxed()
                .min((one, other) -> Double.compare(Math.abs(values[one] - wanted), Math.abs(values[other] - wanted)))
                .orElseThrow();
    }

    private ObjectNode history(Question question, Outcome outcome, RunResult found, String which, int percentile) {
        KeptChronicle told = new KeptChronicle();
        RunResult run = new CaseRunner(question.plan(), 1, model, table)
                .run(found.key().future(), found.key().replicate(), told)
                .result();
        ObjectNode one = LabJson.object()
                .put("which", which)
                .put("seed", question.seed())
                .put("future", run.key().future())
                .put("replicate", run.key().replicate())
                .put("percentile", percentile);
        one.set("value", LabJson.number(run.outcomes()[table.index(outcome.id())]));
        one.set(
                "months",
                outcome.monthly() ? LabJson.numbers(run.monthly()[table.monthlyIndex(outcome.id())]) : LabJson.list());
        ArrayNode events = one.putArray("events");
        for (RunTimeline.Entry entry : RunTimeline.of(told, catalogue)) {
            ObjectNode event = events.addObject()
                    .put("date", entry.date().toString())
                    .put("kind", entry.kind().name().toLowerCase(Locale.ROOT))
                    .put("actor", entry.actor())
                    .put("text", entry.text())
                    .put("decision", entry.decision().isPresent());
            entry.decision().ifPresent(decision -> decision(event, decision));
        }
        return one;
    }

    private static void decision(ObjectNode event, Chronicle.Decision decision) {
        ArrayNode options = event.putArray("options");
        for (int k = 0; k < decision.options().size(); k++) {
            Chronicle.Option option = decision.options().get(k);
            ObjectNode one = options.addObject().put("name", option.name()).put("chosen", k == decision.choice());
            one.set("probability", LabJson.number(option.probability()));
            one.set("utility", LabJson.number(option.utility()));
            one.set("terms", terms(option));
        }
        event.set("terms", terms(decision.chosen()));
    }

    private static ArrayNode terms(Chronicle.Option option) {
        ArrayNode list = LabJson.list();
        option.terms()
                .forEach(term -> list.addObject()
                        .put("words", term.name())
                        .put("parameter", term.parameter())
                        .set("value", LabJson.number(term.value())));
        return list;
    }
}
