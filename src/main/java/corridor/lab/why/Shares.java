package corridor.lab.why;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import corridor.analysis.attribution.Attribution;
import corridor.analysis.attribution.AttributionFindings;
import corridor.analysis.attribution.CutShares;
import corridor.analysis.attribution.Game;
import corridor.analysis.attribution.PlayerShare;
import corridor.analysis.attribution.Shapley;
import corridor.analysis.attribution.ShareSums;
import corridor.analysis.statistics.Bootstrap;
import corridor.batch.BatchPlan;
import corridor.batch.FutureDraws;
import corridor.catalogue.Catalogue;
import corridor.catalogue.Outcome;
import corridor.catalogue.calibration.FutureSource;
import corridor.design.FutureDesign;
import corridor.design.StructureDesign;
import corridor.lab.explore.Explorer;
import corridor.lab.explore.Question;
import corridor.lab.explore.QuestionReader;
import corridor.lab.explore.Ticket;
import corridor.lab.server.LabJson;
import corridor.report.attribution.SharesEntries;
import corridor.result.Keep;
import corridor.result.OutcomeTable;
import corridor.result.RunResult;
import corridor.result.SharesEntry;
import corridor.scenario.Change;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioMix;
import corridor.workflow.attribution.LeverCut;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Divides a difference among the settings that differ, by running the scenarios between the two sides. */
public final class Shares {
    /** Runs that the largest division takes: 16 pairs under 64 scenarios. */
    private static final int MOST_RUNS = 1024;

    private static final int MOST_PAIRS = 64;
    private static final int SECONDS = 120;
    private static final String FEW = "few";

    private final Catalogue catalogue;
    private final Explorer explorer;

    public Shares(Catalogue catalogue, Explorer explorer) {
        this.catalogue = catalogue;
        this.explorer = explorer;
    }

    /** Returns the settings that differ. */
    public ScenarioMix mix(Question question) {
        return ScenarioMix.between(question.reference(), question.scenario(), catalogue);
    }

    /** Whether a difference can be divided: at least two settings differ, and not too many to try all combinations. */
    public static boolean canDivide(ScenarioMix mix) {
        return mix.parts().size() > 1 && mix.parts().size() <= Shapley.MOST_EXACT;
    }

    /** Returns the plan of all scenarios between the two sides, in the order of their coalitions. */
    public BatchPlan plan(Question question, ScenarioMix mix) {
        List<Scenario> scenarios = new ArrayList<>();
        for (int taken = 0; taken < 1 << mix.parts().size(); taken++) {
            scenarios.add(named("mix-" + taken, mix.of(taken)));
        }
        int pairs = Math.min(Math.min(MOST_PAIRS, question.pairs()), MOST_RUNS / scenarios.size());
        boolean drawn = question.source() != FutureSource.DEFAULTS;
        int replicates = drawn ? replicates(pairs, question.pairs()) : pairs;
        int futures = pairs / replicates;
        FutureDesign design = FutureDraws.of(question.source(), catalogue, scenarios, futures, question.seed());
        return new BatchPlan(scenarios, StructureDesign.none(), design, replicates, question.seed(), Keep.NOTHING);
    }

    /**
     * Returns the replicates of each future if parameters are drawn. All pairs of an answer are those of the answer, so
     * that their difference is the one that it tells. Fewer pairs are spread over as many futures, and so are those of
     * too few futures for an interval.
     */
    private static int replicates(int pairs, int answered) {
        boolean same = pairs == answered && pairs / QuestionReader.REPLICATES >= Bootstrap.FEWEST;
        return same ? QuestionReader.REPLICATES : 1;
    }

    private static Scenario named(String name, Scenario scenario) {
        return new Scenario(
                name,
                scenario.title(),
                scenario.ancestry(),
                scenario.start(),
                scenario.years(),
                scenario.levers(),
                scenario.events(),
                scenario.parameters(),
                scenario.switches(),
                scenario.priors(),
                scenario.info());
    }

    /** Runs the plan and returns the frame with the shares. */
    public ObjectNode frame(
            Question question,
            ScenarioMix mix,
            BatchPlan plan,
            Outcome outcome,
            Ticket ticket,
            Explorer.Progress progress)
            throws IOException {
        List<List<RunResult>> runs = explorer.runsOfMixes(plan, ticket, progress, SECONDS);
        int column = OutcomeTable.of(catalogue).index(outcome.id());
        int players = mix.parts().size();
        int futures = plan.futures().futures();
        ShareSums sums = new ShareSums(players, futures > 1);
        for (int k = 0; k < runs.get(0).size(); k++) {
            int pair = k;
            sums.add(
                    pair % futures,
                    Shapley.exact(
                            new PairRuns(coalition -> new double[] {
                                runs.get((int) coalition).get(pair).outcomes()[column]
                            }),
                            players));
        }
        ObjectNode frame = LabJson.object()
                .put("frame", "shares")
                .put("outcome", outcome.id())
                .put("pairs", sums.pairs())
                .put("of", question.pairs());
        ArrayNode shares = frame.putArray("shares");
        ArrayNode sentences = frame.putArray("sentences");
        ArrayNode cautions = frame.putArray("cautions");
        String judged = FEW;
        if (sums.pairs() > 0) {
            AttributionFindings findings = findings(question, mix, plan, outcome, sums);
            judged = judged(findings);
            SharesEntry entry = SharesEntries.of(
                    findings, name -> name.equals(plan.reference().name()) ? "the reference" : "This scenario");
            entry.sentences().forEach(sentences::add);
            SharesEntries.cautions(findings).forEach(cautions::add);
            findings.cuts().forEach(cut -> shares(shares, findings, cut, mix));
        }
        return frame.put("judged", judged);
    }

    /** Says whether the difference has shares, and if not, whether that is for want of pairs. */
    private static String judged(AttributionFindings findings) {
        if (findings.isDistinguishable()) {
            return "divided";
        }
        return Double.isNaN(findings.difference().interval().low()) ? FEW : "unclear";
    }

    private record PairRuns(LongFunction<double[]> values) implements Game {
        @Override
        public double[] reference() {
            return values.apply(0);
        }

        @Override
        public double[] value(long coalition) {
            return values.apply(coalition);
        }
    }

    private AttributionFindings findings(
            Question question, ScenarioMix mix, BatchPlan plan, Outcome outcome, ShareSums sums) {
        Attribution attribution = new Attribution(
                outcome,
                plan.reference().name(),
                plan.names().get(plan.names().size() - 1),
                YearMonth.from(question.reference().start()),
                0,
                question.seed());
        AttributionFindings difference = attribution.difference(sums);
        return difference.isDistinguishable() ? attribution.of(LeverCut.of(mix), sums) : difference;
    }

    private static void shares(ArrayNode list, AttributionFindings findings, CutShares cut, ScenarioMix mix) {
        List<String> amounts = SharesEntries.amounts(findings, cut);
        for (int k = 0; k < amounts.size(); k++) {
            PlayerShare player = cut.players().get(k);
            ObjectNode one = list.addObject()
                    .put("id", player.player().id())
                    .put("name", player.player().name())
                    .put("words", amounts.get(k))
                    .put("resolved", player.resolved());
            ArrayNode changes = one.putArray("changes");
            mix.changes(k).stream().map(Change::id).distinct().forEach(changes::add);
            one.set("share", LabJson.number(player.share().mean()));
            one.set("low", LabJson.number(player.share().interval().low()));
            one.set("high", LabJson.number(player.share().interval().high()));
            one.set("alone", LabJson.number(player.alone()));
            one.set("last", LabJson.number(player.last()));
        }
    }
}
